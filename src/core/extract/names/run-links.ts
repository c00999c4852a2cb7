import { METONYMS, NAME_PARTICLES } from '../words/lexicon.ts';
import { isIn, LIST } from '../words/listed.ts';
import { BODY_FIELDS, DOMAIN_ENDINGS } from '../words/word-lists.ts';
import type { NameWords } from './name-words.ts';
import type { Token } from '../prose/tokens.ts';

/** Where a run of capitalised words is to go on. */
export interface RunEnd {
  readonly tokens: readonly Token[];
  readonly words: NameWords;
  /** First token of the run. */
  readonly first: number;
  /** Token after its last word. */
  readonly at: number;
  /** Whether it already has a link: "Ministry of". */
  readonly linked: boolean;
}

/** Tokens in which the noun of a body follows its field. */
const LONGEST_BODY = 4;

/** "de la", "al-", "von", "de’" between two capitalised words. */
function particlesAfter({ tokens, words, at: index }: RunEnd): number {
  let at = index;
  while (
    at - index < 3 &&
    NAME_PARTICLES.has(words.wordAt(at)?.lower ?? '') &&
    !tokens[at]?.capital
  )
    at++;
  const apostrophe = tokens[at]?.shape === 'mark' && tokens[at]?.start === tokens[at - 1]?.end;
  if (at > index && apostrophe) at++;
  return at > index && words.has(at) ? at : index;
}

/** "of the", "for" go on with the name of a body: Ministry of Defence, Bureau of Labor Statistics. */
export function bodyLinkAfter({ tokens, words, at: index, linked }: RunEnd): number {
  const link = words.wordAt(index)?.lower;
  const isHead = isIn(tokens[index - 1], LIST.bodyHead | LIST.titleHead);
  // "Committee on the Rights of the Child": one more "of" after a link.
  const goesOn = isHead
    ? link === 'of' || link === 'for' || link === 'on'
    : linked && link === 'of';
  if (!goesOn) return index;
  const at = words.wordAt(index + 1)?.lower === 'the' ? index + 2 : index + 1;
  if (!words.has(at)) return index;
  // "Court of Justice" goes on, "a friend of Justice Ruiz" does not.
  const person = isIn(tokens[at], LIST.honorific) && words.has(at + 1);
  return person ? index : at;
}

/** "Committee on Intelligence and Security", "Union of Carers and Cooks": two fields, or two plurals. */
function fieldAfter({ tokens, words, at, linked }: RunEnd): number {
  const [before, field] = [tokens[at - 1], tokens[at + 1]];
  const joins =
    linked && (words.wordAt(at)?.lower === 'and' || tokens[at]?.text === '&') && field?.capital;
  if (!joins || !words.has(at + 1)) return at;
  const plurals = isPlural(before) && isPlural(field) && !words.has(at + 2);
  return BODY_FIELDS.has(field.lower) || plurals ? at + 1 : at;
}

/** "Fisheries", "Carers": no name of somebody, a town or a party. */
const isPlural = (token: Token | undefined): boolean =>
  token !== undefined &&
  /[^su’']s$/u.test(token.lower) &&
  token.lower.length > 4 &&
  !isIn(token, LIST.givenName | LIST.place | LIST.demonym) &&
  !METONYMS.has(token.lower);

/** "the Schools and Colleges Employers’ Association": two plurals or fields whose body follows. */
function pairAfter({ tokens, words, first, at }: RunEnd): number {
  const [one, two] = [tokens[first], words.wordAt(at + 1)];
  const joined =
    at === first + 1 &&
    words.wordAt(at)?.lower === 'and' &&
    tokens[first - 1]?.lower === 'the' &&
    two?.capital === true;
  const plurals = one?.lower.endsWith('s') === true && two?.lower.endsWith('s') === true;
  const fields = BODY_FIELDS.has(one?.lower ?? '') && !METONYMS.has(one?.lower ?? '');
  if (!joined || !(plurals || fields)) return at;
  for (let k = at + 2; k < at + 2 + LONGEST_BODY; k++) {
    const token = tokens[k];
    if (token?.shape === 'mark' || token?.shape === 'possessive') continue;
    if (!token?.capital) break;
    if (isIn(token, LIST.bodyHead)) return at + 1;
  }
  return at;
}

/** "Passengers’ Union", "Women’s Institute": a body that belongs to several. */
function ownedBodyAfter({ tokens, words, at: index }: RunEnd): number {
  const mark = tokens[index];
  const owner = tokens[index - 1];
  const owned = words.wordAt(index + 1);
  if (!owner) return index;
  const several =
    mark?.shape === 'mark' ? owner.lower.endsWith('s') : isIn(owner, LIST.personPlural);
  const joins =
    (mark?.shape === 'mark' || mark?.shape === 'possessive') &&
    mark.start === owner.end &&
    owned?.capital === true &&
    (isIn(owned, LIST.bodyHead) || isIn(words.wordAt(index + 2), LIST.bodyHead));
  return joins && several ? index + 1 : index;
}

/** A nickname in marks inside a name: Karl “Bear” Lundgren. */
function nicknameAfter({ tokens, words, at: index }: RunEnd): number {
  if (tokens[index]?.shape !== 'mark') return index;
  let at = index + 1;
  while (at - index <= 2 && words.wordAt(at)?.capital) at++;
  const closes = at > index + 1 && tokens[at]?.shape === 'mark';
  return closes && words.has(at + 1) ? at + 1 : index;
}

/** A first name in brackets: Coach (Dan) Ferris, Robert (Bob) Ferris, (Dan) Ferris. */
function bracketedAfter({ tokens, words, first, at: index }: RunEnd): number {
  const opened = index === first + 1 && tokens[first - 1]?.shape === 'open';
  if (opened && tokens[index]?.shape === 'close' && isIn(tokens[first], LIST.givenName))
    return words.has(index + 1) ? index + 1 : index;
  const inside = words.wordAt(index + 1);
  const bracketed = tokens[index]?.shape === 'open' && tokens[index + 2]?.shape === 'close';
  const given = inside?.capital === true && isIn(inside, LIST.givenName);
  return bracketed && given && words.has(index + 3) ? index + 3 : index;
}

/** "Lunt & Sons": an ampersand joins the words of one name. */
const ampersandAfter = ({ tokens, words, at }: RunEnd): number =>
  tokens[at]?.text === '&' && words.has(at + 1) ? at + 1 : at;

/** "Oakes, Finch & Co.": a firm of several partners. */
function partnersAfter({ tokens, words, first, at }: RunEnd): number {
  const partners = tokens[at]?.shape === 'comma' && words.has(at + 1) && at - first < 4;
  return partners && tokens[at + 2]?.text === '&' && words.has(at + 3) ? at + 3 : at;
}

/** "Northwind.com Inc.": a company named like its site. */
function domainAfter({ tokens, words, at }: RunEnd): number {
  const [last, stop, ending] = [tokens[at - 1], tokens[at], words.wordAt(at + 1)];
  const joined = stop?.shape === 'stop' && stop.start === last?.end && ending?.start === stop.end;
  return joined && DOMAIN_ENDINGS.has(ending.lower) ? at + 1 : at;
}

/** The last token of what goes on with a run although no capital follows; `end.at` where nothing does. */
export const linkAfter = (end: RunEnd): number =>
  Math.max(
    particlesAfter(end),
    bodyLinkAfter(end),
    fieldAfter(end),
    pairAfter(end),
    ownedBodyAfter(end),
    nicknameAfter(end),
    bracketedAfter(end),
    domainAfter(end),
    partnersAfter(end),
    ampersandAfter(end),
  );
