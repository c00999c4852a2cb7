import type { ArticleText } from '../../article/text.ts';
import type { Span } from '../../text/span.ts';
import { MARK_CHARACTERS } from '../../text/marks/glyphs.ts';
import { ABBREVIATIONS } from '../words/lexicon.ts';
import { isIn, LIST } from '../words/listed.ts';
import { isUpper, readWord, type PrintedWord } from '../words/printed-words.ts';

export type TokenShape =
  | 'word'
  | 'number'
  | 'comma'
  | 'stop'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'open'
  | 'close'
  | 'mark'
  | 'possessive'
  | 'other';

/** A word or a punctuation mark of the article. */
export interface Token extends Span, PrintedWord {
  readonly shape: TokenShape;
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  /** Counted over the whole article; a new paragraph starts a new sentence. */
  readonly sentence: number;
  /** Whether it is the first word of its sentence or follows an opening mark. */
  readonly initial: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  // Surrogates count as letters so that a word outside the basic plane stays whole.
  return (
    code >= 0xc0 &&
    (code >= 0xd800 && code <= 0xdfff ? true : LETTER.test(String.fromCharCode(code)))
  );
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

const PUNCTUATION: ReadonlyMap<string, TokenShape> = new Map<string, TokenShape>([
  [',', 'comma'],
  ['.', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  ['…', 'stop'],
  [':', 'colon'],
  [';', 'semicolon'],
  ['—', 'dash'],
  ['―', 'dash'],
  ['–', 'dash'],
  ['-', 'dash'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  ...[...MARK_CHARACTERS].map((mark): [string, TokenShape] => [mark, 'mark']),
]);

/** End of the word that starts at `start`: hyphens, inner apostrophes and the stops of "U.S." are in it. */
function wordEnd(text: string, start: number, limit: number): number {
  let pieceStart = start;
  let at = start;
  while (at < limit) {
    const code = text.charCodeAt(at);
    const next = at + 1 < limit ? text.charCodeAt(at + 1) : 0;
    if (isLetter(code) || isDigit(code)) {
      at++;
    } else if (isApostrophe(code) && isLetter(next)) {
      const after = at + 2 < limit ? text.charCodeAt(at + 2) : 0;
      if ((next === 0x73 || next === 0x53) && !isLetter(after)) return at;
      at++;
    } else if ((isHyphen(code) || code === 0x26) && (isLetter(next) || isDigit(next))) {
      at++;
      pieceStart = at;
    } else if (code === 0x2e && at - pieceStart === 1 && isUpper(text.charCodeAt(pieceStart))) {
      at++;
      if (!isLetter(next)) return at;
      pieceStart = at;
    } else if (code === 0x2e && at - start <= 6 && isAbbreviation(text.slice(start, at))) {
      return at + 1;
    } else {
      return at;
    }
  }
  return at;
}

function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word.toLowerCase()) && isUpper(word.charCodeAt(0));
}

function numberEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const code = text.charCodeAt(at);
    const next = at + 1 < limit ? text.charCodeAt(at + 1) : 0;
    const joins =
      (code === 0x2c || code === 0x2e || isHyphen(code)) &&
      (isDigit(next) || (isHyphen(code) && isLetter(next)));
    if (!isDigit(code) && !isLetter(code) && !joins) return at;
    at++;
  }
  return at;
}

function shapeOf(text: string): TokenShape {
  return PUNCTUATION.get(text) ?? 'other';
}

function readToken(text: string, at: number, limit: number): { end: number; shape: TokenShape } {
  const code = text.charCodeAt(at);
  if (isLetter(code) || (code === 0x40 && isLetter(text.charCodeAt(at + 1)))) {
    return { end: wordEnd(text, isLetter(code) ? at : at + 1, limit), shape: 'word' };
  }
  if (isDigit(code)) return { end: numberEnd(text, at, limit), shape: 'number' };
  if (isApostrophe(code) && at > 0 && isLetter(text.charCodeAt(at - 1))) {
    const next = text.charCodeAt(at + 1);
    if ((next === 0x73 || next === 0x53) && !isLetter(text.charCodeAt(at + 2))) {
      return { end: at + 2, shape: 'possessive' };
    }
  }
  let end = at + 1;
  // Runs of stops and dashes are one token: "...", "--", "?!".
  const shape = shapeOf(text.charAt(at));
  while (
    end < limit &&
    (shape === 'stop' || shape === 'dash') &&
    shapeOf(text.charAt(end)) === shape
  ) {
    end++;
  }
  return { end, shape };
}

/** A token whose sentence is not known yet. */
type Unnumbered = { -readonly [Key in keyof Token]: Token[Key] };

function readParagraph(text: string, span: Span, paragraph: number, tokens: Unnumbered[]): void {
  let at = span.start;
  while (at < span.end) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b)) {
      at++;
      continue;
    }
    const { end, shape } = readToken(text, at, span.end);
    const word = readWord(text.slice(at, end), shape === 'word');
    tokens.push({
      start: at,
      end,
      text: word.text,
      lower: word.lower,
      shape,
      capital: word.capital,
      lists: word.lists,
      cue: word.cue,
      paragraph,
      sentence: 0,
      initial: false,
    });
    at = end;
  }
}

/** Whether a word that ends in a stop, such as "U.S.", is followed by a new sentence. */
function abbreviationEnds(token: Token, next: Token | undefined): boolean {
  return (
    token.shape === 'word' &&
    token.text.length > 2 &&
    token.text.endsWith('.') &&
    next?.capital === true &&
    next.lower !== 'i' &&
    isIn(next, LIST.sentenceStarter)
  );
}

function numberSentences(tokens: readonly Unnumbered[]): void {
  let sentence = -1;
  let ended = true;
  let paragraph = -1;
  let first = true;
  tokens.forEach((token, index) => {
    const starts =
      ended && token.shape !== 'mark' && token.shape !== 'close' && token.shape !== 'stop';
    const begins =
      starts && startsSentence(token, tokens[index + 1]) && !isDayOfHour(tokens, index);
    if (token.paragraph !== paragraph || begins) {
      sentence++;
      ended = false;
      first = true;
      paragraph = token.paragraph;
    } else if (starts) {
      ended = false;
    }
    token.sentence = sentence;
    if (token.shape === 'word' || token.shape === 'number') {
      token.initial = first;
      first = false;
    } else if (token.shape === 'mark' || token.shape === 'colon' || token.shape === 'dash') {
      first = first || token.shape === 'mark';
    }
    if (token.shape === 'stop' || abbreviationEnds(token, tokens[index + 1])) ended = true;
  });
}

/** "at 9 p.m. Tuesday": the day of an hour starts no sentence. */
function isDayOfHour(tokens: readonly Token[], at: number): boolean {
  if (!isIn(tokens[at], LIST.calendar)) return false;
  const [half, stop, m, end] = tokens.slice(Math.max(0, at - 4), at);
  if (m?.lower !== 'm') return false;
  return /^[ap]$/.test(half?.lower ?? '') && stop?.shape === 'stop' && end?.shape === 'stop';
}

/** After a stop, a lower-case word continues the sentence: “Why?” she asked. */
function startsSentence(token: Token, next: Token | undefined): boolean {
  if (token.shape === 'word') return token.capital;
  return token.shape === 'number' || token.shape === 'open' || next?.capital === true;
}

/** Words and punctuation of some text, paragraph by paragraph, with sentences numbered. */
export function readTokens(article: ArticleText): readonly Token[] {
  const tokens: Unnumbered[] = [];
  article.paragraphs.forEach((span, paragraph) => {
    readParagraph(article.text, span, paragraph, tokens);
  });
  numberSentences(tokens);
  return tokens;
}
