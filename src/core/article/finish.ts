import { digestOf } from '../text/digest.ts';
import { addressOfArticle } from '../addresses/article-address.ts';
import { authorsOf } from '../authors/authors-of.ts';
import { articleBasis, type ArticleBasis } from './basis.ts';
import type { Article } from './article.ts';
import { extractArticle, type PlaceKnowledge } from './extract.ts';
import type { TextWarning } from '../extract/speech-types.ts';
import type { PublishedIds } from '../ledger/record/published-ids.ts';
import { unreadPlaces } from '../ledger/names/unread-places.ts';
import { annotateQuotes } from '../markdown/marking/annotate.ts';
import { annotateNames } from '../markdown/marking/annotate-names.ts';
import { annotateTimes } from '../markdown/marking/annotate-times.ts';
import { paragraphAnchors, renderBlocks, type ArticleBody } from '../markdown/text/blocks.ts';
import { placeImages, type ImageAsset } from '../markdown/source/images.ts';
import { viewText, type TextView } from '../markdown/text/plain-text.ts';
import { sourcePositionAt } from '../markdown/text/source-position.ts';
import { namesInQuotes } from '../mentions/names-in-quotes.ts';
import { overrideProblems } from '../source/override-problems.ts';
import type { ParsedArticle } from './parse.ts';
import type { Problem } from '../source/problem.ts';
import { identifyQuotes } from './quote.ts';
import type { Urls } from '../addresses/urls.ts';
import { say } from '../../wording/say.ts';

/** What reading an article needs from outside. */
export interface ArticleContext extends PlaceKnowledge {
  readonly urls: Urls;
  /** The archive's language (BCP 47), that of articles which name none; English by default. */
  readonly lang?: string;
  /** Ready pictures by the `src` that the article uses. */
  readonly images: ReadonlyMap<string, ImageAsset>;
  /**
   * The part of the ledger that concerns the article, if its ids do not follow from its words
   * alone.
   */
  readonly published?: PublishedIds;
}

/** An article with the HTML of its body. */
export interface FinishedArticle {
  readonly article: Article;
  readonly body: ArticleBody;
  readonly basis: ArticleBasis;
  /** Reported to the editor; they do not stop the build. */
  readonly warnings: readonly Problem[];
  /** Tags of template languages that it held, and their lines. */
  readonly tags: readonly { readonly name: string; readonly line: number }[];
}

/** Extracts, annotates and renders a parsed article. The parsed tree is used up. */
export function finishArticle(
  parsed: ParsedArticle,
  context: ArticleContext,
): FinishedArticle | readonly Problem[] {
  const { file, frontMatter, split, tree, lineOf } = parsed;
  placeImages(tree, context.images, context.urls.image);
  const view = viewText(tree);
  if (view.text.trim() === '') {
    const hint = say('source.no-words-fix');
    return [{ file, line: split.bodyLine, message: say('source.no-text'), hint }];
  }
  const { id, slug } = addressOfArticle(parsed);
  const tags = frontMatter.tags ?? [];
  const about = { id, slug, file, date: frontMatter.date, tags };
  const lang = frontMatter.lang ?? context.lang ?? 'en';
  const found = extractArticle(view, { ...frontMatter, lang }, context, about);
  const lineAt = (offset: number) =>
    sourcePositionAt(view, parsed.markdown, offset).line + split.bodyLine - 1;
  const unmatched = overrideProblems(found, frontMatter, file, lineOf, lineAt);
  if (unmatched.length > 0) return unmatched;

  const quotes = identifyQuotes(
    { id, text: view.text, paragraphs: view.paragraphs },
    found.speech.quotes,
    found.settings.settings,
    context.published,
  );
  const times = annotateTimes(
    view,
    found.dates.map(({ span }) => span),
    quotes.flatMap(({ spans }) => spans),
  );
  const { speakers } = found.speech;
  const named = annotateNames(times.view, speakers, {
    quotes: quotes.map(({ spans }) => spans),
    inQuotes: namesInQuotes({ text: view.text, speakers, quotes }),
    dates: found.dates.map(({ span }) => span),
  });
  const scattered = annotateQuotes(named, quotes);
  const unread = unreadPlaces(
    view,
    context.published,
    quotes.map((quote) => quote.id),
  );
  const body = renderBlocks(tree, named, quotes, scattered, unread);
  const {
    quotes: _quotes,
    speakers: _speakers,
    places: _places,
    authors: _authors,
    extra: _extra,
    source,
    sources = source ? [source] : [],
    ...descriptive
  } = frontMatter;
  const { datelinePlace, datelineMentions, ruled } = found.toponyms;
  const fields = {
    ...descriptive,
    authors: authorsOf(frontMatter),
    id,
    slug,
    lang,
    tags,
    sources,
    corrections: frontMatter.corrections ?? [],
    ...(datelinePlace === undefined ? {} : { datelinePlace }),
    text: view.text,
    paragraphs: view.paragraphs,
    paragraphAnchors: paragraphAnchors(view),
    quotes,
    marks: found.speech.marks,
    speakers: found.speech.speakers,
    places: [...found.toponyms.places, ...found.settings.places],
    placeMentions: found.toponyms.mentions,
    ...(datelineMentions ? { datelineMentions } : {}),
    dates: found.dates,
    timeAnchors: times.anchors,
    file,
  };
  const digest = digestOf(JSON.stringify([fields, body]));
  const { ruled: ruledWords } = found.speech;
  const article = {
    ...fields,
    digest,
    ...(ruled.length > 0 ? { ruledPlaces: ruled } : {}),
    ...(ruledWords ? { ruledWords } : {}),
  };
  return {
    article,
    body,
    basis: articleBasis(split.body, frontMatter, ruledWords),
    warnings: warningsOf(parsed, view, found.speech.warnings),
    tags: tagLines(parsed),
  };
}

/** What the editor should know: marks that do not pair, and what of the source is not printed. */
function warningsOf(
  { file, split, markdown, leftOut }: ParsedArticle,
  view: TextView,
  warnings: readonly TextWarning[],
): Problem[] {
  const hint = say('source.unpaired-fix');
  const lineOf = (line: number) => line + split.bodyLine - 1;
  const unpaired = warnings.map(({ offset, message }): Problem => {
    const { line, column } = sourcePositionAt(view, markdown, offset);
    return { file, line: lineOf(line), column, message, hint };
  });
  return [
    ...unpaired,
    ...leftOut.map(({ line, ...said }) => ({ file, line: lineOf(line), ...said })),
  ];
}

function tagLines({ tags, split }: ParsedArticle): FinishedArticle['tags'] {
  return tags.map(({ name, offset }) => ({
    name,
    line: split.body.slice(0, offset).split('\n').length + split.bodyLine - 1,
  }));
}
