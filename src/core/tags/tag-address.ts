import slugify from '@sindresorhus/slugify';
import signs from '../../data/tag-signs.json' with { type: 'json' };
import { SLUG } from '../source/field-schemas.ts';
import { digestOf } from '../text/digest.ts';

/** Characters of an address, whether it is made or an editor writes it. */
const LONGEST = 100;
const DIGITS = 8;

/** Signs without which another name would be left: “C++”, “C”. */
const SIGN = new RegExp(`[${Object.keys(signs).join('')}]`, 'gu');
/** “C#”, “F#”; a # before a word only marks a tag. */
const SHARP = /(?<=[\p{L}\p{N}])#/gu;
/** “.NET”; a full stop after a letter is a mark like others. */
const LEADING_DOT = /^\.(?=\p{L})/u;
/** What of a name is written in this or that way. */
const BETWEEN_WORDS = /[\s_\u2010-\u2015-]+/gu;
const LETTER = /\p{L}/gu;

const wordOf: Readonly<Record<string, string>> = signs;

/**
 * The last part of the address of a tag’s page, made from the name that articles print. A name that is
 * written as an address keeps it. Signs that tell names apart become words, letters are put into Latin
 * ones; a name of which letters or signs would be lost gets a digest, so that every name has an address.
 *
 * @example tagSlug('Climate change') // 'climate-change'
 * @example tagSlug('C++') // 'c-plus-plus'
 */
export function tagSlug(name: string): string {
  if (isWrittenAsAddress(name)) return name;
  const spoken = name
    .normalize('NFKC')
    .trim()
    .replace(SIGN, (sign) => ` ${wordOf[sign] ?? ''} `)
    .replace(SHARP, ' sharp ')
    .replace(LEADING_DOT, 'dot ');
  const whole = slugify(spoken, { decamelize: false });
  if (whole !== '' && whole.length <= LONGEST && !losesLetters(spoken)) return whole;
  const start = whole.slice(0, LONGEST - DIGITS - 1).replace(/-+$/, '');
  return `${start || 'tag'}-${digestOf(foldTag(name), DIGITS)}`;
}

/**
 * What all ways of writing one tag have in common: they differ in case, spaces, hyphens and underscores
 * at most.
 */
export function foldTag(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase().replace(BETWEEN_WORDS, ' ');
}

/** Whether a name is written as an address: `climate-change`, and not as it would be printed. */
export function isWrittenAsAddress(name: string): boolean {
  return name.length <= LONGEST && SLUG.test(name);
}

/** Whether a letter has no Latin one: of “2024年” nothing but the year would be left. */
function losesLetters(name: string): boolean {
  return [...name.matchAll(LETTER)].some(([letter]) => letter > '\u007f' && slugify(letter) === '');
}
