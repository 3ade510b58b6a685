import type { ComponentChildren, JSX } from 'preact';
import type { Group } from '../utils/instruments/instrument';
import { useMessages, useSettings } from './context';

/** So many lines still get large letters; up to the second number it all stays on one page. */
const FEW = 6;
const ONE_PAGE = 15;

interface Props {
  /** What kind of picture it is; never of whom (R28). */
  readonly title: string;
  /** The view itself, in black on white, with its own legend. */
  readonly children: ComponentChildren;
  /** The same in words; empty where the view is words already. */
  readonly groups: readonly Group[];
}

/**
 * A view on A4, in black and white: only there when it is being printed, and then nothing else is. On one page up to
 * fifteen people; what goes on over more pages cuts no line in two.
 */
export function PrintSheet({ title, groups, children }: Props): JSX.Element {
  const t = useMessages();
  const { language } = useSettings();
  const lines = groups.reduce((sum, group) => sum + group.lines.length, 0);
  const size = lines === 0 || lines > ONE_PAGE ? 'more' : lines > FEW ? 'page' : 'few';
  return (
    <div class="sheet" data-size={size}>
      <div class="sheet-head">
        <h2>{title}</h2>
        <p>{new Date().toLocaleDateString(language, { dateStyle: 'long' })}</p>
      </div>
      <div class="sheet-body">{children}</div>
      {groups.length > 0 && (
        <div class="sheet-words">
          {groups.map((group) => (
            <div key={group.heading} class="sheet-group">
              <h3>{group.heading}</h3>
              <ul>
                {group.lines.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
      <p class="sheet-foot">{t.take.foot}</p>
    </div>
  );
}
