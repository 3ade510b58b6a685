import type { ComponentType, JSX } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useMessages } from './context';
import { focusFirst } from './focus';

/**
 * A part of the panel that is loaded after the first question stands there, so that nobody waits for what comes later.
 * @param load loads the part. @returns the part as a component, and `prepare` to have it ready before it is asked for: an
 * update of Kring takes away what was not loaded yet.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ((props: Props) => JSX.Element | null) & { prepare: () => void } {
  let Part: ComponentType<Props> | undefined;
  let loading: Promise<void> | undefined;
  const prepare = (): Promise<void> =>
    (loading ??= load().then(
      (part) => {
        Part = part;
      },
      (reason: unknown) => {
        loading = undefined;
        throw reason;
      },
    ));

  function Later(props: Props): JSX.Element | null {
    const t = useMessages();
    const [state, setState] = useState<'loading' | 'there' | 'failed'>(Part ? 'there' : 'loading');
    useEffect(() => {
      if (!Part)
        prepare().then(
          () => setState('there'),
          () => setState('failed'),
        );
    }, []);
    // The screen was shown before there was anything on it to put the keyboard in.
    useLayoutEffect(() => {
      if (document.activeElement?.matches('body, main')) focusFirst();
    }, [state]);
    if (Part) return <Part {...props} />;
    return state === 'failed' ? <p class="notice">{t.trouble.silent}</p> : null;
  }
  // What cannot be loaded now is asked for again when it is shown, and told then.
  return Object.assign(Later, { prepare: () => void prepare().catch(() => undefined) });
}
