import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Aside } from '../utils/panel/steps';
import { useMessages } from './context';
import { focusFirst } from './focus';

type AsStep = (props: { readonly onDone: () => void }) => JSX.Element;

const CODE: Readonly<Record<Aside, () => Promise<AsStep>>> = {
  earlier: async () => (await import('./EarlierStep')).EarlierStep,
  mentioned: async () => (await import('./MentionedStep')).MentionedStep,
};

/**
 * What stands in the dossier. All that can read a text comes when somebody goes there, from Kring itself: the first question
 * does not wait for it.
 */
export function AsideStep({
  aside,
  onDone,
}: {
  readonly aside: Aside;
  readonly onDone: () => void;
}): JSX.Element {
  const t = useMessages();
  const [come, setCome] = useState<{ readonly Step: AsStep } | null | undefined>();
  useEffect(() => {
    let here = true;
    void CODE[aside]()
      .then((Step) => ({ Step }))
      // Kring itself was replaced meanwhile.
      .catch(() => null)
      .then((now) => here && setCome(now));
    return () => {
      here = false;
    };
  }, []);
  useLayoutEffect(() => {
    if (come) focusFirst();
  }, [come]);
  if (come) return <come.Step onDone={onDone} />;
  return <p role="status">{come === null ? t.reading.not.noAnswer : ''}</p>;
}
