import type { ArticleText } from '../article/text.ts';
import { slice } from '../text/span.ts';
import { applyArchiveRules, type ArchiveRules } from './archive-rules.ts';
import { attribute, type Attribution } from './attribution/attribution.ts';
import { CERTAINTY, SPEAKER_THRESHOLD, type Certainty } from './attribution/certainty/certainty.ts';
import { findDispute } from './attribution/dispute.ts';
import { chainNames } from './people/chain.ts';
import type { Chain, Entity } from './people/entity.ts';
import { hasRules } from './words/languages.ts';
import { findInterviewee } from './people/interviewee.ts';
import { resolveReferences } from './people/references/pronouns.ts';
import { quotesOfHeadings, sourcesOfHeadings, speechOfHeadings } from './quotes/around/headings.ts';
import { groupQuotes, type QuoteGroup } from './quotes/quotes.ts';
import type { LinearModel } from './attribution/ranking/linear-model.ts';
import { rankSources, SOURCE_MODEL } from './attribution/ranking/ranker.ts';
import { readArticleText, type Reading } from './prose/reading.ts';
import { readRolePhrase } from './names/descriptions/role-phrase.ts';
import { readAppositions } from './people/roles.ts';
import { readStretches, SPEECH_MODEL, type StretchModels } from './quotes/scare-quotes.ts';
import { listUnspokenMarks } from './quotes/unspoken-marks.ts';
import { toSpeakers } from './people/speakers.ts';
import { applySpeechOverrides } from './speech-overrides.ts';
import { readUnreadSpeech } from './quotes/unread-speech.ts';
import type { ExtractedQuote, Printed, Speech, SpeechOverrides } from './speech-types.ts';

/** What reading an article's speech may be told. */
export interface SpeechOptions extends SpeechOverrides {
  /** The article's language (BCP 47); of one without rules the speakers are left open. */
  readonly lang?: string | undefined;
  /** What the editor says about all articles; it comes before the overrides of one. */
  readonly rules?: ArchiveRules;
}

/** The models that choose; others than the shipped ones serve cross-validation. */
export interface SpeechModels extends StretchModels {
  readonly source: LinearModel;
  /** How sure an attribution is; by default the shipped model says it. */
  readonly certainty?: Certainty;
}

/**
 * Finds every quote of an article, its cue, its source and its speaker, and every person and body
 * that the article names.
 *
 * Pure and deterministic; the time it takes grows linearly with the text. All spans are half-open
 * UTF-16 offsets of `article.text`. Never throws on any text: what is odd becomes a warning.
 *
 * @param options the language, and the editor's word, which wins over every rule
 * @param models where the weights come from; only cross-validation passes others
 */
export function extractSpeech(
  article: ArticleText,
  options: SpeechOptions = {},
  models: SpeechModels = { source: SOURCE_MODEL, speech: SPEECH_MODEL },
): Speech {
  const read = hasRules(options.lang) ? readSpeech(article, models) : readUnreadSpeech(article);
  const speech = applyArchiveRules(read, options.rules);
  return withoutDisputed(applySpeechOverrides(article, speech, options));
}

function readSpeech(article: ArticleText, models: SpeechModels): Speech {
  const reading = readArticleText(article);
  const { outline, mentions, sequence } = reading;
  const ranked = rankSources(outline, sequence, mentions, outline.stretches, models.source);
  const { speech: spokenAlone, classes } = readStretches(reading, ranked, models);
  const headings = quotesOfHeadings(outline);
  const speech = speechOfHeadings(headings, spokenAlone);
  const sources = sourcesOfHeadings(headings, ranked);
  const groups = groupQuotes(reading, speech, sources, new Map());
  const chain = chainNames(reading);
  readAppositions(reading, chain);
  const spoken = new Set(
    groups.flatMap(({ stretches }) => stretches.map(({ index }) => sources[index]?.mention ?? -1)),
  );
  resolveReferences(reading, chain, spoken);
  const interviewee = findInterviewee(reading, chain);
  const attributions = groups.map((group) =>
    attribute(reading, chain, group, sources, interviewee),
  );
  for (const { entity, others, confidence } of attributions) {
    for (const speaking of [entity, ...others]) {
      const speaker = chain.entities[speaking];
      // Anyone who is quoted with some certainty is somebody.
      if (speaker && confidence > (speaker.kind === 'body' ? 0.35 : 0.45)) speaker.evidence += 2;
    }
  }
  const { speakers, keyOfEntity } = toSpeakers(chain);
  const { certainty = CERTAINTY } = models;
  const quotes = groups.flatMap((group, k) => {
    const attribution = attributions[k];
    return attribution
      ? [toQuote({ reading, chain, keyOfEntity, certainty }, group, attribution)]
      : [];
  });
  const marks = listUnspokenMarks(outline, groups, classes);
  return { quotes, marks, speakers, warnings: outline.warnings, unmatched: [] };
}

/** An article read, its people known. */
interface Known {
  readonly reading: Reading;
  readonly chain: Chain;
  readonly keyOfEntity: ReadonlyMap<number, string>;
  readonly certainty: Certainty;
}

function toQuote(
  { reading, chain, keyOfEntity, certainty }: Known,
  group: QuoteGroup,
  { mention, entity, others, ...rest }: Attribution,
): ExtractedQuote {
  const speaking = [entity, ...others];
  const known = speaking.filter((each) => keyOfEntity.has(each));
  const [key, ...cospeakers] = known.flatMap((each) => keyOfEntity.get(each) ?? []);
  const role =
    key === undefined
      ? describedRole(reading, mention)
      : roleAt(chain.entities[known[0] ?? -1], group);
  const printed = findDispute({ reading, chain, group, source: mention, speakers: speaking });
  const words = wordsOf(reading, group);
  const first = chain.entities[known[0] ?? -1];
  const confidence = first
    ? certainty({
        ...rest,
        score: rest.confidence,
        speech: group.speech,
        kind: group.kind,
        words: countWords(words),
        nameWords: first.words.length,
        body: first.kind === 'body',
      })
    : rest.confidence;
  const quote = {
    kind: group.kind,
    spans: group.stretches.map(({ span }) => span),
    words,
    ...rest,
    confidence,
    ...(isPhrase(reading, mention) ? { described: true as const } : {}),
    ...(printed ? { standing: { is: 'disputed' as const, printed } } : {}),
  };
  if (key === undefined || confidence < SPEAKER_THRESHOLD)
    return {
      ...quote,
      resolvedBy: key === undefined ? 'none' : rest.resolvedBy,
      ...(key === undefined ? {} : { doubted: [key, ...cospeakers] }),
      ...(key !== undefined || role === undefined ? {} : { role }),
    };
  return {
    ...quote,
    speaker: key,
    ...(cospeakers.length === 0 ? {} : { cospeakers }),
    ...(role === undefined ? {} : { role }),
  };
}

/** "a dispatcher", "two officials": a phrase that tells who speaks without a name. */
function isPhrase({ mentions }: Reading, mention: number): boolean {
  const kind = mentions[mention]?.kind;
  return kind === 'noun' || kind === 'group' || kind === 'document';
}

/** Characters behind a quote in which a role belongs to its attribution: "said Prof. Berg, an expert on tax". */
const FARTHEST_ROLE = 160;

/**
 * The first role of more than one word that is printed before the quote or right behind it, else the
 * first one before it ("Senator"), else the first one after it.
 */
function roleAt(entity: Entity | undefined, group: QuoteGroup): string | undefined {
  const start = group.stretches[0]?.span.start ?? 0;
  const end = group.stretches.at(-1)?.span.end ?? start;
  const before = entity?.roles.filter(({ span }) => span.end <= start) ?? [];
  const behind = entity?.roles.filter(
    ({ span }) => span.start >= end && span.start - end < FARTHEST_ROLE,
  );
  const whole = ({ text }: Printed): boolean => text.includes(' ');
  const told = before.find(whole) ?? behind?.find(whole) ?? before[0] ?? entity?.roles[0];
  return told?.text;
}

/** "a spokesman for the ministry said": what an unnamed source is. */
function describedRole({ mentions, outline }: Reading, mention: number): string | undefined {
  const source = mentions[mention];
  if (source?.kind !== 'noun') return undefined;
  const paragraphEnd =
    outline.article.paragraphs[outline.tokens[source.first]?.paragraph ?? -1]?.end;
  let after = source.after;
  while (
    after < source.after + 14 &&
    (outline.stretchOf[after] ?? -1) < 0 &&
    outline.tokens[after]?.shape === 'word' &&
    (outline.tokens[after]?.end ?? Infinity) <= (paragraphEnd ?? 0)
  )
    after++;
  return readRolePhrase(outline, source.first, after)?.role?.text;
}

/** Words between single spaces, as the certainty was fitted to. */
function countWords(words: string): number {
  let count = 1;
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) count++;
  return count;
}

function wordsOf(reading: Reading, group: QuoteGroup): string {
  const { text } = reading.outline.article;
  return group.stretches.map(({ inner }) => slice(text, inner).trim()).join(' ');
}

/** Of words that were never spoken there is no speaker, and the one they are given to is not a source. */
function withoutDisputed(speech: Speech): Speech {
  if (!speech.quotes.some(({ standing }) => standing)) return speech;
  return { ...speech, quotes: speech.quotes.map(withoutSpeakers) };
}

function withoutSpeakers(quote: ExtractedQuote): ExtractedQuote {
  if (!quote.standing) return quote;
  const { speaker: _speaker, cospeakers: _others, source: _source, role: _role, ...rest } = quote;
  const { cue: _cue, addressee: _addressee, venue: _venue, ...disputed } = rest;
  return { ...disputed, resolvedBy: 'none' };
}
