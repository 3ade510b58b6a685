import type { ReportOptions } from './options';
import type { ReportPart } from './parts';

/**
 * The parts as one text. A heading with nothing under it is dropped, and without story, person or answer there is
 * no text at all.
 */
export function printReport(
  parts: readonly ReportPart[],
  variant: Pick<ReportOptions, 'layout' | 'blankLines'>,
): string {
  const isContent = (part: ReportPart | undefined): boolean =>
    part?.kind === 'story' || part?.kind === 'person' || part?.kind === 'answer';
  if (!parts.some(isContent)) return '';
  const blank = variant.blankLines && variant.layout !== 'short';
  const lines: string[] = [];
  parts.forEach((part, at) => {
    const title = part.id === 'heading/title';
    if (part.kind === 'heading' && !title && !isContent(parts[at + 1])) return;
    const opens = part.kind === 'heading' || part.kind === 'story' || part.kind === 'mark';
    if (blank && opens && lines.length) lines.push('');
    lines.push(part.text);
  });
  return lines.join('\n');
}
