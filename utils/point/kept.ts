import type { Spot } from '../profile/locator';
import type { Agreed } from './agree';

/** One text that goes into the profile, and what it is for. */
export interface KeptText {
  readonly of: 'site' | 'address' | 'title' | 'mark' | 'field' | 'record' | 'frame';
  readonly text: string;
}

/** Every text that will be kept, literally as it will stand in the profile. */
export function textsOf(match: string, { screen, record }: Agreed): KeptText[] {
  const texts: KeptText[] = [{ of: 'site', text: match }];
  if (screen.address !== undefined) texts.push({ of: 'address', text: screen.address });
  if (screen.title !== undefined) texts.push({ of: 'title', text: screen.title });
  if (screen.mark) texts.push(...spotTexts('mark', screen.mark));
  if (screen.field) texts.push(...spotTexts('field', screen.field));
  if (record?.from === 'element') texts.push(...spotTexts('record', record, record.attribute));
  else if (record) texts.push({ of: 'record', text: record.pattern });
  return texts;
}

function spotTexts(of: KeptText['of'], { find, frame }: Spot, attribute?: string): KeptText[] {
  const text = find.by === 'selector' ? find.selector : find.text;
  const tag = 'tag' in find ? ` <${find.tag}>` : '';
  return [
    { of, text: `${text}${tag}${attribute === undefined ? '' : ` ${attribute}`}` },
    ...(frame === undefined ? [] : [{ of: 'frame' as const, text: frame }]),
  ];
}
