import { hash } from 'node:crypto';
import { articleBasis, type ArticleBasis } from './article-basis.ts';
import { addressOfArticle } from './article-address.ts';
import type { Paragraph } from './article-text.ts';
import type { CalendarDate } from './calendar-date.ts';
import { describeCharacter, findImpossibleCharacter } from './characters.ts';
import type {
  DatedExpression,
  GazetteerPlace,
  PlaceMention,
} from './extract/places/place-types.ts';
import type { ArticleSpeaker } from './extract/speech-types.ts';
import { extractDates } from './extract/dates/dates.ts';
import { applyEditorNotes } from './extract/setting/editor-settings.ts';
import { readQuoteSettings } from './extract/setting/quote-settings.ts';
import { resolveGovernments } from './extract/people/governments.ts';
import { extractSpeech } from './extract/speech.ts';
import { fitsArticle, type ConditionedArticle } from './extract/places/conditions.ts';
import type { PlaceRules } from './extract/places/rules.ts';
import { extractPlaces } from './extract/places/toponyms.ts';
import type { PublicSource } from './field-schemas.ts';
import type { FrontMatter } from './front-matter-schema.ts';
import { readFrontMatter, splitFrontMatter, type SplitSource } from './front-matter.ts';
import type { Gazetteer } from './gazetteer.ts';
import { formatKilobytes, limits } from './limits.ts';
import { annotateQuotes } from './markdown/annotate.ts';
import { annotateTimes } from './markdown/annotate-times.ts';
import { paragraphAnchors, renderBlocks, type ArticleBody } from './markdown/blocks.ts';
import { guardMarkdown } from './markdown/guard.ts';
import {
  listImages,
  placeImages,
  type ImageAsset,
  type ImageReference,
} from './markdown/images.ts';
import { withoutAsides } from './markdown/asides.ts';
import { readMarkdown, type MarkdownReading } from './markdown/parse.ts';
import { sourcePositionAt, viewText, type TextView } from './markdown/plain-text.ts';
import { overrideProblems } from './override-problems.ts';
import type { Problem } from './problem.ts';
import type { PublishedIds } from './ledger/published-ids.ts';
import { unreadPlaces } from './ledger/unread-places.ts';
import { identifyQuotes, type Quote } from './quote.ts';
import type { Urls } from './urls.ts';

export type { Quote } from './quote.ts';

/** One story: one file, one entry, one page. Spans are UTF-16 code units of `text`. */
export interface Article {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly date: CalendarDate;
  readonly updated?: CalendarDate;
  readonly summary?: string;
  readonly byline?: string;
  readonly dateline?: string;
  /** Id of the place that its dateline names, in the front matter or in the text. */
  readonly datelinePlace?: string;
  /** Where the article can be checked. */
  readonly sources: readonly PublicSource[];
  /** From which language, and by whom: "from the Armenian, by RFE/RL". */
  readonly translated?: string;
  readonly lang: string;
  readonly tags: readonly string[];
  readonly corrections: readonly { readonly date: CalendarDate; readonly text: string }[];
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** For each paragraph the anchor (`p4`) of the block of the page that it stands in. */
  readonly paragraphAnchors: readonly string[];
  readonly quotes: readonly Quote[];
  readonly speakers: readonly ArticleSpeaker[];
  readonly places: readonly GazetteerPlace[];
  readonly placeMentions: readonly PlaceMention[];
  /** Those in the dateline of the front matter, where it has one; spans of `dateline`. */
  readonly datelineMentions?: readonly PlaceMention[];
  /** Names of the editor's entries of places that were found in it (see placeRuleUse), where any were. */
  readonly ruledPlaces?: readonly string[];
  readonly dates: readonly DatedExpression[];
  /** For each of `dates` the anchor of its words (`t-3`), '' where they stand in a quote. */
  readonly timeAnchors?: readonly string[];
  /** SHA-256 of everything the article's page shows of itself, in hex. */
  readonly digest: string;
  /** Path of the source, as the editor knows it. */
  readonly file: string;
}

/** A file that was read and parsed; its pictures still have to be found. */
export interface ParsedArticle extends MarkdownReading {
  readonly file: string;
  readonly frontMatter: FrontMatter;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly split: SplitSource;
  readonly images: readonly ImageReference[];
}

/** What reading an article needs from outside. */
export interface ArticleContext {
  readonly gazetteer: Gazetteer;
  /** The editor's word on places in all articles. */
  readonly placeRules?: PlaceRules;
  readonly urls: Urls;
  /** The archive's language (BCP 47), that of articles which name none; English by default. */
  readonly lang?: string;
  /** Ready pictures by the `src` that the article uses. */
  readonly images: ReadonlyMap<string, ImageAsset>;
  /** What of the ledger concerns the article, where ids do not follow from its words alone. */
  readonly published?: PublishedIds;
}

/** An article with the HTML of its body. */
export interface FinishedArticle {
  readonly article: Article;
  readonly body: ArticleBody;
  readonly basis: ArticleBasis;
  /** Said to the editor; the build goes on. */
  readonly warnings: readonly Problem[];
  /** Tags of template languages that it held, and their lines. */
  readonly tags: readonly { readonly name: string; readonly line: number }[];
}

const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * Reads one article's file: front matter, Markdown, sanitised tree.
 *
 * @param source the whole file as text; a byte order mark and CRLF line ends are fine
 * @param file its path, for messages and for the slug where the front matter has none
 * @returns the article, or all that is wrong with it
 */
export function parseArticle(source: string, file: string): ParsedArticle | readonly Problem[] {
  const text = source.replace(BYTE_ORDER_MARK, '').replace(/\r\n?/g, '\n');
  const impossible = impossibleCharacterProblem(text, file);
  if (impossible) return [impossible];
  const split = splitFrontMatter(text, file);
  if ('message' in split) return [split];
  const matter = readFrontMatter(split, file);
  const problems = 'problems' in matter ? [...matter.problems] : [];
  for (const finding of guardMarkdown(split.body)) {
    problems.push({ ...finding, file, line: finding.line + split.bodyLine - 1 });
  }
  if (split.body.trim() === '') {
    const hint = 'write the text of the article below the front matter';
    problems.push({ file, line: split.bodyLine, message: 'The article has no text.', hint });
  }
  if (problems.length > 0 || 'problems' in matter) return problems;
  const reading = parseOrProblem(split, file);
  if ('message' in reading) return [reading];
  const { tree, leftOut, tags, markdown } = reading;
  const images = listImages(tree).map((image) => ({
    ...image,
    line: image.line + split.bodyLine - 1,
  }));
  const { data: frontMatter, lineOf } = matter;
  return { file, frontMatter, lineOf, split, tree, images, leftOut, tags, markdown };
}

function impossibleCharacterProblem(text: string, file: string): Problem | undefined {
  const at = findImpossibleCharacter(text);
  if (at < 0) return undefined;
  const line = text.slice(0, at).split('\n').length;
  return {
    file,
    line,
    message: `The file holds ${describeCharacter(text, at)}.`,
    hint: 'remove it; save the file as plain UTF-8 text',
  };
}

function parseOrProblem(split: SplitSource, file: string): MarkdownReading | Problem {
  try {
    return readMarkdown(split.body);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      file,
      line: split.bodyLine,
      message: `The text cannot be parsed: ${reason}.`,
      hint: 'look for deeply nested quotes, lists or tags, or for very many marks in a row',
    };
  }
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
    const hint = 'write words; pictures and raw HTML that is not allowed do not count';
    return [{ file, line: split.bodyLine, message: 'The article has no text.', hint }];
  }
  const { id, slug } = addressOfArticle(parsed);
  const tags = frontMatter.tags ?? [];
  const about = { id, slug, file, date: frontMatter.date, tags };
  const lang = frontMatter.lang ?? context.lang ?? 'en';
  const found = extractAll(view, { ...frontMatter, lang }, context, about);
  const unmatched = overrideProblems(found, frontMatter, file, lineOf);
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
  const scattered = annotateQuotes(times.view, quotes);
  const unread = unreadPlaces(
    view,
    context.published,
    quotes.map((quote) => quote.id),
  );
  const body = renderBlocks(tree, times.view, quotes, scattered, unread);
  const {
    quotes: _quotes,
    speakers: _speakers,
    places: _places,
    source,
    sources = source ? [source] : [],
    ...descriptive
  } = frontMatter;
  const { datelinePlace, datelineMentions, ruled } = found.toponyms;
  const fields = {
    ...descriptive,
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
    speakers: found.speech.speakers,
    places: [...found.toponyms.places, ...found.settings.places],
    placeMentions: found.toponyms.mentions,
    ...(datelineMentions ? { datelineMentions } : {}),
    dates: found.dates,
    timeAnchors: times.anchors,
    file,
  };
  const digest = hash('sha256', JSON.stringify([fields, body]), 'hex');
  const warnings = found.speech.warnings.map((warning): Problem => {
    const at = sourcePositionAt(view, parsed.markdown, warning.offset);
    const hint = 'add the missing mark, or say quotes: in the front matter what is a quote';
    return {
      file,
      line: at.line + split.bodyLine - 1,
      column: at.column,
      message: warning.message,
      hint,
    };
  });
  const article = { ...fields, digest, ...(ruled.length > 0 ? { ruledPlaces: ruled } : {}) };
  const unprinted = parsed.leftOut.map(({ line, ...said }) => ({
    file,
    line: line + split.bodyLine - 1,
    ...said,
  }));
  return {
    article,
    body,
    basis: articleBasis(split.body, frontMatter),
    warnings: [...warnings, ...unprinted],
    tags: parsed.tags.map(({ name, offset }) => ({
      name,
      line: split.body.slice(0, offset).split('\n').length + split.bodyLine - 1,
    })),
  };
}

function extractAll(
  view: TextView,
  frontMatter: FrontMatter,
  { gazetteer, placeRules }: ArticleContext,
  about: ConditionedArticle,
) {
  const { lang } = frontMatter;
  const speech = extractSpeech(view, {
    lang,
    ...(frontMatter.quotes ? { quotes: frontMatter.quotes } : {}),
    ...(frontMatter.speakers ? { speakers: frontMatter.speakers } : {}),
  });
  const people = speech.speakers
    .filter((speaker) => speaker.kind === 'person')
    .flatMap((speaker) => speaker.mentions.filter((m) => m.form === 'full' || m.form === 'short'))
    .map((mention) => mention.span);
  const named = withoutAsides(view);
  const toponyms = extractPlaces(named, gazetteer, {
    lang,
    people,
    ...(frontMatter.dateline === undefined ? {} : { dateline: frontMatter.dateline }),
    ...(frontMatter.places ? { overrides: frontMatter.places } : {}),
    ...(placeRules
      ? { rules: { rules: placeRules, fits: (rule) => fitsArticle(rule, about) } }
      : {}),
  });
  const dates = extractDates(named, frontMatter.date, lang);
  const read = readQuoteSettings(
    view,
    speech.quotes,
    { dates, places: toponyms.mentions },
    frontMatter.date,
  );
  const known = { places: toponyms.places, own: placeRules?.own };
  const settings = applyEditorNotes(speech.quotes, read, known, gazetteer);
  return { speech: resolveGovernments(speech, toponyms), toponyms, dates, settings };
}

/** All that was found in one article. */
export type Found = ReturnType<typeof extractAll>;

/** The problem of a file that is too large to be read at all, or undefined. */
export function fileSizeProblem(bytes: number, file: string): Problem | undefined {
  if (bytes <= limits.fileBytes) return undefined;
  return {
    file,
    message: `The file has ${formatKilobytes(bytes)}; the limit is ${formatKilobytes(limits.fileBytes)}.`,
    hint: 'an article of that size is several articles: part it',
  };
}
