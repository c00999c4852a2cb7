import { shortenWords } from '../../core/text/shorten-words.ts';
import { textDirection } from '../../core/text/text-direction.ts';
import type { ApiQuote, ApiUnread, ApiWithdrawn } from '../../exports/api-schemas.ts';
import { MOST_IN_A_FRAME } from '../../views/quote/frame-limits.ts';
import { say } from '../../wording/say.ts';
import { element } from '../markup/element.ts';

/** A quote’s record, as far as a frame shows it. */
export type FramedQuote = Pick<
  ApiQuote,
  | 'id'
  | 'address'
  | 'cited'
  | 'author_name'
  | 'speaker_id'
  | 'standing'
  | 'speakers'
  | 'role'
  | 'article'
  | 'article_url'
  | 'lang'
  | 'frame'
>;

/** What stands at the address of a record. */
export type FramedRecord = FramedQuote | ApiWithdrawn | ApiUnread;

/** What a frame shows instead of its link: the parts above the line, those below it, and where it leads. */
export interface FrameParts {
  readonly words: readonly HTMLElement[];
  readonly facts: readonly HTMLElement[];
  readonly href: string;
  readonly more: string;
}

/** Makes of a record what the frame shows. */
export function frameParts(record: FramedRecord): FrameParts {
  if ('withdrawn' in record) {
    const { date, reason } = record.withdrawn;
    return withoutWords(record.address, [
      paragraph('name', `${say('corrections.withdrawn', { what: 'quote' })}.`),
      element('p', { class: 'facts' }, element('time', { datetime: date }, date)),
      element('p', {}, reason),
    ]);
  }
  if ('no_longer_read' in record) {
    return withoutWords(record.address, [
      paragraph('name', `${say('corrections.no-longer-a-quote')}.`),
      paragraph('facts', say('corrections.no-longer-a-quote-embed')),
    ]);
  }
  return quoteParts(record);
}

const withoutWords = (href: string, facts: readonly HTMLElement[]): FrameParts => ({
  words: [],
  facts,
  href,
  more: say('corrections.more'),
});

const paragraph = (name: string, text: string): HTMLElement => element('p', { class: name }, text);

function quoteParts(quote: FramedQuote): FrameParts {
  const { lang, frame, address } = quote;
  const words = shortenWords(quote.cited, MOST_IN_A_FRAME.words);
  const inArticle = `${quote.article_url}#q-${quote.id}`;
  const language = { lang, dir: textDirection(lang) };
  const mark = (text: string) => element('span', { class: 'mark' }, text);
  return {
    words: [
      element(
        'blockquote',
        { cite: inArticle, ...language },
        mark(frame.open),
        words,
        mark(frame.close),
      ),
    ],
    facts: [
      speakerLine(quote),
      factsLine(quote),
      element(
        'p',
        {},
        element(
          'cite',
          language,
          element(
            'a',
            { href: inArticle, target: '_top' },
            shortenWords(quote.article, MOST_IN_A_FRAME.title),
          ),
        ),
      ),
    ],
    href: address,
    more: frame.corrected
      ? say('quote.frame-corrected')
      : words === quote.cited
        ? say('quote.frame-context')
        : say('quote.frame-whole'),
  };
}

/** A name, or in italics the source as printed, which is none. */
function speakerLine({ author_name, speaker_id, standing }: FramedQuote): HTMLElement {
  const name = shortenWords(author_name, MOST_IN_A_FRAME.title);
  const isNamed = Boolean(speaker_id) && standing === 'said';
  return element('p', { class: 'name', dir: 'auto' }, isNamed ? name : element('i', {}, name));
}

/** A role is that of the first speaker alone. */
function factsLine({ role, speakers, frame }: FramedQuote): HTMLElement {
  const isOne = !speakers?.includes('; ');
  if (!role || !isOne) return paragraph('facts', frame.dates);
  const short = shortenWords(role, MOST_IN_A_FRAME.role);
  return element('p', { class: 'facts' }, element('bdi', {}, short), `, ${frame.dates}`);
}
