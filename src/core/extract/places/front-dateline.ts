import type { ArticleText } from '../../article/text.ts';
import type { Span } from '../../text/span.ts';
import type { ExtractedPlaces } from './names/toponyms.ts';

/** A text that begins with the dateline that the front matter has. */
export interface DatelinedText extends ArticleText {
  /** Code units that stand before the article's own text. */
  readonly added: number;
}

/** Sets a dateline before a text as a newspaper prints it, in a paragraph of its own. */
export function prependDateline(
  { text, paragraphs }: ArticleText,
  dateline: string,
): DatelinedText {
  const lead = `${dateline} —`;
  const added = lead.length + 2;
  return {
    text: `${lead}\n\n${text}`,
    paragraphs: [
      { kind: 'paragraph', start: 0, end: lead.length },
      ...paragraphs.map((paragraph) => ({ ...paragraph, ...shiftSpan(paragraph, added) })),
    ],
    added,
  };
}

export const shiftSpan = ({ start, end }: Span, by: number): Span => ({
  start: start + by,
  end: end + by,
});

/** What was found in a text behind its dateline, with the spans of the text itself. */
export function withoutDateline(found: ExtractedPlaces, added: number): ExtractedPlaces {
  const own = <Found extends { readonly span: Span }>(all: readonly Found[]): Found[] =>
    all
      .filter(({ span }) => span.start >= added)
      .map((each) => ({ ...each, span: shiftSpan(each.span, -added) }));
  return {
    ...found,
    mentions: own(found.mentions),
    datelineMentions: found.mentions.filter(({ span }) => span.start < added),
    unlocated: own(found.unlocated),
  };
}
