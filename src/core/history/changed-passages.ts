import { DOUBLE_CHARACTERS, SINGLE_CHARACTERS } from '../text/marks/glyphs.ts';
import { diffArrays } from 'diff';
import type { ChangedPassage, ChangePart } from './article-history.ts';
import { wholeCharacters } from '../text/characters.ts';

/** An article’s words in one version. */
export interface VersionText {
  readonly title: string;
  /** In order. */
  readonly paragraphs: readonly string[];
  readonly lang: string;
}

/** What changed, and how many more passages than are kept. */
export interface Changes {
  readonly passages: readonly ChangedPassage[];
  readonly more: number;
}

/** Words shown on either side of a change. */
const CONTEXT_WORDS = 8;
/** Unchanged words between two changes that are fewer than this are read as a part of one change. */
const FEWEST_BETWEEN = 3;
/**
 * UTF-16 code units of one stretch of removed or added words; only the ends of a longer one are
 * kept.
 */
const LONGEST_PART = 400;
/** UTF-16 code units of all passages of one version. */
const LONGEST_VERSION = 4000;
/** If more words differ than this, it is another text, and comparing the two says nothing. */
const MOST_EDITS = 2000;
const ELLIPSIS = '…';

/** Says which of an article’s words changed; marks, white space and markup alone do not count. */
export function changedPassages(before: VersionText, after: VersionText): Changes {
  const all: ChangedPassage[] = [
    ...passagesOf(before.title, after.title, after.lang).map((passage): ChangedPassage => ({
      headline: true,
      ...passage,
    })),
    ...pairParagraphs(before.paragraphs, after.paragraphs).flatMap(([old, now]) =>
      passagesOf(old, now, after.lang),
    ),
  ];
  let length = 0;
  const kept = all.findIndex((passage, index) => {
    length += passage.parts.reduce((sum, part) => sum + wordsOf(part).length, 0);
    return index > 0 && length > LONGEST_VERSION;
  });
  const end = kept < 0 ? all.length : kept;
  return { passages: all.slice(0, end), more: all.length - end };
}

/** Paragraphs that differ: in pairs where there are as many before as after, otherwise run by run. */
function pairParagraphs(
  before: readonly string[],
  after: readonly string[],
): (readonly [string, string])[] {
  const pairs: [string, string][] = [];
  let open: [string[], string[]] | undefined;
  const close = () => {
    const [old, now] = open ?? [[], []];
    if (old.length === now.length) {
      for (const [index, paragraph] of old.entries()) pairs.push([paragraph, now[index] ?? '']);
    } else pairs.push([old.join('\n\n'), now.join('\n\n')]);
    open = undefined;
  };
  const comparator = (a: string, b: string) => fold(a) === fold(b);
  for (const { value, added, removed } of diffArrays([...before], [...after], { comparator })) {
    if (!added && !removed) {
      close();
      continue;
    }
    open ??= [[], []];
    open[added ? 1 : 0].push(...value);
  }
  close();
  return pairs;
}

const DOUBLE_MARK = new RegExp(`[${DOUBLE_CHARACTERS}]`, 'g');
const SINGLE_MARK = new RegExp(`[${SINGLE_CHARACTERS}′]`, 'g');

/** What readers see as the same: quotation marks, dashes and white space of any shape. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(DOUBLE_MARK, '"')
    .replace(SINGLE_MARK, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

interface Run {
  readonly kind: 'same' | 'removed' | 'added';
  readonly tokens: readonly string[];
  /**
   * Taken from the earlier version, since white space and marks of what stayed the same may have
   * changed.
   */
  readonly before?: readonly string[];
}

function passagesOf(before: string, after: string, lang: string): ChangedPassage[] {
  if (fold(before) === fold(after)) return [];
  const runs = joinNear(diffTokens(tokens(before, lang), tokens(after, lang)));
  const passages: ChangedPassage[] = [];
  let parts: ChangePart[] = [];
  for (const [index, { kind, tokens: own }] of runs.entries()) {
    if (kind !== 'same') {
      const words = shorten(own.join(''));
      parts.push(kind === 'removed' ? { removed: words } : { added: words });
      continue;
    }
    const [first, last] = [index === 0, index === runs.length - 1];
    const head = first ? [] : takeWords(own, CONTEXT_WORDS);
    const tail = last ? [] : takeWords(own.toReversed(), CONTEXT_WORDS).toReversed();
    if (!first && !last && head.length + tail.length >= own.length) {
      parts.push({ same: own.join('') });
      continue;
    }
    const cut = head.length < own.length;
    if (!first && head.length > 0) parts.push({ same: head.join('') + (cut ? ELLIPSIS : '') });
    if (parts.length > 0) passages.push({ parts });
    const opening = (tail.length < own.length ? ELLIPSIS : '') + tail.join('');
    parts = last || opening === '' ? [] : [{ same: opening }];
  }
  if (parts.some((part) => !('same' in part))) passages.push({ parts });
  return passages;
}

function diffTokens(before: readonly string[], after: readonly string[]): Run[] {
  const comparator = (a: string, b: string) => a === b || fold(a) === fold(b);
  const changes = diffArrays([...before], [...after], { comparator, maxEditLength: MOST_EDITS });
  if (!changes) {
    return [
      { kind: 'removed', tokens: before },
      { kind: 'added', tokens: after },
    ];
  }
  let at = 0;
  return changes.map(({ value, added, removed }): Run => {
    if (added) return { kind: 'added', tokens: value };
    const old = before.slice(at, at + value.length);
    at += value.length;
    return removed
      ? { kind: 'removed', tokens: old }
      : { kind: 'same', tokens: value, before: old };
  });
}

/** Takes a word or two between changes into them, so that a rewritten sentence is read as one change. */
function joinNear(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const close = () => {
    if (removed.length > 0) joined.push({ kind: 'removed', tokens: removed });
    if (added.length > 0) joined.push({ kind: 'added', tokens: added });
    [removed, added] = [[], []];
  };
  for (const [index, run] of runs.entries()) {
    if (run.kind === 'removed') removed.push(...run.tokens);
    else if (run.kind === 'added') added.push(...run.tokens);
    else if (index > 0 && index < runs.length - 1 && countWords(run.tokens) < FEWEST_BETWEEN) {
      removed.push(...(run.before ?? run.tokens));
      added.push(...run.tokens);
    } else {
      close();
      joined.push(run);
    }
  }
  close();
  return joined;
}

/** Words, marks and white space, in any script. */
function tokens(text: string, lang: string): string[] {
  return Array.from(segmenterOf(lang).segment(text), ({ segment }) => segment);
}

function segmenterOf(lang: string): Intl.Segmenter {
  return new Intl.Segmenter(lang, { granularity: 'word' });
}

const WORD = /[\p{L}\p{N}]/u;
const countWords = (list: readonly string[]) => list.filter((token) => WORD.test(token)).length;

function takeWords(list: readonly string[], most: number): string[] {
  let words = 0;
  const end = list.findIndex((token) => WORD.test(token) && ++words > most);
  return list.slice(0, end < 0 ? list.length : end);
}

function shorten(words: string): string {
  if (words.length <= LONGEST_PART) return words;
  const half = LONGEST_PART / 2;
  const [begin, end] = [wholeCharacters(words.slice(0, half)), wholeCharacters(words.slice(-half))];
  return `${begin.trimEnd()} ${ELLIPSIS} ${end.trimStart()}`;
}

function wordsOf(part: ChangePart): string {
  return 'same' in part ? part.same : 'removed' in part ? part.removed : part.added;
}
