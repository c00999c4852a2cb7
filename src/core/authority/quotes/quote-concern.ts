import { foldWords, type QuoteRules } from '../../extract/archive-rules.ts';
import { digestOf } from '../../text/digest.ts';

const LETTERS = /[\p{L}\p{N}]+/u;
/** Markup that may be within a word, and entities that may be any letter. */
const MARKUP = /<[^<>]{0,500}>|[*_~`\\]+/g;
const ENTITY = /&(?:#|[a-z])/i;

/**
 * Makes the function that decides from a file’s bytes, before anything is parsed, which rules for quotes
 * may concern it. It returns a digest of these rules, empty if there are none. It errs on the safe side
 * only: a rule is left out only if the file does not contain the first word of its words. Linear.
 */
export function createQuoteConcern(rules: QuoteRules): (bytes: Uint8Array) => string {
  const { unspoken, singleWordsNeedCue, initials, nobody = [] } = rules;
  if (unspoken.length + initials.length + nobody.length === 0 && !singleWordsNeedCue)
    return () => '';
  const worded = [
    ...unspoken.map((rule) => ({ rule, word: firstWord(foldWords(rule.words)) })),
    ...nobody.map((name) => ({ rule: ['nobody', name], word: firstWord(foldWords(name)) })),
    ...initials.map((rule) => ({ rule, word: firstWord(rule.initials.toLowerCase()) })),
  ];
  return (bytes) => {
    const source = new TextDecoder().decode(bytes).normalize('NFKC').toLowerCase();
    const text = source.replace(MARKUP, '');
    const any = ENTITY.test(source);
    const concerned = worded.filter(({ word }) => any || text.includes(word));
    if (concerned.length === 0 && !singleWordsNeedCue) return '';
    const said = [singleWordsNeedCue, ...concerned.map(({ rule }) => rule)];
    return digestOf(JSON.stringify(said), 16);
  };
}

const firstWord = (words: string): string => LETTERS.exec(words)?.[0] ?? '';
