import { addRole, type Chain, type Entity } from './entity.ts';
import { genderOfTitle } from '../words/gender.ts';
import { COMMON_BODIES, PERSON_NOUNS, TITLE_HEADS } from '../words/lexicon.ts';
import type { Reading } from '../prose/reading.ts';
import { readRolePhrase } from '../names/role-phrase.ts';
import { CLASS } from '../prose/sequence.ts';

/** Items that an apposition may span. */
const LONGEST_APPOSITION = 14;

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
  const entity = chain.entities[chain.entityOf[item.ref] ?? -1];
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

/** "Ana Ruiz, a lawyer for the family,": the role after the name. */
function readRoleAfter(reading: Reading, chain: Chain, at: number, entity: Entity): void {
  const { items } = reading.sequence;
  const opening = items[at + 2]?.cls;
  if (items[at + 1]?.cls !== CLASS.comma) return;
  if (
    opening === CLASS.conjunction ||
    opening === CLASS.preposition ||
    opening === CLASS.subordinator ||
    opening === CLASS.to ||
    opening === CLASS['cue-ing'] ||
    /ing$/.test(reading.outline.tokens[items[at + 2]?.token ?? -1]?.text ?? '')
  )
    return;
  let noun = -1;
  for (let k = at + 2; k < at + 2 + LONGEST_APPOSITION; k++) {
    const item = items[k];
    if (!item || endsApposition(item.cls)) {
      if (noun >= 0 && item && item.cls !== CLASS.end && item.cls !== CLASS.paragraph) {
        const described = addDescribed(reading, entity, items[at + 2]?.token ?? 0, item.token);
        if (!described) readBodyAfter(reading, entity, noun);
        if (described && noun < chain.entityOf.length && (chain.entityOf[noun] ?? -1) < 0)
          chain.entityOf[noun] = entity.index;
      }
      return;
    }
    if (
      item.cls === CLASS.auxiliary ||
      item.cls === CLASS.pronoun ||
      (item.cls >= CLASS.say && item.cls <= CLASS.manner)
    )
      return;
    if (noun < 0 && item.cls === CLASS.noun && k <= at + 5) noun = item.ref;
    if (noun < 0 && item.cls !== CLASS.determiner && k > at + 4) return;
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
