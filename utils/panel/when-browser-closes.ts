import type { Settings } from '../profile/settings';

/** What a talk does when the browser closes: it is `gone`, it is removed when the browser starts `anew`, or it is `kept`. */
export function whenBrowserCloses({ storage, atStart }: Settings): 'gone' | 'anew' | 'kept' {
  if (storage !== 'disk') return 'gone';
  return atStart === 'empty' ? 'anew' : 'kept';
}
