import type { Comparison } from '../../core/check/compare-claim.ts';
import type { FoundQuote } from '../../core/check/shards/find-in-shards.ts';
import type { Verdict, VerdictKind } from '../../core/check/verdict.ts';
import { say, sayList } from '../../wording/say.ts';
import { element } from '../markup/element.ts';
import type { CheckedClaim } from './check-text.ts';
import { markFound, markShared, showDifferences } from './show-differences.ts';
import { showPrinted, type ShownContext } from './show-printed.ts';

/** A verdict in two or three words. */
export function verdictWords(kind: VerdictKind): string {
  switch (kind) {
    case 'word-for-word':
      return say('checking.word-for-word');
    case 'altered':
      return say('checking.altered');
    case 'cut':
      return say('checking.cut');
    case 'joined':
      return say('checking.joined');
    case 'other-speaker':
      return say('checking.other-speaker');
    case 'absent':
      return say('checking.absent');
  }
}

/** Lays out what the archive has of one claim. */
export function showClaim(checked: CheckedClaim, context: ShownContext): HTMLLIElement {
  const { claim, verdict, near } = checked;
  const { quote, comparison, joined } = verdict;
  const heading = element('h2', { class: 'verdict' }, verdictWords(verdict.kind));
  const item = element('li', { class: 'claim', 'data-verdict': verdict.kind }, heading);
  for (const sentence of sentencesOf(checked)) item.append(element('p', {}, sentence));
  item.append(showAsked(checked));
  if (joined) {
    const label = [say('checking.printed-first'), say('checking.printed-second')] as const;
    item.append(showPrinted(joined.first, label[0], [joined.first.words], context));
    item.append(showPrinted(joined.second, label[1], [joined.second.words], context));
  } else if (quote && comparison) {
    const words = wordsOf(claim.words, quote, comparison);
    item.append(showPrinted(quote, say('checking.printed'), words, context));
  }
  if (near.length > 0) {
    const label = quote ? say('checking.near') : say('checking.near-only');
    item.append(element('h3', { class: 'label' }, label));
    for (const { quote: other, comparison: likeness } of near) {
      item.append(showPrinted(other, undefined, markShared(other.words, likeness), context));
    }
  }
  return item;
}

/** A quote that is the very words is shown as it is printed, with its marks and stops. */
function wordsOf(asked: string, { words }: FoundQuote, comparison: Comparison): (Node | string)[] {
  const isWhole = comparison.likeness === 'same' || comparison.likeness === 'within';
  return isWhole ? [words] : showDifferences(asked, words, comparison);
}

function showAsked({ claim: { words, named }, verdict }: CheckedClaim): HTMLElement {
  const label = named === undefined ? say('checking.asked') : say('checking.asked-by', { named });
  const { comparison } = verdict;
  const shown = comparison?.likeness === 'within' ? markFound(words, comparison) : [words];
  return element(
    'figure',
    { class: 'asked' },
    element('figcaption', { class: 'label' }, label),
    element('blockquote', { dir: 'auto' }, ...shown),
  );
}

/** What the verdict means, and what else must be known with it. */
function sentencesOf({ claim, verdict }: CheckedClaim): string[] {
  const { kind, words, quote, joined, comparison, negated } = verdict;
  const quotes = joined ? [joined.first, joined.second] : quote ? [quote] : [];
  const isOpen = quotes.length > 0 && quotes.every(({ speakers }) => speakers.length === 0);
  const isDisputed = quotes.some(({ printing }) => printing.disputed === true);
  return [
    ...(kind === 'other-speaker' ? [saidByAnother(claim.named ?? '', quotes)] : []),
    ...sentenceOf(words ?? kind, comparison),
    ...(negated ? [say('checking.negated')] : []),
    ...(isDisputed
      ? [say('checking.disputed')]
      : isOpen && claim.named !== undefined
        ? [say('checking.not-named')]
        : []),
  ];
}

function saidByAnother(named: string, quotes: readonly FoundQuote[]): string {
  const names = quotes.flatMap(({ speakers }) => speakers.flatMap(([name]) => name ?? []));
  return say('checking.is-by-another', { named, speaker: sayList([...new Set(names)]) });
}

function sentenceOf(kind: Verdict['kind'], comparison: Comparison | undefined): readonly string[] {
  switch (kind) {
    case 'word-for-word':
      return comparison?.likeness === 'within'
        ? [say('checking.is-within')]
        : [say('checking.is-word-for-word')];
    case 'altered':
      return [say('checking.is-altered')];
    case 'cut':
      return [say('checking.is-cut')];
    case 'joined':
      return [say('checking.is-joined')];
    case 'absent':
      return [say('checking.is-absent')];
    case 'other-speaker':
      return [];
  }
}
