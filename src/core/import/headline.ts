import months from '../../data/en/dates/months.json' with { type: 'json' };
import words from '../../data/en/words/headline-words.json' with { type: 'json' };
import { AFTER_STOP, OPENING_CHARACTERS } from '../text/marks/glyphs.ts';
import { oneOf } from '../text/word-pattern.ts';
import slugify from '@sindresorhus/slugify';

/**
 * Lengths are in UTF-16 code units. A sentence up to this length stays whole; longer ones are cut
 * near it.
 */
const HEADLINE_LENGTH = 80;
/** How far a cut may move for the sake of a name or a quotation. */
const EARLIEST_CUT = 40;
const LATEST_CUT = 90;
const SLUG_LENGTH = 60;

const OPENERS = `[${OPENING_CHARACTERS}(\\[]`;
const SENTENCE_END = new RegExp(
  `[.!?…]{1,8}${AFTER_STOP}{0,4}(?=\\s+${OPENERS}{0,2}[\\p{Lu}\\p{N}])|[。！？]`,
  'gu',
);
/** A word after which a full stop does not end the sentence. */
const ABBREVIATION = new RegExp(
  `(?:^|[\\s(“"‘])(?:\\p{L}|(?:\\p{L}\\.)+\\p{L}|${oneOf([...words.abbreviations, ...months.short])})$`,
  'u',
);
const TRAILING_MARKS = new RegExp(`[\\s.,;:…–—。，、-]+(${AFTER_STOP}{0,4})$`, 'u');
const CAPITALISED = new RegExp(`^${OPENERS}*\\p{Lu}`, 'u');
const CLAUSE_END = new RegExp(`(?:[,;:.!?–—]|${AFTER_STOP})$`, 'u');
/** Small words within names: Bank of England, Ursula von der Leyen. */
const NAME_PARTICLE = new RegExp(`^${oneOf(words.nameParticles)}$`);
/** Words with which a headline or an address must not end. */
const DANGLING = new RegExp(
  String.raw`^(?:${oneOf(words.dangling)}|${oneOf(words.danglingTitles)}\.?)$`,
  'i',
);
const PAIRS = [
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
] as const;
/** The same mark closes a quotation in German and opens one in English. */
const LOW_HIGH_PAIR = ['„', '“'] as const;
const CURLY_PAIR = ['“', '”'] as const;
/** The longest abbreviation with what comes before it. */
const ABBREVIATION_WINDOW = 20;

/**
 * Makes a headline from the first sentence of the lead: about 80 characters, at most 90, cut
 * between two words, not within a name or a quotation where that can be avoided, and without a full
 * stop, comma or dash at its end. All of its words are in the lead, in the same order.
 *
 * @example makeHeadline('The court ruled on Monday. It sat late.') // 'The court ruled on Monday'
 */
export function makeHeadline(lead: string): string {
  const sentence = firstSentence(lead.replace(/\s+/g, ' ').trim());
  return trimMarks(sentence.length <= HEADLINE_LENGTH ? sentence : cut(sentence));
}

/**
 * Makes the last part of an article's address from its title: lower-case words of a–z and 0–9, at
 * most about 60 characters, cut between two words.
 *
 * @returns an empty text if no letter of the title can be transliterated, as in Chinese
 */
export function makeSlug(title: string): string {
  const whole = slugify(title, { decamelize: false });
  if (whole.length <= SLUG_LENGTH) return whole;
  const start = whole.slice(0, SLUG_LENGTH + 1);
  const words = start.split('-').slice(0, -1);
  if (words.length === 0) return start.slice(0, SLUG_LENGTH);
  while (words.length > 1 && DANGLING.test(words.at(-1) ?? '')) words.pop();
  return words.join('-');
}

function firstSentence(text: string): string {
  for (const match of text.matchAll(SENTENCE_END)) {
    const isFullStop = match[0].startsWith('.') && !match[0].startsWith('..');
    const before = text.slice(Math.max(0, match.index - ABBREVIATION_WINDOW), match.index);
    if (isFullStop && ABBREVIATION.test(before)) continue;
    return text.slice(0, match.index + match[0].length);
  }
  return text;
}

function cut(sentence: string): string {
  const ends: number[] = [];
  for (let end = sentence.indexOf(' '); end !== -1; end = sentence.indexOf(' ', end + 1)) {
    if (end > LATEST_CUT) break;
    ends.push(end);
  }
  const clean = ends
    .filter((end) => end >= EARLIEST_CUT && isCleanCut(sentence, end))
    .sort((a, b) => Math.abs(a - HEADLINE_LENGTH) - Math.abs(b - HEADLINE_LENGTH));
  const best =
    clean.find((end) => !splitsPair(sentence.slice(0, end))) ??
    clean[0] ??
    ends.findLast((end) => end <= HEADLINE_LENGTH);
  return best === undefined ? cutGraphemes(sentence) : sentence.slice(0, best);
}

/** Whether the words on either side of a cut may be separated. */
function isCleanCut(sentence: string, end: number): boolean {
  const before = sentence.slice(Math.max(0, end - LATEST_CUT), end).split(' ');
  const after = sentence.slice(end + 1, end + LATEST_CUT).split(' ');
  if (DANGLING.test(before.at(-1) ?? '')) return false;
  const isNameWord = (word: string) => !NAME_PARTICLE.test(word);
  const last = before.findLast(isNameWord) ?? '';
  const next = after.find(isNameWord) ?? '';
  return CLAUSE_END.test(last) || !CAPITALISED.test(last) || !CAPITALISED.test(next);
}

function splitsPair(start: string): boolean {
  return [start.includes('„') ? LOW_HIGH_PAIR : CURLY_PAIR, ...PAIRS].some(
    ([opening, closing]) => start.lastIndexOf(opening) > start.lastIndexOf(closing),
  );
}

/** For text without spaces: never within a character that is written with several code points. */
function cutGraphemes(sentence: string): string {
  let result = '';
  for (const { segment } of new Intl.Segmenter('en').segment(sentence.slice(0, 200))) {
    if (result.length + segment.length > HEADLINE_LENGTH) break;
    result += segment;
  }
  return result;
}

function trimMarks(headline: string): string {
  const trimmed = headline.replace(TRAILING_MARKS, '$1');
  return trimmed === '' ? headline : trimmed;
}
