import documentWords from '../../../../data/en/speech/document-words.json' with { type: 'json' };
import { isIn, LIST } from '../../words/listed.ts';
import { INDEFINITE } from '../../words/word-lists.ts';
import type { Mention } from '../../prose/mention.ts';
import type { Outline } from '../../prose/outline.ts';

/** Tokens after a name in which its document stands: "said on Monday in a brief statement". */
const FARTHEST_AFTER = 14;
/** Tokens before a name in which its document stands: "In a statement on Friday,". */
const FARTHEST_BEFORE = 9;
/** Tokens between a document and its determiner: "a short, angry statement". */
const LONGEST_LEAD = 4;

/** Words between a document and its author: "a statement issued by". */
const SENDING: ReadonlySet<string> = new Set(['from', 'by']);

const isIndefinite = ({ tokens }: Outline, at: number): boolean => {
  for (let k = at - 1; k >= at - LONGEST_LEAD; k--)
    if (INDEFINITE.has(tokens[k]?.lower ?? '')) return true;
  return false;
};

/** Whether a token is prose of the same sentence as another. */
const isNear = ({ tokens, stretchOf }: Outline, at: number, from: number): boolean => {
  const token = tokens[at];
  return (
    token !== undefined &&
    token.shape !== 'stop' &&
    token.paragraph === tokens[from]?.paragraph &&
    (stretchOf[at] ?? -1) < 0
  );
};

/** "Northern Shipping said in a statement", "wrote on Facebook": what somebody speaks in. */
export function documentAfter(outline: Outline, { after }: Mention): string | undefined {
  const { tokens } = outline;
  for (let at = after; at < after + FARTHEST_AFTER; at++) {
    if (!isNear(outline, at, after)) break;
    const token = tokens[at];
    if (!isIn(token, LIST.personalDocument | LIST.platform)) continue;
    if (isIn(token, LIST.personalDocument) && isIndefinite(outline, at)) return token?.lower;
    if (isIn(token, LIST.platform) && tokens[at - 1]?.lower === 'on') return 'post';
  }
  return undefined;
}

/** Participles between a document and its author; others ("a letter reviewed by") tell of somebody else. */
const ISSUED: ReadonlySet<string> = new Set(documentWords.issued);
const PARTICIPLE = /(?:ed|en|wn)$/u;

/** Whether a word between a document and a name takes the document from it: "reviewed". */
export const isForeign = (lower: string): boolean => PARTICIPLE.test(lower) && !ISSUED.has(lower);

/** Whether the words between a document and a name make it the author: "issued on Friday by". */
function isSent({ tokens }: Outline, document: number, first: number): boolean {
  const link = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (!SENDING.has(tokens[link]?.lower ?? '')) return false;
  return tokens.slice(document + 1, link).every(({ lower }) => !isForeign(lower));
}

/** Whether a document opens its sentence: "In a brief statement". */
const opensSentence = ({ tokens }: Outline, document: number): boolean =>
  tokens
    .slice(Math.max(0, document - LONGEST_LEAD), document)
    .some(({ lower, initial }) => initial && lower === 'in');

/** "In a statement, Inez Corral said", "a letter from Basalt Mining": what the one named next speaks in. */
export function documentBefore(outline: Outline, { first, after }: Mention): string | undefined {
  const { tokens } = outline;
  if (tokens[after]?.shape === 'possessive') return undefined;
  for (let at = first - 1; at > first - FARTHEST_BEFORE; at--) {
    if (!isNear(outline, at, first)) break;
    if (!isIn(tokens[at], LIST.personalDocument)) continue;
    const theirs =
      isSent(outline, at, first) || (opensSentence(outline, at) && isIndefinite(outline, at));
    return theirs ? tokens[at]?.lower : undefined;
  }
  return undefined;
}
