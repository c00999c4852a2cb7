import { absoluteAddress } from '../../core/addresses/absolute.ts';
import { quoteFragment, type ArticlePage } from '../../cite/article-page.ts';
import type { CitedQuote, CitedSpeaker } from '../../cite/cited.ts';
import { citationForms, type CitationForm } from '../../cite/cite-quote.ts';
import { toHtml } from '../../cite/styles/rich-text.ts';
import { styledCitations } from '../../cite/styles/written.ts';
import type { Article, Quote } from '../../core/article/article.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import type { Settings } from '../../archive-folder/settings.ts';
import type { QuoteView, SpeakerLabel } from './page.ts';
import { say } from '../../wording/say.ts';

/** How a quote is cited, as its page shows it. */
export interface CiteView {
  readonly styles: readonly {
    readonly style: string;
    /** The label of each part, and the part as HTML. */
    readonly parts: readonly { readonly label: string; readonly html: string }[];
  }[];
  readonly forms: readonly CitationForm[];
  /** Address in the article, with a text fragment where one tells the quote from other words. */
  readonly marked: string;
  /** Address of the record with the annotation. */
  readonly record: string;
}

/** All forms in which a quote can be cited. */
export function citeView(
  view: QuoteView,
  { article, quote, page }: { article: Article; quote: Quote; page: ArticlePage },
  urls: Urls,
  settings: Settings,
): CiteView {
  const absolute = (path: string) => absoluteAddress(path, settings.site);
  const cited = citedQuote(view, article, quote, settings);
  return {
    styles: styledCitations(cited).map(({ style, labels, reference, pointer }) => ({
      style,
      parts: [
        { label: say(labels[0]), html: toHtml(reference) },
        { label: say(labels[1]), html: toHtml(pointer) },
      ],
    })),
    forms: citationForms(cited),
    marked: absolute(view.inArticle) + quoteFragment(page, article, quote),
    record: absolute(urls.api.quote(view.id)),
  };
}

function citedQuote(
  { id, words, speaker, role, lang, href }: QuoteView,
  { title, authors, date, translated: articleTranslated }: Article,
  { said, checkedIn, translated }: Quote,
  settings: Settings,
): CitedQuote {
  return {
    id,
    words,
    ...(speaker ? { speaker: citedSpeaker(speaker, role) } : {}),
    ...(said ? { said: { start: said.start, end: said.end } } : {}),
    ...(checkedIn ? { source: checkedIn } : {}),
    ...(translated === undefined ? {} : { translated }),
    article: {
      title,
      authors,
      date,
      lang,
      site: settings.name,
      ...(articleTranslated === undefined ? {} : { translated: articleTranslated }),
    },
    address: absoluteAddress(href, settings.site),
  };
}

/** The people quoted, as citations name them. */
export function citedSpeaker(
  { name, resolved, kind, each, disputed }: SpeakerLabel,
  role: string | undefined,
): CitedSpeaker {
  return {
    name,
    resolved,
    ...(kind === undefined ? {} : { kind }),
    // A role is that of the first speaker alone.
    ...(role === undefined || each ? {} : { role }),
    ...(each ? { each: each.map((one) => citedSpeaker(one, undefined)) } : {}),
    ...(disputed ? { disputed } : {}),
  };
}
