import type { ReportOptions } from './options';
import { isListed, type ReportPart } from './parts';

/**
 * The parts as one text. A heading with nothing under it is dropped, and without anything but headings there is
 * no text at all.
 */
export function printReport(
  parts: readonly ReportPart[],
  variant: Pick<ReportOptions, 'layout' | 'blankLines'>,
): string {
  if (!parts.some(({ kind }) => kind !== 'heading' && kind !== 'mark')) return '';
  const blank = variant.blankLines && variant.layout !== 'short';
  const lines: string[] = [];
  parts.forEach((part, at) => {
    const title = part.id === 'heading/title';
    const next = parts[at + 1];
    if (part.kind === 'heading' && !title && !(next && isListed(next))) return;
    if (blank && !isListed(part) && lines.length) lines.push('');
    lines.push(part.text);
  });
  return lines.join('\n');
}
