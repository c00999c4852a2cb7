import { splitByDirection } from '../../core/text/text-direction.ts';
import { escapeUTF8 as escapeMarkup } from 'entities/escape';

/** A stretch of text in one kind of type. */
export interface Run {
  readonly text: string;
  readonly italic?: boolean;
}

/** A reference as styles want it, some of it in italics. */
export type RichText = readonly Run[];

/** Makes a rich text from stretches; absent ones are left out. */
export function richText(...runs: readonly (string | Run | undefined)[]): RichText {
  return runs.flatMap((run) => {
    if (run === undefined || run === '') return [];
    return [typeof run === 'string' ? { text: run } : run];
  });
}

/** The form that is pasted where there are not italics. */
export function toPlainText(rich: RichText): string {
  return rich.map(({ text }) => text).join('');
}

/** The form that is pasted into a document. */
export function toHtml(rich: RichText): string {
  return rich
    .map(({ text, italic }) => (italic ? `<i>${isolated(text)}</i>` : isolated(text)))
    .join('');
}

/** Words that run from right to left would reverse the brackets and years around them. */
function isolated(text: string): string {
  return splitByDirection(text)
    .map((part) =>
      part.rightToLeft ? `<bdi>${escapeMarkup(part.text)}</bdi>` : escapeMarkup(part.text),
    )
    .join('');
}
