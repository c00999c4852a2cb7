import nicknames from '../../../data/en/people/nicknames.json' with { type: 'json' };
import { slice } from '../../text/span.ts';
import { chainBody, chainGroups } from './bodies/chain.ts';
import {
  attach,
  bare,
  createEntity,
  evidenceAt,
  isLabel,
  nameWords,
  register,
  type Chain,
  type ChainState,
  type Entity,
} from './entity.ts';
import { GIVEN_NAMES } from '../words/lexicon.ts';
import { chooseFamily } from './family.ts';
import { humanAct } from './human-acts.ts';
import { byInitials, isHeading } from './labels.ts';
import { readNicknames } from './nicknames.ts';
import type { Mention } from '../prose/mention.ts';
import type { Reading } from '../prose/reading.ts';

/** Short form → the given names that it stands for. */
const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(nicknames));

/** Whether two first names can be one person's: equal, an initial, or a short form of the other. */
function givenAgree(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)];
  if (NICKNAMES.get(x)?.includes(y) || NICKNAMES.get(y)?.includes(x)) return true;
  if (x === y || (x[0] === y[0] && (x.length === 1 || y.length === 1))) return true;
  return Math.min(x.length, y.length) >= 3 && (x.startsWith(y) || y.startsWith(x));
}

/** Whether a full name can be that of a person known by another: by the first name or a nickname. */
const sameGiven = (entity: Entity, given: string): boolean =>
  givenAgree(entity.words[0] ?? '', given) || entity.words.slice(1, -1).includes(given);

const startsWith = (words: readonly string[], start: readonly string[]): boolean =>
  start.length < words.length && start.every((word, k) => words[k] === word);

const endsWith = (words: readonly string[], tail: readonly string[]): boolean =>
  tail.length < words.length &&
  tail.every((word, k) => words[words.length - tail.length + k] === word);

/** "Kahu Tane" after "Kahu Tane Robert Holm": the beginning of one longer name. */
function byBeginning(state: ChainState, words: readonly string[]): Entity | undefined {
  const { mentions, headlines, outline } = state.reading;
  const inHeadline = ({ first }: Entity): boolean =>
    headlines[outline.tokens[mentions[first]?.first ?? -1]?.paragraph ?? -1] ?? false;
  const longer = (state.byGiven.get(words[0] ?? '') ?? []).filter(
    (entity) => startsWith(entity.words, words) && !inHeadline(entity),
  );
  return longer.length === 1 ? longer[0] : undefined;
}

/** "Mike Farrow" after "John Milo Farrow", whom the article calls Mike: the one of that surname. */
function byNickname(
  state: ChainState,
  family: readonly Entity[],
  words: readonly string[],
): Entity | undefined {
  const full = family.filter((entity) => entity.words.length > 1);
  return full.length === 1 && state.nicknames.has(words[0] ?? '') ? full[0] : undefined;
}

function chainFullName(state: ChainState, mention: Mention, index: number, words: string[]): void {
  const family = state.bySurname.get(words.at(-1) ?? '') ?? [];
  const known =
    family.find((entity) => entity.words.length > 1 && sameGiven(entity, words[0] ?? '')) ??
    family.find((entity) => endsWith(entity.words, words)) ??
    byBeginning(state, words) ??
    byNickname(state, family, words);
  const entity = known ?? createEntity(state, mention, index, words, 'person');
  if (!known) register(state, entity);
  const short =
    endsWith(entity.words, words) &&
    words.length < entity.words.length &&
    !GIVEN_NAMES.has(words[0] ?? '');
  const given = GIVEN_NAMES.get(words[0]?.split('-')[0] ?? '');
  if (given) entity.evidence += 2;
  // Before the title is read: a woman can be a "spokesman", a man is no Maria.
  if (given && given !== 'either') entity.gender ??= given;
  attach(state, entity, mention, index, short ? 'short' : 'full');
  entity.evidence += evidenceAt(state, index);
}

/** The one person of that first name; of a usual first name the one who was named before, or of a family. */
function byFirstName(state: ChainState, index: number, word: string): Entity | undefined {
  const named = state.byGiven.get(word) ?? [];
  const [only] = named;
  // "her mother, Fiona," of a family that the article names: in full she comes later.
  const family = only ? (state.bySurname.get(only.words.at(-1) ?? '')?.length ?? 0) > 1 : false;
  const first = named.filter((found) => found.first <= index || !GIVEN_NAMES.has(word) || family);
  return first.length === 1 ? first[0] : undefined;
}

/** "Etienne" after "Camille Etienne Dorsey": the one person with that name in the middle. */
function byMiddleName(state: ChainState, index: number, word: string): Entity | undefined {
  const named = (state.byMiddle.get(word) ?? []).filter(({ first }) => first <= index);
  return named.length === 1 ? named[0] : undefined;
}

function chainShortName(state: ChainState, mention: Mention, index: number, word: string): void {
  const family = (state.bySurname.get(word) ?? []).filter((entity) => entity.words.length > 1);
  const chosen = chooseFamily(state, family, mention, index);
  if (chosen === null) return;
  let entity = chosen ?? byFirstName(state, index, word) ?? state.bySurname.get(word)?.[0];
  entity ??= byMiddleName(state, index, word);
  if (!entity) {
    if (isHeading(state, mention, index, word)) return;
    // A word that is capitalised only where sentences start is no name.
    const initial = state.reading.outline.tokens[mention.first]?.initial === true;
    if (
      initial &&
      !mention.title &&
      !GIVEN_NAMES.has(word) &&
      !state.reading.vocabulary.capitals.has(word) &&
      evidenceAt(state, index) < 2
    )
      return;
    entity = createEntity(state, mention, index, [word], 'person');
    const given = GIVEN_NAMES.get(word);
    if (given && given !== 'either' && !mention.title) entity.gender = given;
    register(state, entity);
  }
  attach(state, entity, mention, index, entity.words.length > 1 ? 'short' : 'full');
  entity.evidence += evidenceAt(state, index) + humanAct(state.reading, mention);
}

/** One word in capitals: initials of a body, or "HOLM", as transcripts label turns. */
function isShouted({ reading }: ChainState, mention: Mention, words: readonly string[]): boolean {
  const printed = slice(reading.outline.article.text, mention.span);
  return words.length === 1 && /^\p{Lu}{2,}$/u.test(printed);
}

/** "ROSA BELL:" before a turn: a first name and a surname in capitals. */
function isShoutedPerson(
  { reading }: ChainState,
  mention: Mention,
  index: number,
  words: string[],
): boolean {
  const printed = slice(reading.outline.article.text, mention.span);
  return (
    words.length > 1 &&
    GIVEN_NAMES.has(words[0] ?? '') &&
    printed === printed.toUpperCase() &&
    isLabel(reading, index)
  );
}

/** Chains a word in capitals: to the person of that surname, as a label, or as a body. */
function chainShouted(state: ChainState, mention: Mention, index: number, word: string): void {
  const family = state.bySurname.get(word) ?? [];
  const known = family.some((entity) => entity.kind === 'person' && entity.words.length > 1);
  if (known || isLabel(state.reading, index)) chainShortName(state, mention, index, word);
  else chainBody(state, mention, index, [word]);
}

/**
 * Chains the names of an article: full names first, over the whole article, then surnames and other
 * short forms. Families are kept apart; a name that is never given in full is an entity of its own.
 */
export function chainNames(reading: Reading): Chain {
  const { outline, mentions, headlines } = reading;
  const state: ChainState = {
    reading,
    entities: [],
    entityOf: new Int32Array(mentions.length).fill(-1),
    bySurname: new Map(),
    byGiven: new Map(),
    byMiddle: new Map(),
    byBody: new Map(),
    nicknames: readNicknames(reading),
  };
  const later: [Mention, number, string][] = [];
  mentions.forEach((mention, index) => {
    const { kind } = mention;
    const words = nameWords(outline, mention);
    // A place can be a surname too; it must act like a person then.
    if (kind === 'place' && words.length === 1 && evidenceAt(state, index) > 0)
      later.push([mention, index, words[0] ?? '']);
    if (kind !== 'person' && kind !== 'name' && kind !== 'body') return;
    const headline = headlines[outline.tokens[mention.first]?.paragraph ?? -1] ?? false;
    if (kind === 'body' && isShoutedPerson(state, mention, index, words))
      chainFullName(state, mention, index, words);
    else if (kind === 'body' && isShouted(state, mention, words)) {
      later.push([mention, index, words[0] ?? '']);
    } else if (kind === 'body') {
      if (!headline || state.byBody.has(words.map(bare).join(' ')))
        chainBody(state, mention, index, words);
    } else if (words.length > 1) {
      if (!headline || kind === 'person') chainFullName(state, mention, index, words);
    } else later.push([mention, index, words[0] ?? '']);
  });
  for (const [mention, index, word] of later) {
    // "AR:" may be Ana Ruiz or Arkansas: before a turn it is she.
    const initialled = isLabel(reading, index) ? byInitials(state, word) : undefined;
    if (initialled) {
      attach(state, initialled, mention, index, 'short');
      continue;
    }
    const headline = headlines[outline.tokens[mention.first]?.paragraph ?? -1] ?? false;
    if (mention.kind === 'body') {
      if (!headline || state.byBody.has(word) || isLabel(reading, index))
        chainShouted(state, mention, index, word);
      continue;
    }
    const known = state.bySurname.has(word) || state.byGiven.has(word);
    if (known || (!headline && mention.kind !== 'place'))
      chainShortName(state, mention, index, word);
  }
  chainGroups(state);
  return { entities: state.entities, entityOf: state.entityOf };
}
