import titles from '../../../data/en/people/titles.json' with { type: 'json' };
import { oneOf } from '../../text/word-pattern.ts';
import { slice } from '../../text/span.ts';
import { genderOfTitle } from '../words/gender.ts';
import { NAME_SUFFIXES, type Gender } from '../words/lexicon.ts';
import type { Mention } from '../prose/mention.ts';
import type { Outline } from '../prose/outline.ts';
import type { Reading } from '../prose/reading.ts';
import { officeStart } from '../names/descriptions/office-start.ts';
import { readRolePhrase } from '../names/descriptions/role-phrase.ts';
import { CLASS, classAt } from '../prose/sequence.ts';
import type { Printed, SpeakerMention } from '../speech-types.ts';
import { LOCATIVES, PASSIVE } from '../words/word-lists.ts';

/** One person or body while an article is read. */
export interface Entity {
  readonly index: number;
  kind: 'person' | 'body';
  name: string;
  /** Words of the fullest name in lower case, suffixes such as "Jr." left out. */
  words: string[];
  gender: Gender | undefined;
  /** Years, as printed beside the name. */
  age: string | undefined;
  /** What the person is to somebody, as printed in an apposition: "widow". */
  readonly relations: Set<string>;
  readonly roles: Printed[];
  readonly aliases: Set<string>;
  readonly mentions: SpeakerMention[];
  /** Index of the first mention that is no headline's. */
  first: number;
  /** Signs that this is somebody: a title, a given name, a cue right after it. */
  evidence: number;
  /** Mentions with "the" before them: a name that always has it is no person's. */
  articles: number;
  /** Mentions with "in", "at" or "near" before them: so stand places. */
  located: number;
  by: 'name' | 'title' | 'body' | 'override';
}

/** Who each mention is. */
export interface Chain {
  readonly entities: readonly Entity[];
  /** Mention index → entity index, or -1. */
  readonly entityOf: Int32Array;
}

/** What is known while names are chained. */
export interface ChainState {
  readonly reading: Reading;
  readonly entities: Entity[];
  readonly entityOf: Int32Array;
  readonly bySurname: Map<string, Entity[]>;
  readonly byGiven: Map<string, Entity[]>;
  /** By the words between first name and surname. */
  readonly byMiddle: Map<string, Entity[]>;
  readonly byBody: Map<string, Entity>;
  /** First names that the article says somebody is called by. */
  readonly nicknames: ReadonlySet<string>;
}

/** Words of the name of a mention, titles, commas and suffixes left out. */
export function nameWords(outline: Outline, mention: Mention): string[] {
  const words: string[] = [];
  for (let at = mention.nameFirst; at < mention.after; at++) {
    const token = outline.tokens[at];
    if (token?.shape === 'word' && !(at > mention.nameFirst && NAME_SUFFIXES.has(token.lower)))
      words.push(token.lower);
  }
  return words;
}

/** A first name in brackets: "(Dan) Ferris" after a title. */
const BRACKETED = /^\(?(\p{Lu}[\p{L}'’-]{0,30})\)/u;

/** White space that is not one space between two words. */
const ODD_SPACE = /[^\S ]| {2}/;

/** The name as it is printed, title and line breaks left out, a bracketed first name without brackets. */
function printedName(outline: Outline, mention: Mention): string {
  const start = outline.tokens[mention.nameFirst]?.start ?? mention.span.start;
  const printed = outline.article.text.slice(start, mention.span.end);
  const spaced = ODD_SPACE.test(printed) ? printed.replace(/\s+/g, ' ') : printed;
  return spaced.includes(')') ? spaced.replace(BRACKETED, '$1') : spaced;
}

/** A word without the stop of an abbreviation. */
export const bare = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

/** Makes the entity of a name that no other mention had before. */
export function createEntity(
  state: ChainState,
  mention: Mention,
  index: number,
  words: string[],
  kind: Entity['kind'],
): Entity {
  const { outline } = state.reading;
  const entity: Entity = {
    index: state.entities.length,
    kind,
    name: printedName(outline, mention),
    words,
    gender: undefined,
    age: undefined,
    relations: new Set(),
    roles: [],
    aliases: new Set(),
    mentions: [],
    first: index,
    evidence: 0,
    articles: 0,
    located: 0,
    by: mention.title ? 'title' : kind === 'body' ? 'body' : 'name',
  };
  if (SHOUTED_NAME.test(entity.name) && kind === 'person') entity.name = titleCase(entity.name);
  state.entities.push(entity);
  return entity;
}

/** "LINDGREN", as transcripts and headlines print names. */
const SHOUTED_NAME = /^\p{Lu}{4,}(?: \p{Lu}{3,}){0,3}$/u;

const titleCase = (name: string): string =>
  name.replace(/\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/** No family of a news story is larger; the bound keeps a list of a thousand namesakes linear. */
export const LARGEST_FAMILY = 40;

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (!list) map.set(key, [entity]);
  else if (list.length < LARGEST_FAMILY && !list.includes(entity)) list.push(entity);
}

/** Makes an entity found by its surname and its first name. */
export function register(state: ChainState, entity: Entity): void {
  push(state.bySurname, entity.words.at(-1) ?? '', entity);
  if (entity.words.length > 1) push(state.byGiven, entity.words[0] ?? '', entity);
  for (const word of entity.words.slice(1, -1))
    if (bare(word).length > 2) push(state.byMiddle, word, entity);
}

/** Forms of address: they stand before names and are no roles. */
const ADDRESSES = new RegExp(String.raw`^${oneOf(titles.addresses)}\.?$`, 'i');

/** Records a mention of an entity: its printed form, its title, what the title tells. */
export function attach(
  state: ChainState,
  entity: Entity,
  mention: Mention,
  index: number,
  form: SpeakerMention['form'],
): void {
  state.entityOf[index] = entity.index;
  entity.mentions.push({ span: mention.span, form });
  const printed = printedName(state.reading.outline, mention);
  if (form === 'full' && printed.length > entity.name.length) {
    entity.aliases.add(entity.name);
    entity.name = printed;
    entity.words = nameWords(state.reading.outline, mention);
    register(state, entity);
  } else if (form !== 'description') entity.aliases.add(printed);
  const before = state.reading.outline.tokens[mention.first - 1]?.lower ?? '';
  if (before === 'the') entity.articles++;
  if (LOCATIVES.has(before)) entity.located++;
  entity.age ??= ageAfter(state.reading.outline, mention);
  if (!mention.title || form === 'description') return;
  const title = slice(state.reading.outline.article.text, mention.title);
  const gender = genderOfTitle(title);
  if (gender && entity.kind === 'person') entity.gender ??= gender;
  entity.evidence += 2;
  if (entity.kind !== 'person' || ADDRESSES.test(title)) return;
  const { outline } = state.reading;
  const phrase = readRolePhrase(outline, officeStart(outline, mention.first), mention.nameFirst);
  if (!phrase) addRole(entity, { span: mention.title, text: title });
  else if (phrase.role) addRole(entity, phrase.role);
}

const AGE = /^\d{1,3}$/;

/** "Knut Vold, 78, a retired nurse": the age right after a name. */
function ageAfter({ tokens }: Outline, { after }: Mention): string | undefined {
  const [comma, age, end] = [tokens[after], tokens[after + 1], tokens[after + 2]];
  const closed = end?.shape === 'comma' || end?.shape === 'stop' || end?.shape === 'close';
  const opened = comma?.shape === 'comma' || comma?.shape === 'open';
  return opened && closed && age && AGE.test(age.text) ? age.text : undefined;
}

/** Adds a role unless the entity has it already. */
export function addRole(entity: Entity, role: Printed): void {
  if (!entity.roles.some(({ text }) => text.toLowerCase() === role.text.toLowerCase()))
    entity.roles.push(role);
}

/** Whether a mention labels a turn of a transcript: "LINDGREN: …" on a line of its own. */
export function isLabel({ sequence }: Reading, index: number): boolean {
  const { items, itemOfMention } = sequence;
  const at = itemOfMention[index] ?? -1;
  const before = classAt(items, at - 1);
  const opens = before === CLASS.paragraph || before === CLASS.end;
  return (
    at >= 0 && opens && items[at + 1]?.cls === CLASS.colon && items[at + 2]?.cls === CLASS.quote
  );
}

/** Signs around one mention that it names somebody who acts. */
export function evidenceAt(state: ChainState, index: number): number {
  const { items, itemOfMention } = state.reading.sequence;
  const at = itemOfMention[index] ?? -1;
  if (at < 0) return 0;
  if (isLabel(state.reading, index)) return 2;
  let verb = at + 1;
  while (
    verb < at + 4 &&
    (items[verb]?.cls === CLASS.adverb || items[verb]?.cls === CLASS.auxiliary)
  )
    verb++;
  const before = items[at - 1];
  const next = items[at + 1]?.cls ?? CLASS.end;
  const acts = items[verb]?.cls ?? CLASS.end;
  if (acts >= CLASS.say && acts <= CLASS.manner) {
    const { tokens } = state.reading.outline;
    const cue = items[verb]?.cue;
    const helper = tokens[items[verb - 1]?.token ?? -1]?.lower ?? '';
    // "Schools closed", "Tickets were asked for", "Member states are": no sign of somebody.
    const noun = cue?.form === 'present' && items[verb + 1]?.cls === CLASS.auxiliary;
    if (cue?.strong && !noun && !PASSIVE.has(helper)) return 2;
    return noun || PASSIVE.has(helper) ? 0 : 1;
  }
  if (
    next === CLASS.comma &&
    /^\d{2}$/.test(state.reading.outline.tokens[items[at + 2]?.token ?? -1]?.text ?? '')
  )
    return 2;
  const relative = items[at + (next === CLASS.comma ? 2 : 1)];
  if (
    relative?.cls === CLASS.relative &&
    state.reading.outline.tokens[relative.token]?.lower === 'who'
  )
    return 2;
  const inverted =
    before !== undefined &&
    before.cls >= CLASS.say &&
    before.cls <= CLASS.write &&
    items[at - 2]?.cls === CLASS.quote;
  return inverted ? 2 : 0;
}
