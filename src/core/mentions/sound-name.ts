import commonCapitals from '../../data/en/people/common-capitals.json' with { type: 'json' };
import type { ArticleSpeaker } from '../extract/speech-types.ts';
import {
  BODY_HEADS,
  GIVEN_NAMES,
  HONORIFICS,
  NAME_SUFFIXES,
  PERSON_PLURALS,
  TITLE_HEADS,
} from '../extract/words/lexicon.ts';
import { slice } from '../text/span.ts';

/** What tells whether a record of an article is a person or body at all. */
export interface NamedRecord {
  readonly record: ArticleSpeaker;
  /** In how many of the article’s quotes it speaks. */
  readonly quoted: number;
}

const COMMON_CAPITALS: ReadonlySet<string> = new Set(commonCapitals);
/** Letters, and what stands between the letters of a person's name: neither brackets nor digits. */
const PERSON_LETTERS = /^[\p{L}\p{M}.'’,\- ]{1,200}$/u;
const CAPITAL = /^\p{Lu}/u;
/** An abbreviation has none. */
const SMALL_LETTERS = /\p{Ll}{2}/u;
/** So many quotes are not given to a thing by mistake. */
const QUOTED_SURELY = 2;

/**
 * Whether a record is soundly named: so that a page may say that a quote is about it. Outside quotes a name
 * is believed sooner; but a reader of a speaker’s page sees a mention without its article, and an archive
 * seldom mentions a person only once.
 *
 * @param others names of the article’s records
 * @param text of the article
 */
export function isSoundlyNamed(
  { record, quoted }: NamedRecord,
  others: readonly string[],
  text: string,
): boolean {
  if (record.by === 'override') return true;
  const words = record.name.split(' ');
  const last = words.at(-1)?.toLowerCase() ?? '';
  // What has a person’s title is a person, whatever it was taken for.
  if (record.kind === 'body')
    return record.by !== 'title' && !COMMON_CAPITALS.has(record.name.replaceAll('.', ''));
  if (!PERSON_LETTERS.test(record.name)) return false;
  if (stretches(record.name, [...record.aliases, ...others])) return false;
  const isCommon = TITLE_HEADS.has(last) || BODY_HEADS.has(last) || PERSON_PLURALS.has(last);
  if (isCommon && !GIVEN_NAMES.has(words[0]?.toLowerCase() ?? '')) return false;
  const hasOffice =
    record.by === 'title' || record.roles.some(({ text: role }) => CAPITAL.test(role));
  if (words.length === 1) {
    // A pronoun or a title tells the gender of a surname; a given name, alone, tells only its own.
    const isGendered = record.gender !== undefined && !GIVEN_NAMES.has(last);
    return (hasOffice || isGendered || quoted >= QUOTED_SURELY) && SMALL_LETTERS.test(record.name);
  }
  if (hasOffice || isCalledPerson(record, text)) return true;
  return !isOrdinaryWord(last, text) && !isNameOfThing(record, text);
}

/** Whether an article uses a pronoun for a record, or Mr. and the like. */
const isCalledPerson = ({ mentions }: ArticleSpeaker, text: string): boolean =>
  mentions.some(
    ({ form, span }) =>
      form === 'pronoun' || HONORIFICS.has(slice(text, span).split(' ')[0]?.toLowerCase() ?? ''),
  );

const AFTER_THE = /(?:\b[Tt]he|[’']s)\s(?:\p{Lu}\p{L}{1,40}\s)?$/u;
const WITH_HEAD = /^\s(?:\p{Lu}\p{L}{1,40}\s)?(\p{Lu}\p{L}{1,40})/u;
/** So far around a name is looked at. */
const AROUND = 90;

/** Whether an article prints a name as that of a thing: "the Carl Moe Cup", "Sandy Hook Elementary School". */
const isNameOfThing = ({ mentions }: ArticleSpeaker, text: string): boolean =>
  mentions.some(({ form, span: { start, end } }) => {
    if (form !== 'full') return false;
    const [, head = ''] = WITH_HEAD.exec(text.slice(end, end + AROUND)) ?? [];
    const before = text.slice(Math.max(0, start - AROUND), start);
    return AFTER_THE.test(before) || BODY_HEADS.has(head.toLowerCase());
  });

/**
 * Whether a name is that of another person with words around it that are not part of a name: "Carl Moe
 * Endorses Berg" in a headline, "Floridians Carl Moe". A given name before it, or one more name or suffix
 * behind it, makes another person’s name: "Carl Moe Jr.".
 */
function stretches(name: string, known: readonly string[]): boolean {
  const others = known.filter((other) => other !== name);
  return others.some((other) => {
    if (!other.includes(' ')) return false;
    const at = ` ${name.replaceAll('-', ' ')} `.indexOf(` ${other.replaceAll('-', ' ')} `);
    if (at < 0) return false;
    const before = name.slice(0, at).trim();
    const behind = name.slice(at + other.length).trim();
    const isGiven = before === '' || before.split(' ').every((word) => isGivenName(word));
    return !isGiven || !(behind === '' || isSurname(behind, others));
  });
}

const isSurname = (word: string, others: readonly string[]): boolean =>
  NAME_SUFFIXES.has(word.toLowerCase()) ||
  others.some((other) => other === word || other.endsWith(` ${word}`));

const isGivenName = (word: string): boolean =>
  GIVEN_NAMES.has(word.toLowerCase()) || /^\p{Lu}\.$/u.test(word);

const PART_OF_WORD = /[\p{L}\p{N}_@#/]/u;

/** Whether an article prints a word in lower case, too: "security" of Social Security. */
function isOrdinaryWord(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before = ' ', behind = ' '] = [text[at - 1], text[at + word.length]];
    if (!PART_OF_WORD.test(before) && !PART_OF_WORD.test(behind) && before !== '.') return true;
  }
  return false;
}
