import { slice } from '../span.ts';
import { addRole, type Chain, type Entity } from './entity.ts';
import { genderOfTitle } from './gender.ts';
import { DETERMINERS, PERSON_NOUNS, POSSESSIVES, TITLE_HEADS } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { CLASS } from './sequence.ts';

/** Items that an apposition may span. */
const LONGEST_APPOSITION = 14;

const endsApposition = (cls: number): boolean =>
  cls === CLASS.comma ||
  cls === CLASS.stop ||
  cls === CLASS.quote ||
  cls === CLASS.paragraph ||
  cls === CLASS.end ||
  cls === CLASS.dash ||
  cls === CLASS.relative;

/** The person that the mention at item `at` names, or undefined. */
function personAt(reading: Reading, chain: Chain, at: number): Entity | undefined {
  const item = reading.sequence.items[at];
  if (!item || item.ref < 0 || item.cls !== CLASS.person) return undefined;
  const entity = chain.entities[chain.entityOf[item.ref] ?? -1];
  return entity?.kind === 'person' ? entity : undefined;
}

function addDescribed(
  reading: Reading,
  entity: Entity,
  firstToken: number,
  afterToken: number,
): void {
  const { tokens, article } = reading.outline;
  const start = tokens[firstToken];
  const determined = start && (DETERMINERS.has(start.lower) || POSSESSIVES.has(start.lower));
  const first = tokens[determined ? firstToken + 1 : firstToken];
  const last = tokens[afterToken - 1];
  if (!first || !last || last.end <= first.start || last.end - first.start > 120) return;
  const span = { start: first.start, end: last.end };
  const text = slice(article.text, span);
  addRole(entity, { span, text });
  if (entity.kind === 'person')
    entity.gender ??= genderOfTitle(text.split(/\b(?:of|for|in|at|to|and)\b/)[0] ?? '');
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
      if (noun >= 0 && item && (item.cls === CLASS.comma || item.cls === CLASS.stop)) {
        addDescribed(reading, entity, items[at + 2]?.token ?? 0, item.token);
        if (noun < chain.entityOf.length && (chain.entityOf[noun] ?? -1) < 0)
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
      addDescribed(reading, entity, described.first, items[at - 1]?.token ?? described.after);
      chain.entityOf[chosen] = entity.index;
    }
    return;
  }
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
