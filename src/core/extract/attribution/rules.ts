import { type Chain, type Entity, nameWords } from '../people/entity.ts';
import type { Mention } from '../prose/mention.ts';
import type { Reading } from '../prose/reading.ts';
import { CLASS } from '../prose/sequence.ts';
import type { QuoteGroup } from '../quotes/quotes.ts';
import type { AttributionRule, ResolutionRule } from '../speech-types.ts';
import type { FoundCue } from './cue.ts';

/** By which rule a quote has its source: how the two stand to each other. */
export function ruleOf(
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

/** By which rule the source is the person or body that it is taken for. */
export function resolutionRule(
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
  if (found.kind === 'group' && isNamed(reading, entity, found)) return 'body';
  if (found.kind === 'noun' || found.kind === 'group') return 'description';
  if (by === 'continuation') return 'continuation';
  if (entity.kind === 'body') return 'body';
  const words = nameWords(reading.outline, found);
  return words[0] === entity.words[0] && (words.length > 1 || entity.words.length === 1)
    ? 'full-name'
    : 'chain';
}

/** "the Polish defence ministry": a group whose words are its whole name. */
function isNamed({ outline }: Reading, { kind, words }: Entity, mention: Mention): boolean {
  const printed = nameWords(outline, { ...mention, nameFirst: mention.first });
  return (
    kind === 'body' &&
    words.length > 1 &&
    words.every((word, k) => printed[printed.length - words.length + k] === word)
  );
}

/** How sure each rule of resolution is: 0 to 1. */
export const RESOLUTION_CONFIDENCE: Readonly<Record<ResolutionRule, number>> = {
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
