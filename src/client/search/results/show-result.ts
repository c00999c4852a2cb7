import { noSpeaker } from '../../../views/speaker/no-speaker.ts';
import { textDirection } from '../../../core/text/text-direction.ts';
import { intlTag } from '../../../wording/format-message.ts';
import { element } from '../../markup/element.ts';
import type { Piece } from './excerpt.ts';
import type { QuoteResult } from './quote-result.ts';
import type { ArticleResult, FoundQuoteResult } from './result.ts';
import { say } from '../../../wording/say.ts';

/** What showing results needs of the page. */
export interface ResultContext {
  /** Language of the interface. */
  readonly lang: string;
  /** Address below which the speakers' pages are. */
  readonly speakers: string;
}

/** Lays out one article that was found, with its quotes. */
export function showResult(result: ArticleResult, context: ResultContext): HTMLLIElement {
  const { href, title, date, lang, excerpt, quotes, moreQuotes } = result;
  const item = element('li', { class: 'result', ...ofArticle(lang) });
  const link = element('a', { href }, ...marked(title));
  const day = element('time', { datetime: date }, dateWords(date, context.lang));
  item.append(
    element('h2', { class: 'headline' }, link),
    element('p', { class: 'data soft', ...inSiteLanguage(context, lang) }, day),
  );
  if (excerpt.length > 0) item.append(element('p', { class: 'excerpt' }, ...marked(excerpt)));
  if (quotes.length > 0) {
    const list = element('ul', { class: 'quotes' });
    list.append(...quotes.map((quote) => showQuote(quote, context, lang)));
    item.append(list);
  }
  if (moreQuotes > 0) {
    const attributes = { class: 'more-quotes data soft', ...inSiteLanguage(context, lang) };
    item.append(element('p', attributes, say('search.more-quotes', { count: moreQuotes })));
  }
  return item;
}

/** Lays out one quote that was found, with who said it, when and in which article. */
export function showQuoteResult(result: FoundQuoteResult, context: ResultContext): HTMLLIElement {
  const { href, title, date, lang, excerpt, quote } = result;
  const item = element('li', { class: 'result found-quote', ...ofArticle(lang) });
  item.append(
    element('p', {}, wordsOf(quote)),
    element(
      'div',
      { class: 'known' },
      byline(quote, context, lang),
      element(
        'p',
        { class: 'data soft source' },
        element(
          'time',
          { datetime: date, ...inSiteLanguage(context, lang) },
          dateWords(date, context.lang),
        ),
        ' ',
        element('a', { href }, ...marked(title)),
      ),
    ),
    ...(excerpt.length > 0 ? [element('p', { class: 'excerpt' }, ...marked(excerpt))] : []),
  );
  return item;
}

function showQuote(
  quote: QuoteResult,
  context: ResultContext,
  lang: string | undefined,
): HTMLLIElement {
  const item = element('li');
  item.append(wordsOf(quote), ' ', byline(quote, context, lang));
  return item;
}

function wordsOf({ href, words, marks }: QuoteResult): HTMLAnchorElement {
  const opening = element('span', { class: 'mark' }, marks.open);
  const closing = element('span', { class: 'mark' }, marks.close);
  return element('a', { class: 'words', href }, opening, ...marked(words), closing);
}

/** Who said a quote, and what they are. */
function byline(
  { speaker, with: others = [], label, role }: QuoteResult,
  context: ResultContext,
  lang: string | undefined,
): HTMLSpanElement {
  const link = (slug: string, name: string) =>
    element('a', { href: `${context.speakers}${slug}/` }, name);
  const by =
    speaker === undefined
      ? [element('i', {}, label ?? noSpeaker(lang))]
      : [
          link(speaker, label ?? speaker),
          ...others.flatMap(({ slug, name }) => [', ', link(slug, name)]),
          ...(role === undefined ? [] : [element('span', { class: 'role' }, `, ${role}`)]),
        ];
  // A name is the article's; that there is none is the site's own statement.
  const attributes = label === undefined ? inSiteLanguage(context, lang) : {};
  return element('span', { class: 'by data hit', ...attributes }, ...by);
}

function ofArticle(lang: string | undefined): Readonly<Record<string, string>> {
  return lang === undefined ? {} : { lang, dir: textDirection(lang) };
}

/** Attributes for words of the site in the middle of an article's. */
function inSiteLanguage(
  { lang }: ResultContext,
  articleLang: string | undefined,
): Readonly<Record<string, string>> {
  return articleLang === undefined ? {} : { lang, dir: textDirection(lang) };
}

function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, hit }) => (hit ? element('mark', {}, text) : text));
}

function dateWords(date: string, lang: string): string {
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(intlTag(lang), style).format(new Date(`${date}T00:00:00Z`));
}
