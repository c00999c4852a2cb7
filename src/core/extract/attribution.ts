import { slice } from '../span.ts';
import { addresseeAfter } from './addressee.ts';
import { cueItemOf } from './adjacent-cue.ts';
import type { Chain } from './entity.ts';
import type { QuoteGroup } from './quotes.ts';
import type { RankedSource } from './ranker.ts';
import type { Reading } from './reading.ts';
import { CLASS } from './sequence.ts';

import type { AttributionRule, Printed, ResolutionRule } from './speech-types.ts';

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

function nearestCueItem(reading: Reading, group: QuoteGroup, mentionItem: number): number {
  const { items, itemOfStretch } = reading.sequence;
  const own = cueItemOf(items, mentionItem);
  if (own >= 0) return own;
  const [first] = group.stretches;
  const quote = itemOfStretch[first?.index ?? -1] ?? -1;
  const step = mentionItem < quote ? 1 : -1;
  for (let at = mentionItem + step, k = 0; at !== quote && k < 14; at += step, k++) {
    const cls = items[at]?.cls ?? CLASS.end;
    if (cls === CLASS.stop || cls === CLASS.paragraph) return -1;
    if (items[at]?.cue || cls === CLASS.according) return at;
  }
  return -1;
}

function ruleOf(
  reading: Reading,
  group: QuoteGroup,
  mentionItem: number,
  cueItem: number,
): AttributionRule {
  const { items, itemOfStretch } = reading.sequence;
  const quoteItems = group.stretches.map(({ index }) => itemOfStretch[index] ?? 0);
  const first = quoteItems[0] ?? 0;
  const last = quoteItems.at(-1) ?? first;
  if (items[cueItem]?.cls === CLASS.according) return 'according-to';
  if (mentionItem > first && mentionItem < last) return 'cue-inside';
  if (mentionItem > last)
    return items[mentionItem - 1]?.cls === CLASS.dash
      ? 'dash'
      : cueItem >= 0
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
  return cueItem >= 0 ? 'cue-before' : 'ranker';
}

function printedItem(reading: Reading, item: number): Printed | undefined {
  const token = reading.outline.tokens[reading.sequence.items[item]?.token ?? -1];
  return token ? { span: { start: token.start, end: token.end }, text: token.text } : undefined;
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
  return found.after - found.nameFirst > 1 || entity.words.length === 1 ? 'full-name' : 'chain';
}

const RESOLUTION_CONFIDENCE: Readonly<Record<ResolutionRule, number>> = {
  'full-name': 1,
  chain: 0.97,
  body: 0.95,
  continuation: 0.9,
  pronoun: 0.85,
  description: 0.8,
  override: 1,
  none: 0.6,
};

/** Says what a quote is attributed to. */
export function attribute(
  reading: Reading,
  chain: Chain,
  group: QuoteGroup,
  sources: readonly RankedSource[],
): Attribution {
  const { mention, probability } = bestSource(group, sources);
  const found = reading.mentions[mention];
  if (!found || probability < SOURCE_THRESHOLD) {
    return {
      mention: -1,
      entity: -1,
      by: 'none',
      resolvedBy: 'none',
      confidence: round(group.speech * 0.5),
    };
  }
  const mentionItem = reading.sequence.itemOfMention[mention] ?? 0;
  const cueItem = nearestCueItem(reading, group, mentionItem);
  const by = ruleOf(reading, group, mentionItem, cueItem);
  const named = probability >= NAMING_THRESHOLD ? (chain.entityOf[mention] ?? -1) : -1;
  const resolvedBy = named < 0 ? 'none' : resolutionRule(reading, chain, mention, by);
  const cue = cueItem >= 0 ? printedItem(reading, cueItem) : undefined;
  const addressee = addresseeAfter(reading, cueItem);
  return {
    mention,
    entity: named,
    by,
    resolvedBy,
    confidence: round(group.speech * probability * RESOLUTION_CONFIDENCE[resolvedBy]),
    source: { span: found.span, text: slice(reading.outline.article.text, found.span) },
    ...(cue ? { cue } : {}),
    ...(addressee === undefined ? {} : { addressee }),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
