import { contains, slice, type Span } from '../../text/span.ts';
import { addresseeAfter } from './addressee.ts';
import { cueItemOf, hasAdjacentCue } from './adjacent-cue.ts';
import { findCue, type FoundCue } from './cue.ts';
import { nameWords, type Chain, type Entity } from '../people/entity.ts';
import type { QuoteGroup } from '../quotes/quotes.ts';
import type { RankedSource } from './ranker.ts';
import type { Reading } from '../prose/reading.ts';
import { ANSWERING } from '../words/word-lists.ts';
import { CLASS, itemAround } from '../prose/sequence.ts';

import type { AttributionRule, Printed, ResolutionRule } from '../speech-types.ts';

/** What a quote is attributed to, and on what grounds. */
export interface Attribution {
  /** Index of the source's mention, or -1. */
  readonly mention: number;
  readonly cue?: Printed;
  readonly source?: Printed;
  readonly addressee?: string;
  /** Index of the entity, or -1. */
  readonly entity: number;
  readonly by: AttributionRule;
  readonly resolvedBy: ResolutionRule;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A source less likely than this is printed, but nobody is named for it. */
const NAMING_THRESHOLD = 0.3;
/** A source less likely than this is not given at all. */
const SOURCE_THRESHOLD = 0.12;

/** The best source among those of the stretches of one quote. */
function bestSource(group: QuoteGroup, sources: readonly RankedSource[]): RankedSource {
  let best: RankedSource = { mention: -1, probability: 0 };
  for (const { index } of group.stretches) {
    const source = sources[index];
    if (source && source.probability > best.probability) best = source;
  }
  return best;
}

function ruleOf(
  reading: Reading,
  group: QuoteGroup,
  mentionItem: number,
  cue: FoundCue,
): AttributionRule {
  const { items, itemOfStretch } = reading.sequence;
  const quoteItems = group.stretches.map(({ index }) => itemOfStretch[index] ?? 0);
  const first = quoteItems[0] ?? 0;
  const last = quoteItems.at(-1) ?? first;
  if (cue.phrase) return 'according-to';
  if (mentionItem > first && mentionItem < last) return 'cue-inside';
  if (mentionItem > last)
    return items[mentionItem - 1]?.cls === CLASS.dash
      ? 'dash'
      : cue.item >= 0
        ? 'cue-after'
        : 'ranker';
  let stops = 0;
  let paragraphs = 0;
  let quotes = 0;
  for (let at = mentionItem + 1; at < first; at++) {
    const cls = items[at]?.cls ?? CLASS.end;
    if (cls === CLASS.stop) stops++;
    else if (cls === CLASS.paragraph) paragraphs++;
    else if (cls === CLASS.quote) quotes++;
  }
  if (items[first - 1]?.cls === CLASS.colon && first - mentionItem === 2) return 'transcript';
  if (paragraphs > 0 && items[first - 2]?.cls === CLASS.colon && paragraphs === 1) return 'colon';
  if (paragraphs > 0 || (quotes > 0 && stops > 0)) return 'continuation';
  if (stops > 0) return items[first - 1]?.cls === CLASS.colon ? 'colon' : 'previous-sentence';
  if (items[first - 1]?.cls === CLASS.colon) return 'colon';
  return cue.item >= 0 ? 'cue-before' : 'ranker';
}

function resolutionRule(
  reading: Reading,
  chain: Chain,
  mention: number,
  by: AttributionRule,
): ResolutionRule {
  const entity = chain.entities[chain.entityOf[mention] ?? -1];
  const found = reading.mentions[mention];
  if (!entity || !found) return 'none';
  if (found.kind === 'pronoun' || found.kind === 'possessive' || found.kind === 'relative')
    return 'pronoun';
  if (found.kind === 'noun' || found.kind === 'group') return 'description';
  if (by === 'continuation') return 'continuation';
  if (entity.kind === 'body') return 'body';
  const words = nameWords(reading.outline, found);
  return words[0] === entity.words[0] && (words.length > 1 || entity.words.length === 1)
    ? 'full-name'
    : 'chain';
}

const RESOLUTION_CONFIDENCE: Readonly<Record<ResolutionRule, number>> = {
  'full-name': 1,
  chain: 0.97,
  body: 0.95,
  metonym: 0.8,
  continuation: 0.9,
  pronoun: 0.85,
  description: 0.8,
  override: 1,
  none: 0.6,
};

/** Items from a description to the name that it introduces. */
const LONGEST_INTRODUCTION = 12;

/** "a spokeswoman for the ministry, Maria Lindqvist, said": the name says more than the description. */
function namedInstead({ mentions, sequence }: Reading, chain: Chain, mention: number): number {
  const { items } = sequence;
  const entity = chain.entityOf[mention] ?? -1;
  const start = sequence.itemOfMention[mention] ?? -1;
  if (entity < 0 || start < 0) return mention;
  if (mentions[mention]?.kind === 'relative') {
    if (hasAdjacentCue(items, start)) return mention;
    const name = items[items[start - 1]?.cls === CLASS.comma ? start - 2 : start - 1];
    const named = name?.cls === CLASS.person && chain.entityOf[name.ref] === entity;
    return named ? name.ref : mention;
  }
  if (mentions[mention]?.kind !== 'noun') return mention;
  for (let at = start + 1; at < start + LONGEST_INTRODUCTION; at++) {
    const item = items[at];
    if (
      !item ||
      item.cls === CLASS.stop ||
      item.cls === CLASS.paragraph ||
      item.cls === CLASS.quote
    )
      break;
    const kind = mentions[item.ref]?.kind;
    if ((kind === 'person' || kind === 'name') && chain.entityOf[item.ref] === entity)
      return items[at - 1]?.cls === CLASS.comma ? item.ref : mention;
  }
  return mention;
}

/** "Mayor Solheim and her colleague, Jens Aune, wrote": the first of two who speak together. */
function firstOfPair({ mentions, sequence, outline }: Reading, mention: number): number {
  const { items, itemOfMention } = sequence;
  let at = itemOfMention[mention] ?? -1;
  const cue = at >= 0 ? cueItemOf(items, at) : -1;
  if (cue < at) return mention;
  // "and her colleague, Jens Aune,": the name stands in an apposition.
  if (items[at - 1]?.cls === CLASS.comma && items[at - 2]?.cls === CLASS.noun) at -= 2;
  const first = items[at - 2];
  const link = outline.tokens[items[at - 1]?.token ?? -1]?.lower;
  if (link !== 'and' || !first || first.ref < 0 || first.cls !== CLASS.person) return mention;
  const before = items[at - 3]?.cls ?? CLASS.end;
  const starts =
    before === CLASS.quote ||
    before === CLASS.stop ||
    before === CLASS.paragraph ||
    before === CLASS.end;
  const opensQuote = before === CLASS.comma && items[at - 4]?.cls === CLASS.quote;
  return (starts || opensQuote) && mentions[first.ref]?.kind === 'person' ? first.ref : mention;
}

/** An answer's label and the one who gives it. */
function attributeAnswer(
  { outline }: Reading,
  { stretches, speech }: QuoteGroup,
  interviewee: Entity | undefined,
): Attribution {
  const [first] = stretches;
  const start = outline.article.paragraphs[first?.paragraph ?? -1]?.start ?? 0;
  const span = { start, end: start + 1 };
  return {
    mention: -1,
    source: { span, text: slice(outline.article.text, span) },
    entity: interviewee?.index ?? -1,
    by: 'transcript',
    resolvedBy: interviewee ? 'chain' : 'none',
    confidence: round(speech * (interviewee ? 0.85 : 0.5)),
  };
}

const UNKNOWN = { mention: -1, entity: -1, by: 'none', resolvedBy: 'none' } as const;

/** A block quote is the one's whom its source line names. */
function attributeSigned(
  reading: Reading,
  chain: Chain,
  { speech }: QuoteGroup,
  signature: Span,
): Attribution {
  const { mentions, outline } = reading;
  const named = mentions.findIndex(
    ({ span, kind }) =>
      contains(signature, span) && (kind === 'person' || kind === 'body' || kind === 'name'),
  );
  const found = mentions[named];
  const span = found?.span ?? signature;
  const source = { span, text: slice(outline.article.text, span) };
  const entity = chain.entityOf[named] ?? -1;
  const resolvedBy = entity < 0 ? 'none' : resolutionRule(reading, chain, named, 'dash');
  const confidence = round(speech * RESOLUTION_CONFIDENCE[resolvedBy]);
  return { mention: named, source, entity, by: 'dash', resolvedBy, confidence };
}

/** "“Enough for all.” Tom Vane replied: “There is not.”": an answer's cue is not that of what it answers. */
function answersQuote(
  { sequence: { items, itemOfStretch } }: Reading,
  { stretches }: QuoteGroup,
  cue: number,
): boolean {
  const last = itemOfStretch[stretches.at(-1)?.index ?? -1] ?? -1;
  if (cue <= last || !ANSWERING.has(items[cue]?.cue?.lemma ?? '')) return false;
  const after = items[cue + 1]?.cls;
  const next = items[cue + 2]?.cls;
  return (after === CLASS.colon || after === CLASS.comma) && next === CLASS.quote;
}

/** Says what a quote is attributed to. */
export function attribute(
  reading: Reading,
  chain: Chain,
  group: QuoteGroup,
  sources: readonly RankedSource[],
  interviewee: Entity | undefined,
): Attribution {
  if (group.stretches[0]?.turn === 'answer') return attributeAnswer(reading, group, interviewee);
  const [first] = group.stretches;
  if (first?.signature) return attributeSigned(reading, chain, group, first.signature);
  if (first?.unled) return { ...UNKNOWN, confidence: round(group.speech * 0.5) };
  const { mention: ranked, probability } = bestSource(group, sources);
  const best = reading.mentions[ranked];
  if (!best || probability < SOURCE_THRESHOLD) {
    return { ...UNKNOWN, confidence: round(group.speech * 0.5) };
  }
  const named = namedInstead(reading, chain, ranked);
  const mention = firstOfPair(reading, named);
  const mentionItem = itemAround(reading.sequence, mention);
  const quoteItem = reading.sequence.itemOfStretch[group.stretches[0]?.index ?? -1] ?? -1;
  const found = reading.mentions[mention] ?? best;
  // Of two who speak together the second stands beside the verb.
  const cue = findCue(
    reading,
    reading.mentions[named] ?? found,
    itemAround(reading.sequence, named),
    quoteItem,
  );
  if (answersQuote(reading, group, cue.item))
    return { ...UNKNOWN, confidence: round(group.speech * 0.5) };
  const by = ruleOf(reading, group, mentionItem, cue);
  const entity = probability >= NAMING_THRESHOLD ? (chain.entityOf[mention] ?? -1) : -1;
  const resolvedBy = entity < 0 ? 'none' : resolutionRule(reading, chain, mention, by);
  const addressee = addresseeAfter(reading, cue.item);
  return {
    mention,
    entity,
    by,
    resolvedBy,
    confidence: round(group.speech * probability * RESOLUTION_CONFIDENCE[resolvedBy]),
    source: { span: found.span, text: slice(reading.outline.article.text, found.span) },
    ...(cue.printed ? { cue: cue.printed } : {}),
    ...(addressee === undefined ? {} : { addressee }),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
