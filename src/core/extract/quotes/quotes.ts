import { AFTER_STOP } from '../../text/marks/glyphs.ts';
import type { Stretch } from '../prose/outline.ts';
import type { RankedSource } from '../attribution/ranking/ranker.ts';
import type { Reading } from '../prose/reading.ts';
import { CLASS, classAt } from '../prose/sequence.ts';
import type { QuoteKind } from '../speech-types.ts';

/** Stretches that are one quote, and how sure it is that they are speech. */
export interface QuoteGroup {
  readonly stretches: readonly Stretch[];
  readonly kind: QuoteKind;
  readonly speech: number;
}

/** Stretches at or above this probability are speech; the highest at which no figure of PolNeAR falls below its floor. */
export const SPEECH_THRESHOLD = 0.42;

/** Items between two halves of an interrupted quote. */
const LONGEST_INTERRUPTION = 16;
const ENDS_WITH_STOP = new RegExp(`\\.${AFTER_STOP}?$`);
const ENDS_OPEN = /[,—–-]$/;
const ENDS_CLAUSE = new RegExp(`[.!?,…]${AFTER_STOP}?$`);

/**
 * Whether an attribution interrupts a sentence between two stretches: “We will go,” she said, “and
 * soon.” A full stop after the attribution ends the quote; what follows is a quote of its own.
 */
function isInterrupted(reading: Reading, a: Stretch, b: Stretch): boolean {
  const { outline, sequence } = reading;
  const { items, itemOfStretch } = sequence;
  if (a.paragraph !== b.paragraph) return false;
  const from = itemOfStretch[a.index] ?? 0;
  const to = itemOfStretch[b.index] ?? 0;
  if (to - from < 3 || to - from > LONGEST_INTERRUPTION) return false;
  let cue = false;
  for (let at = from + 1; at < to; at++) {
    const cls = items[at]?.cls ?? CLASS.end;
    if (cls === CLASS.stop || cls === CLASS.colon || cls === CLASS.quote) return false;
    if (cls >= CLASS.say && cls <= CLASS['cue-ing']) cue = true;
  }
  const closing = items[to - 1]?.cls;
  if (!cue || (closing !== CLASS.comma && closing !== CLASS.dash)) return false;
  const { text } = outline.article;
  const words = text.slice(a.inner.start, a.inner.end).trimEnd();
  // A full stop inside the marks ends the quote, whatever follows.
  if (ENDS_WITH_STOP.test(words.slice(-2))) return false;
  const ended = ENDS_OPEN.test(words.slice(-1)) || text.charAt(a.span.end) === ',';
  const first = text.charAt(b.inner.start);
  return ended || (first !== first.toUpperCase() && !isEmbedded(reading, a));
}

/** Whether a stretch is a word of the writer's own sentence: called her a “traitor”. */
const isEmbedded = ({ sequence }: Reading, { index }: Stretch): boolean =>
  classAt(sequence.items, (sequence.itemOfStretch[index] ?? 0) - 1) === CLASS.determiner;

/** Whether two stretches have one source, or the second's is a pronoun that stands between them. */
function sharesSource(
  { mentions, sequence }: Reading,
  sources: readonly RankedSource[],
  a: Stretch,
  b: Stretch,
): boolean {
  const mention = sources[b.index]?.mention ?? -1;
  if (sources[a.index]?.mention === mention) return true;
  const at = sequence.itemOfMention[mention] ?? -1;
  const between =
    at > (sequence.itemOfStretch[a.index] ?? 0) && at < (sequence.itemOfStretch[b.index] ?? 0);
  return between && mentions[mention]?.kind === 'pronoun';
}

const OPENS_SENTENCE = new Set([
  CLASS.end,
  CLASS.paragraph,
  CLASS.stop,
  CLASS.comma,
  CLASS.colon,
  CLASS.dash,
  CLASS.quote,
  CLASS.say,
  CLASS.tell,
  CLASS.write,
  CLASS.ask,
  CLASS.manner,
  CLASS['cue-ing'],
  CLASS.adverb,
  CLASS.person,
  CLASS.pronoun,
  CLASS.noun,
]);

/** A sentence of its own starts with a capital where a sentence can start, and is more than a name. */
function kindOf(reading: Reading, stretch: Stretch): QuoteKind {
  const { article } = reading.outline;
  const words = article.text.slice(stretch.inner.start, stretch.inner.end);
  const first = /[\p{L}\p{N}]/u.exec(words)?.[0] ?? '';
  if (first === first.toLowerCase() && !/\d/.test(first)) return 'partial';
  const before =
    reading.sequence.items[(reading.sequence.itemOfStretch[stretch.index] ?? 0) - 1]?.cls ??
    CLASS.end;
  if (!OPENS_SENTENCE.has(before)) return 'partial';
  // "called him “Little Rocket Man”": a name for somebody is no sentence.
  const items = reading.sequence.items;
  const cue = items[(reading.sequence.itemOfStretch[stretch.index] ?? 0) - 2]?.cls ?? CLASS.end;
  if (before !== CLASS.colon && before !== CLASS.comma && cue === CLASS['name-cue'])
    return 'partial';
  const count = stretch.after - stretch.first - 2;
  return count >= 4 || ENDS_CLAUSE.test(words.slice(-2)) ? 'direct' : 'partial';
}

/** Joins stretches into quotes and leaves out what is not speech. */
export function groupQuotes(
  reading: Reading,
  speech: readonly number[],
  sources: readonly RankedSource[],
  forced: ReadonlyMap<number, boolean>,
): QuoteGroup[] {
  const groups: { stretches: Stretch[]; speech: number }[] = [];
  let last: Stretch | undefined;
  for (const stretch of reading.outline.stretches) {
    const probability = speech[stretch.index] ?? 0;
    const group = groups.at(-1);
    const before = reading.outline.stretches[stretch.index - 1];
    const runsOn = before !== undefined && before === last && before.continues === true;
    const verdict =
      forced.get(stretch.index) ?? stretch.block ?? (runsOn || probability >= SPEECH_THRESHOLD);
    if (!verdict) continue;
    const sameSource = last !== undefined && sharesSource(reading, sources, last, stretch);
    const blocks =
      stretch.block &&
      !stretch.turn &&
      before?.block &&
      before === last &&
      before.quoteBlock === stretch.quoteBlock;
    const joins =
      last !== undefined &&
      (runsOn ||
        blocks ||
        (last === before && sameSource && isInterrupted(reading, last, stretch)));
    if (joins && group) {
      group.stretches.push(stretch);
      group.speech = Math.max(group.speech, probability);
    } else groups.push({ stretches: [stretch], speech: probability });
    last = stretch;
  }
  return groups.flatMap(({ stretches, speech: sure }) => {
    const [first] = stretches;
    return first
      ? [{ stretches, speech: sure, kind: first.block ? 'direct' : kindOf(reading, first) }]
      : [];
  });
}
