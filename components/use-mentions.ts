import { useEffect, useState } from 'preact/hooks';
import { findMentionsCalmly, type Mention } from '../utils/language/mentions';
import type { Reading } from './use-reading';

/** A text with everybody whom it mentions; in memory only, gone with the screen (R23). */
export interface TextWithMentions {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** Looks through what was read; undefined until that is done. Of a text that is read anew the one before stays meanwhile. */
export function useMentions({ found }: Reading): TextWithMentions | undefined {
  const [seen, setSeen] = useState<TextWithMentions | undefined>();
  const text = found?.outcome === 'read' ? found.text : undefined;
  useEffect(() => {
    if (text === undefined) {
      setSeen(undefined);
      return undefined;
    }
    const left = new AbortController();
    void findMentionsCalmly(text, left.signal).then((mentions) => {
      if (!left.signal.aborted) setSeen({ text, mentions });
    });
    return () => left.abort();
  }, [text]);
  return seen;
}
