/** A stretch of text, found or between what was found. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Words with the numbers of those that were found. */
export interface MarkedWords {
  readonly words: readonly string[];
  readonly isHit: (index: number) => boolean;
}

/**
 * Joins words to pieces, so that neighbours that were found share a mark; punctuation at the ends of
 * what was found stays outside.
 *
 * @example ['the','old','bridge.'], found 1 and 2 // 'the ', then the hit 'old bridge', then '.'
 */
export function markWords({ words, isHit }: MarkedWords): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  while (from < words.length) {
    const hit = isHit(from);
    let to = from + 1;
    while (to < words.length && isHit(to) === hit) to++;
    const text = words.slice(from, to).join(' ');
    if (from > 0) pieces.push({ text: ' ', hit: false });
    pieces.push(...(hit ? partPunctuation(text) : [{ text, hit }]));
    from = to;
  }
  return joinPieces(pieces);
}

const CORE = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

function partPunctuation(text: string): Piece[] {
  const [, before = '', core = '', after = ''] = CORE.exec(text) ?? [];
  return [
    { text: before, hit: false },
    { text: core, hit: true },
    { text: after, hit: false },
  ];
}

function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: { text: string; hit: boolean }[] = [];
  for (const { text, hit } of pieces) {
    const last = joined.at(-1);
    if (text === '') continue;
    if (last?.hit === hit) last.text += text;
    else joined.push({ text, hit });
  }
  return joined;
}

/**
 * Cuts words to a length: to the stretch with the most hits, a little before the first of them; an
 * ellipsis stands where something is left out.
 *
 * @param length in words
 * @param weighs which hits decide where to cut; all are marked
 */
export function excerptOf(
  { words, isHit }: MarkedWords,
  length: number,
  weighs: MarkedWords['isHit'] = isHit,
): Piece[] {
  const start = words.length <= length ? 0 : bestStart(words.length, weighs, length);
  const cut = words.slice(start, start + length);
  if (start > 0) cut[0] = `… ${cut[0]}`;
  if (start + length < words.length) cut.push(`${(cut.pop() ?? '').replace(/[.,;:]$/, '')} …`);
  return markWords({ words: cut, isHit: (index) => isHit(index + start) });
}

const WORDS_BEFORE_A_HIT = 6;

function bestStart(count: number, isHit: (index: number) => boolean, length: number): number {
  let hits = 0;
  let best = { hits: 0, start: 0 };
  for (let end = 0; end < count; end++) {
    if (isHit(end)) hits++;
    if (end >= length && isHit(end - length)) hits--;
    if (hits > best.hits) best = { hits, start: Math.max(0, end - length + 1) };
  }
  if (best.hits === 0) return 0;
  let first = best.start;
  while (!isHit(first)) first++;
  const before = Math.min(WORDS_BEFORE_A_HIT, length >> 2);
  return Math.max(0, Math.min(first - before, count - length));
}
