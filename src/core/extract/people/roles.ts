import { itemAt } from '../item-at.ts';
import titles from '../../../data/en/people/titles.json' with { type: 'json' };
import { addRole, type Chain, type Entity } from './entity.ts';
import { genderOfTitle } from '../words/gender.ts';
import { COMMON_BODIES, CUE_FORMS, PERSON_NOUNS, TITLE_HEADS } from '../words/lexicon.ts';
import { isIn, LIST } from '../words/listed.ts';
import type { Reading } from '../prose/reading.ts';
import { readRolePhrase } from '../names/descriptions/role-phrase.ts';
import { CLASS, type Item } from '../prose/sequence.ts';
import { DEGREES } from '../words/word-lists.ts';
import { goesOnAfterComma } from './apposition-comma.ts';

/** Items that an apposition may span. */
const LONGEST_APPOSITION = 26;

const endsApposition = (cls: number): boolean =>
  cls === CLASS.comma ||
  cls === CLASS.stop ||
  cls === CLASS.quote ||
  cls === CLASS.paragraph ||
  cls === CLASS.end ||
  cls === CLASS.dash ||
  cls === CLASS.relative ||
  cls === CLASS.that;

/** The person that the mention at item `at` names, or undefined. */
function personAt(reading: Reading, chain: Chain, at: number): Entity | undefined {
  const item = reading.sequence.items[at];
  if (!item || item.ref < 0 || item.cls !== CLASS.person) return undefined;
  const entity = itemAt(chain.entities, chain.entityOf[item.ref]);
  return entity?.kind === 'person' ? entity : undefined;
}

/** Adds the role that a description tells, and what else it tells; false where it describes nobody. */
function addDescribed(
  reading: Reading,
  entity: Entity,
  firstToken: number,
  afterToken: number,
): boolean {
  const phrase = readRolePhrase(reading.outline, firstToken, afterToken);
  if (!phrase) return false;
  if (phrase.role) addRole(entity, phrase.role);
  else entity.relations.add(phrase.head);
  if (entity.kind === 'person') entity.gender ??= genderOfTitle(phrase.head);
  entity.evidence += 2;
  return true;
}

/** "Watch-Info, a group that counts arrests": the name is a body's. */
function readBodyAfter(reading: Reading, entity: Entity, noun: number): void {
  const mention = reading.mentions[noun];
  if (mention?.kind !== 'group' || !COMMON_BODIES.has(mention.head)) return;
  if (entity.by !== 'name' || entity.gender) return;
  entity.kind = 'body';
  entity.evidence += 2;
}

/** "U.S. Attorney for the Western District of Virginia": an office that looks like the name of a body, or of her. */
function isOffice({ mentions, outline: { tokens } }: Reading, item: Item): boolean {
  const named = mentions[item.ref];
  if (item.cls !== CLASS.person || !named) return false;
  for (let at = named.first; at < named.after; at++) {
    if (isIn(tokens[at], LIST.titleHead)) return LINKS.has(tokens[at + 1]?.lower ?? '');
  }
  return false;
}

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'at', 'in']);

/** What opens no apposition: "and a lawyer", "with a lawyer", "running the mayor down". */
const OPENS_OTHER: ReadonlySet<number> = new Set([
  CLASS.conjunction,
  CLASS.preposition,
  CLASS.subordinator,
  CLASS.to,
  CLASS['cue-ing'],
]);

/** Item with which what is told of a name begins: after its comma, "who is" or "is"; -1 for none. */
function tellingStart({ sequence: { items }, outline: { tokens } }: Reading, at: number): number {
  const lowerAt = (item: number): string => tokens[items[item]?.token ?? -1]?.lower ?? '';
  const determined = (item: number): boolean => ROLE_DETERMINERS.has(lowerAt(item));
  if (items[at + 1]?.cls === CLASS.comma) {
    // "Knut Vold, 78, a nurse", "Stephen Lunt, MD, president of".
    const inserted = lowerAt(at + 2);
    const skipped = AGE.test(inserted) || DEGREES.has(inserted);
    if (skipped && items[at + 3]?.cls === CLASS.comma) return at + 4;
    const who = lowerAt(at + 2) === 'who' && COPULAS.has(lowerAt(at + 3));
    return who ? at + 4 : at + 2;
  }
  return COPULAS.has(lowerAt(at + 1)) && determined(at + 2) ? at + 2 : -1;
}

const NOUNS_IN_ING: ReadonlySet<string> = new Set(titles.nounsInIng);
const AGE = /^\d{1,3}$/;

const COPULAS: ReadonlySet<string> = new Set(['is', 'was']);
const ROLE_DETERMINERS: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** "secretary of state for refugees": no verb, though “state” may be one. */
const isOfPhrase = ({ sequence: { items }, outline: { tokens } }: Reading, at: number): boolean =>
  items[at - 1]?.cls === CLASS.preposition &&
  CUE_FORMS.get(tokens[items[at]?.token ?? -1]?.lower ?? '')?.form === 'base';

/** "Ana Ruiz, a lawyer for the family,": the role after the name. */
function readRoleAfter(reading: Reading, chain: Chain, at: number, entity: Entity): void {
  const { items } = reading.sequence;
  const start = tellingStart(reading, at);
  if (start < 0) return;
  const opening = items[start]?.cls ?? CLASS.end;
  const firstToken = items[start]?.token ?? -1;
  if (OPENS_OTHER.has(opening)) return;
  const word = reading.outline.tokens[firstToken]?.lower ?? '';
  if (word.endsWith('ing') && !NOUNS_IN_ING.has(word)) return;
  let noun = -1;
  for (let k = start; k < start + LONGEST_APPOSITION; k++) {
    const item = items[k];
    if (!item || endsApposition(item.cls)) {
      if (item?.cls === CLASS.comma && goesOnAfterComma(reading, k)) continue;
      if (noun >= 0 && item && item.cls !== CLASS.end) {
        const described = addDescribed(reading, entity, firstToken, item.token);
        if (!described) readBodyAfter(reading, entity, noun);
        if (described && noun < chain.entityOf.length && (chain.entityOf[noun] ?? -1) < 0)
          chain.entityOf[noun] = entity.index;
      }
      return;
    }
    if (
      item.cls === CLASS.auxiliary ||
      item.cls === CLASS.pronoun ||
      (item.cls >= CLASS.say && item.cls <= CLASS.manner && !isOfPhrase(reading, k))
    )
      return;
    if (noun < 0 && k <= start + 3 && (item.cls === CLASS.noun || isOffice(reading, item)))
      noun = item.ref;
    if (noun < 0 && item.cls !== CLASS.determiner && k > start + 2) return;
  }
}

/** "A spokeswoman for the ministry, Maria Petrova, said": the role before the name. */
function readRoleBefore(reading: Reading, chain: Chain, at: number, entity: Entity): void {
  const { items } = reading.sequence;
  const closing = items[at + 1]?.cls ?? CLASS.end;
  if (items[at - 1]?.cls !== CLASS.comma || !(endsApposition(closing) || closing === CLASS.say))
    return;
  for (let k = at - 2; k > at - 10; k--) {
    const item = items[k];
    if (
      !item ||
      endsApposition(item.cls) ||
      item.cls === CLASS.auxiliary ||
      item.cls === CLASS.pronoun
    )
      return;
    const mention = reading.mentions[item.ref];
    if (item.cls !== CLASS.noun || mention?.kind !== 'noun') continue;
    // A noun after a preposition belongs to an outer description: "a friend of the owner, Ana Ruiz,".
    const outer = items[k - 1]?.cls === CLASS.preposition ? outerNoun(reading, k - 2) : -1;
    const chosen = outer >= 0 ? outer : item.ref;
    const described = reading.mentions[chosen];
    if (described && (PERSON_NOUNS.has(described.head) || TITLE_HEADS.has(described.head))) {
      // "with his brother, Saño said": without a comma after the name, only a subject describes it.
      if (closing === CLASS.say && !startsClause(reading, chosen)) return;
      addDescribed(reading, entity, described.first, items[at - 1]?.token ?? described.after);
      chain.entityOf[chosen] = entity.index;
    }
    return;
  }
}

/** Whether the sentence or what follows a quote starts with a mention. */
function startsClause({ sequence }: Reading, mention: number): boolean {
  const before = sequence.items[(sequence.itemOfMention[mention] ?? 0) - 1]?.cls ?? CLASS.end;
  return (
    before === CLASS.end ||
    before === CLASS.paragraph ||
    before === CLASS.stop ||
    before === CLASS.quote ||
    before === CLASS.comma
  );
}

function outerNoun(reading: Reading, at: number): number {
  const item = reading.sequence.items[at];
  return item?.cls === CLASS.noun && reading.mentions[item.ref]?.kind === 'noun' ? item.ref : -1;
}

/** Reads roles out of appositions before and after names, and gives those descriptions their entity. */
export function readAppositions(reading: Reading, chain: Chain): void {
  reading.mentions.forEach((mention, index) => {
    if (mention.kind !== 'person' && mention.kind !== 'name') return;
    const at = reading.sequence.itemOfMention[index] ?? -1;
    const entity = at < 0 ? undefined : personAt(reading, chain, at);
    if (!entity) return;
    readRoleAfter(reading, chain, at, entity);
    readRoleBefore(reading, chain, at, entity);
  });
}
