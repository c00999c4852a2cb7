import { articleTextFromLines } from '../../core/article/text.ts';
import type { Grounds } from '../../core/extract/attribution/certainty/certainty.ts';
import { extractSpeech, type SpeechModels } from '../../core/extract/speech.ts';
import {
  speakersOfQuote,
  type ExtractedQuote,
  type ResolutionRule,
} from '../../core/extract/speech-types.ts';
import { overlap, type Span } from '../../core/text/span.ts';
import type { Annotated } from './annotated-cases.ts';
import type { Fold } from './folds.ts';
import type { WebArticle } from './labelled-cases.ts';

/** A quote that was given to somebody, on what grounds, and whether they said it. */
export interface JudgedSaying {
  readonly set: 'polnear' | 'web';
  /** Id of the article. */
  readonly article: string;
  readonly grounds: Grounds;
  readonly right: boolean;
  /** Whether it was judged by its source alone, and not by whom that stands for. */
  readonly bySource?: boolean;
}

/** What a corpus says of a saying. */
type Judgement = Pick<JudgedSaying, 'right' | 'bySource'>;

interface Saying {
  readonly quote: ExtractedQuote;
  readonly names: readonly string[];
  readonly grounds: Grounds;
}

/** What an article's quotes are given to whom for, with models that were not fitted to it. */
function sayingsOf(text: string, models: SpeechModels): Saying[] {
  const all: Grounds[] = [];
  // The number of its grounds stands in for each confidence: whole numbers from 1 on pass any threshold.
  const certainty = (grounds: Grounds): number => all.push(grounds);
  const { quotes, speakers } = extractSpeech(
    articleTextFromLines(text),
    {},
    { ...models, certainty },
  );
  return quotes.flatMap((quote) => {
    const keys = speakersOfQuote(quote);
    const grounds = all[quote.confidence - 1];
    const names = speakers.flatMap(({ key, name }) => (keys.includes(key) ? [name] : []));
    return keys.length > 0 && grounds ? [{ quote, names, grounds }] : [];
  });
}

const wordsOf = (name: string): string[] =>
  (name.normalize('NFC').match(/\p{L}[\p{L}’'-]*/gu) ?? []).map((word) =>
    word.replace(/[’']s$/u, '').toLowerCase(),
  );

const shares = (quote: ExtractedQuote, span: Span): boolean =>
  quote.spans.some((each) => overlap(each, span) > 0.5 * (span.end - span.start));

/** Whether a label of the web set says that these said it; undefined where it cannot be told. */
function judgeByLabels({ quote, names }: Saying, { labels }: WebArticle): Judgement | undefined {
  const label = labels.find((each) => shares(quote, each));
  if (!label || label.speaker === '?') return undefined;
  if (label.speaker === null || label.speaker === '-') return { right: false };
  const wanted = [label.speaker].flat();
  const has = (want: string) =>
    names.some((name) => wordsOf(name).includes(wordsOf(want).at(-1) ?? ''));
  return { right: wanted.length === names.length && wanted.every(has) };
}

const NAME_WORDS = /\p{Lu}[\p{L}'’.-]+/gu;
/** Sources that are no names, and capitals in descriptions that are not, as the corpus's scorer has them. */
const NO_NAME =
  /^(?:the|a|an|mr|mrs|ms|dr|sen|rep|gov|president|secretary|senator|governor|former|he|she|they|i|we|you|it|who|which|that|this|him|her|them|his|their|one|another|others|some|many)$/;

const nameWordsOf = (text: string): string[] =>
  (text.match(NAME_WORDS) ?? [])
    .map((word) =>
      word
        .replace(/['’]s$/u, '')
        .replace(/[.'’]/gu, '')
        .toLowerCase(),
    )
    .filter((word) => !NO_NAME.test(word));

/** Only these marks are annotated in PolNeAR. */
const DOUBLE_MARK = /^(?:["“„«]|'')/u;

/** What PolNeAR's annotators name nobody for: it is judged as a source. */
const NAMELESS: ReadonlySet<ResolutionRule> = new Set(['pronoun', 'description']);

/** Whether PolNeAR's annotators say it. */
function judgeByAttributions({ quote, names }: Saying, article: Annotated): Judgement | undefined {
  const [first] = quote.spans;
  if (!first || !DOUBLE_MARK.test(article.text.slice(first.start, first.end))) return undefined;
  const found = article.attributions.find(({ content }) =>
    content.some((span) =>
      quote.spans.some((each) => overlap(each, span) > 0.5 * (each.end - each.start)),
    ),
  );
  if (!found) return { right: false };
  const { source, resolvedBy } = quote;
  if (NAMELESS.has(resolvedBy) && source && found.source)
    return { right: overlap(source.span, found.source) > 0, bySource: true };
  const wanted = new Set(nameWordsOf(found.source?.text ?? ''));
  if (wanted.size === 0) return undefined;
  const right = names.some((name) => nameWordsOf(name).some((word) => wanted.has(word)));
  return { right };
}

/** All sayings of the held-out articles that can be judged. */
export const judgeSayings = (folds: readonly Fold[]): JudgedSaying[] =>
  folds.flatMap(({ polnear, web, models }) => [
    ...polnear.flatMap(({ article }) =>
      judged('polnear', article, models, (saying) => judgeByAttributions(saying, article)),
    ),
    ...web.flatMap(({ article }) =>
      judged('web', article, models, (saying) => judgeByLabels(saying, article)),
    ),
  ]);

function judged(
  set: JudgedSaying['set'],
  { id, text }: { readonly id: string; readonly text: string },
  models: SpeechModels,
  judge: (saying: Saying) => Judgement | undefined,
): JudgedSaying[] {
  return sayingsOf(text, models).flatMap((saying) => {
    const judgement = judge(saying);
    return judgement ? [{ set, article: id, grounds: saying.grounds, ...judgement }] : [];
  });
}
