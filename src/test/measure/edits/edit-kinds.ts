import type { Paragraph } from '../../../core/article/text.ts';
import type { ExtractedQuote } from '../../../core/extract/speech-types.ts';
import { normaliseWords } from '../../../core/article/quote-id.ts';
import type { Span } from '../../../core/text/span.ts';
import { assemble, insertAt, moveSpan, replaceSpan, type EditedText } from './edited-text.ts';

/** An article as it was published, and what an edit may draw on. */
export interface PublishedText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly quotes: readonly ExtractedQuote[];
}

/** What an edit is about: one quote of an article, words of other articles, and chance. */
export interface EditTask {
  readonly article: PublishedText;
  readonly quote: ExtractedQuote;
  /** Paragraphs of other articles, and words of their quotes. */
  readonly otherParagraphs: readonly string[];
  readonly otherWords: readonly string[];
  /** A whole number from 0 to below n. */
  readonly pick: (n: number) => number;
}

/** Makes an edit, or says that it does not fit the quote. */
export type EditKind = (task: EditTask) => EditedText | undefined;

const WORD = /[\p{L}’'-]{3,}/gu;
const SENTENCE_END = /[.!?]”?\s/g;
const LEAST_WORDS_TO_SHORTEN = 6;

function wordsOf({ article, quote }: EditTask): Span[] {
  return quote.spans.flatMap((span) =>
    [...article.text.slice(span.start, span.end).matchAll(WORD)].map((match) => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    })),
  );
}

function paragraphOf({ article, quote }: EditTask): Paragraph | undefined {
  const at = quote.spans[0]?.start ?? 0;
  return article.paragraphs.find(({ start, end }) => start <= at && at < end);
}

function pickOf<Item>(items: readonly Item[], pick: (n: number) => number): Item | undefined {
  return items[pick(Math.max(1, items.length))];
}

/** Two letters swapped, one left out, or one doubled. */
const typo: EditKind = (task) => {
  const word = pickOf(wordsOf(task), task.pick);
  if (!word) return undefined;
  const { text } = task.article;
  const at = word.start + task.pick(word.end - word.start - 1);
  const pair = text.slice(at, at + 2);
  const changed = [pair.split('').reverse().join(''), pair.slice(1), `${pair[0]}${pair}`];
  return replaceSpan(text, { start: at, end: at + 2 }, changed[task.pick(3)] ?? pair);
};

const wordChanged: EditKind = (task) => {
  const word = pickOf(wordsOf(task), task.pick);
  const other = pickOf(task.otherWords, task.pick)?.match(WORD)?.[0];
  return word && other ? replaceSpan(task.article.text, word, other.toLowerCase()) : undefined;
};

/** The paragraph goes to another place. */
const moved: EditKind = (task) => {
  const own = paragraphOf(task);
  const target = pickOf(task.article.paragraphs, task.pick);
  if (!own || !target || own === target) return undefined;
  const end = Math.min(own.end + 2, task.article.text.length);
  return moveSpan(task.article.text, { start: own.start, end }, target.start);
};

/** One sentence of the paragraph goes to the end of another. */
const sentenceMoved: EditKind = (task) => {
  const own = paragraphOf(task);
  const target = pickOf(task.article.paragraphs, task.pick);
  const { text } = task.article;
  const [span] = task.quote.spans;
  if (!own || !target || own === target || !span) return undefined;
  const cuts = [...text.slice(own.start, own.end).matchAll(SENTENCE_END)].map(
    ({ index, 0: { length } }) => own.start + index + length,
  );
  const start = Math.max(own.start, ...cuts.filter((cut) => cut <= span.start));
  const end = Math.min(own.end, ...cuts.filter((cut) => cut >= span.end));
  if (end <= start || (start === own.start && end === own.end)) return undefined;
  const sentence = { start, end };
  const to = target.end <= start ? target.end : Math.max(target.end, end);
  return assemble(
    text,
    to <= start
      ? [
          { start: 0, end: to },
          { text: ' ' },
          sentence,
          { start: to, end: start },
          { start: end, end: text.length },
        ]
      : [
          { start: 0, end: start },
          { start: end, end: to },
          { text: ' ' },
          sentence,
          { start: to, end: text.length },
        ],
  );
};

/** A paragraph of another article, with its quotes, before or after. */
const paragraphInserted: EditKind = (task) => {
  const own = paragraphOf(task);
  const other = pickOf(task.otherParagraphs, task.pick);
  if (!own || !other) return undefined;
  const before = task.pick(2) === 0;
  const text = before ? `${other}\n\n` : `\n\n${other}`;
  return insertAt(task.article.text, before ? own.start : own.end, text);
};

/** Between half and nine tenths of the words stay: the first, or the last. */
const shortened: EditKind = (task) => {
  const [span, another] = task.quote.spans;
  const words = wordsOf(task);
  if (!span || another || words.length < LEAST_WORDS_TO_SHORTEN) return undefined;
  const cut = Math.ceil(words.length * (0.5 + 0.1 * task.pick(5)));
  const first = words[words.length - cut];
  const last = words[cut - 1];
  if (!first || !last) return undefined;
  return task.pick(2) === 0
    ? replaceSpan(task.article.text, { start: last.end, end: span.end - 1 }, '')
    : replaceSpan(task.article.text, { start: span.start + 1, end: first.start }, '');
};

/** Curly marks become straight, or straight ones curly. */
const marksChanged: EditKind = ({ article, quote, pick }) => {
  const { text } = article;
  const pieces = quote.spans.flatMap((span, index) => {
    const from = index === 0 ? 0 : (quote.spans[index - 1]?.end ?? 0);
    const [open = '', close = ''] = [text[span.start], text[span.end - 1]];
    const straight = pick(2) === 0 || open === '“' ? ['"', '"'] : ['“', '”'];
    return [
      { start: from, end: span.start },
      ...('“"'.includes(open)
        ? [{ text: straight[0] ?? '' }, { start: span.start + 1, end: span.end - 1 }]
        : [{ start: span.start, end: span.end - 1 }]),
      { text: '”"'.includes(close) ? (straight[1] ?? '') : close },
    ];
  });
  return assemble(text, [...pieces, { start: quote.spans.at(-1)?.end ?? 0, end: text.length }]);
};

/** Its paragraph is removed, or reworded without quotation marks. */
const deleted: EditKind = (task) => {
  const own = paragraphOf(task);
  const { text } = task.article;
  const [span, another] = task.quote.spans;
  if (!own || !span || another) return undefined;
  if (task.pick(2) === 0) {
    return replaceSpan(text, { start: own.start, end: Math.min(own.end + 2, text.length) }, '');
  }
  return replaceSpan(text, span, 'that much was still to be done');
};

/** Other words are put in its marks. */
const replaced: EditKind = (task) => {
  const [span, another] = task.quote.spans;
  const other = pickOf(task.otherWords, task.pick);
  if (!span || another || !other) return undefined;
  return replaceSpan(task.article.text, { start: span.start + 1, end: span.end - 1 }, other);
};

/** Its words with one of them changed, as somebody else's in a paragraph of its own. */
function nearCopy(task: EditTask): string | undefined {
  const words = task.quote.words.split(' ');
  const other = pickOf(task.otherWords, task.pick)?.match(WORD)?.[0];
  if (words.length < 3 || other === undefined) return undefined;
  words[task.pick(words.length)] = other.toLowerCase();
  const quoted = words.join(' ').replace(/[.,]$/, '');
  // The same words are the same quote, no matter who says them.
  if (normaliseWords(quoted) === normaliseWords(task.quote.words.replace(/[.,]$/, ''))) {
    return undefined;
  }
  return `Council member Adela Quist, who had come late, told the meeting: “${quoted}.”`;
}

/** A near copy comes into the article. */
const copyAdded: EditKind = (task) => {
  const copy = nearCopy(task);
  const at = pickOf(task.article.paragraphs, task.pick);
  return copy && at ? insertAt(task.article.text, at.start, `${copy}\n\n`) : undefined;
};

/** It goes, and a near copy by somebody else comes elsewhere. */
const deletedForCopy: EditKind = (task) => {
  const own = paragraphOf(task);
  const copy = nearCopy(task);
  const target = pickOf(task.article.paragraphs, task.pick);
  const { text } = task.article;
  if (!own || !copy || !target || own === target) return undefined;
  const gone = { start: own.start, end: Math.min(own.end + 2, text.length) };
  const pieces =
    target.start < own.start
      ? [
          { start: 0, end: target.start },
          { text: `${copy}\n\n` },
          { start: target.start, end: gone.start },
          { start: gone.end, end: text.length },
        ]
      : [
          { start: 0, end: gone.start },
          { start: gone.end, end: target.end },
          { text: `\n\n${copy}` },
          { start: target.end, end: text.length },
        ];
  return assemble(text, pieces);
};

/** All kinds, by name. */
export const EDIT_KINDS: Readonly<Record<string, EditKind>> = {
  typo,
  'word changed': wordChanged,
  'paragraph moved': moved,
  'sentence moved': sentenceMoved,
  'paragraph inserted': paragraphInserted,
  'quote shortened': shortened,
  'marks changed': marksChanged,
  'quote deleted': deleted,
  'other words in its place': replaced,
  'near copy added': copyAdded,
  'deleted, near copy elsewhere': deletedForCopy,
};

/** The same kinds where a near copy was published, too: neither may take the other's id. */
export const KINDS_BESIDE_A_COPY = ['typo', 'word changed', 'quote deleted'] as const;

/** An article that also contains a near copy of the quote. */
export function besideCopy(task: EditTask): string | undefined {
  const copy = nearCopy(task);
  const at = pickOf(task.article.paragraphs, task.pick);
  if (!copy || !at) return undefined;
  return insertAt(task.article.text, at.start, `${copy}\n\n`).text;
}
