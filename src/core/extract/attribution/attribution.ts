import { contains, overlap, slice, type Span } from '../../text/span.ts';
import { addresseeAfter } from './addressee.ts';
import { findCue } from './cue.ts';
import type { Chain, Entity } from '../people/entity.ts';
import type { QuoteGroup } from '../quotes/quotes.ts';
import type { RankedSource } from './ranking/ranker.ts';
import type { Reading } from '../prose/reading.ts';
import { ANSWERING } from '../words/word-lists.ts';
import { CLASS, itemAround } from '../prose/sequence.ts';

import type { AttributionRule, Printed, ResolutionRule } from '../speech-types.ts';
import { resolutionRule, RESOLUTION_CONFIDENCE, ruleOf } from './rules.ts';
import { jointSource } from './joint/source.ts';
import { namedInstead } from './named-source.ts';

/** What a quote is attributed to, and on what grounds. */
export interface Attribution {
  /** Index of the source's mention, or -1. */
  readonly mention: number;
  readonly cue?: Printed;
  readonly source?: Printed;
  readonly addressee?: string;
  /** Index of the entity, or -1. */
  readonly entity: number;
  /** Indexes of the entities of those who said it together with the first. */
  readonly others: readonly number[];
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
  // Whose turn it is stands before its first paragraph alone.
  const [first] = group.stretches;
  for (const { index } of first?.turn ? [first] : group.stretches) {
    const source = sources[index];
    if (source && source.probability > best.probability) best = source;
  }
  return best;
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
    others: [],
    by: 'transcript',
    resolvedBy: interviewee ? 'chain' : 'none',
    confidence: round(speech * (interviewee ? 0.85 : 0.5)),
  };
}

const UNKNOWN = { mention: -1, entity: -1, others: [], by: 'none', resolvedBy: 'none' } as const;

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
  return { mention: named, source, entity, others: [], by: 'dash', resolvedBy, confidence };
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

/**
 * Whether a candidate is the chosen one under another name: a mention of the same person, one who speaks
 * along, an owner in whose place the chosen one is named ("Solvik’s landlord, Ana Ruiz"), or one in a role
 * ("Solvik’s mayor Ana Ruiz").
 */
function standsFor(
  reading: Reading,
  chain: Chain,
  candidate: number,
  named: number,
  entity: number,
  joint: readonly number[] = [],
): boolean {
  const span = reading.mentions[candidate]?.span;
  if (joint.includes(candidate) || namedInstead(reading, chain, candidate) === named) return true;
  if (entity < 0 || !span) return false;
  const roles = chain.entities[entity]?.roles ?? [];
  return chain.entityOf[candidate] === entity || roles.some((role) => overlap(role.span, span) > 0);
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
  const { mention: ranked, probability, rivals = [] } = bestSource(group, sources);
  const best = reading.mentions[ranked];
  if (!best || probability < SOURCE_THRESHOLD) {
    return { ...UNKNOWN, confidence: round(group.speech * 0.5) };
  }
  const named = namedInstead(reading, chain, ranked);
  const joint = jointSource(reading, chain, named);
  const mention = joint?.mentions[0] ?? named;
  const quoteItem = reading.sequence.itemOfStretch[group.stretches[0]?.index ?? -1] ?? -1;
  const found = reading.mentions[named] ?? best;
  const mentionItem = itemAround(reading.sequence, named);
  const own = findCue(reading, found, mentionItem, quoteItem);
  const lead = reading.mentions[mention] ?? found;
  // "According to Holm and Brand": the cue stands before the first of them.
  const cue =
    joint && own.item < 0
      ? findCue(reading, lead, itemAround(reading.sequence, mention), quoteItem)
      : own;
  if (answersQuote(reading, group, cue.item))
    return { ...UNKNOWN, confidence: round(group.speech * 0.5) };
  const by = ruleOf(reading, group, mentionItem, cue);
  const someone = chain.entityOf[mention] ?? -1;
  const sure = rivals
    .filter((rival) => standsFor(reading, chain, rival.mention, named, someone, joint?.mentions))
    .reduce((sum, rival) => sum + rival.probability, probability);
  const entity = sure >= NAMING_THRESHOLD ? someone : -1;
  const resolvedBy = entity < 0 ? 'none' : resolutionRule(reading, chain, mention, by);
  const span = joint?.span ?? found.span;
  const others = (joint?.mentions ?? []).slice(1).map((other) => chain.entityOf[other] ?? -1);
  const addressee = addresseeAfter(reading, cue.item);
  return {
    mention,
    entity,
    others: entity < 0 ? [] : [...new Set(others)].filter((other) => other !== entity),
    by,
    resolvedBy,
    confidence: round(group.speech * Math.min(1, sure) * RESOLUTION_CONFIDENCE[resolvedBy]),
    source: { span, text: slice(reading.outline.article.text, span) },
    ...(cue.printed ? { cue: cue.printed } : {}),
    ...(addressee === undefined ? {} : { addressee }),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
