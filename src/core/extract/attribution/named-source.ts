import type { Chain, Entity } from '../people/entity.ts';
import type { Reading } from '../prose/reading.ts';
import { CLASS } from '../prose/sequence.ts';
import { isForeign } from '../people/references/documents.ts';
import { BODY_FIELDS } from '../words/word-lists.ts';
import { hasAdjacentCue } from './adjacent-cue.ts';

/** Items from a description to the name that it introduces. */
const LONGEST_INTRODUCTION = 12;

/** Items between a document and its author: "a survey published in May by". */
const LONGEST_PUBLICATION = 4;

/** "according to a survey by Ana Ruiz": who made a document speaks in it. */
function authorOf(
  { mentions, sequence: { items }, outline: { tokens } }: Reading,
  chain: Chain,
  mention: number,
  start: number,
): number {
  for (let at = start + 1; at <= start + 1 + LONGEST_PUBLICATION; at++) {
    const item = items[at];
    if (!item || item.cls === CLASS.stop || item.cls === CLASS.comma || item.cls === CLASS.quote)
      break;
    const lower = tokens[item.token]?.lower ?? '';
    if (isForeign(lower)) break;
    if (lower !== 'by') continue;
    const author = items[at + 1];
    const known =
      author?.cls === CLASS.person &&
      mentions[author.ref] !== undefined &&
      (chain.entityOf[author.ref] ?? -1) >= 0;
    return known ? author.ref : mention;
  }
  return mention;
}

/** "a retired teacher named Ana Ruiz": the name behind a description; -1 for none. */
function calledBy(
  { sequence: { items }, outline: { tokens } }: Reading,
  chain: Chain,
  start: number,
): number {
  const [link, name] = [items[start + 1], items[start + 2]];
  const named = tokens[link?.token ?? -1]?.lower === 'named' && name?.cls === CLASS.person;
  return named && (chain.entityOf[name.ref] ?? -1) >= 0 ? name.ref : -1;
}

/** "a spokeswoman for the Harbour Board said": an unnamed spokesperson speaks for the body. */
function bodyOfVoice(
  { mentions, sequence: { items }, outline: { tokens } }: Reading,
  chain: Chain,
  mention: number,
  start: number,
): number {
  if (!VOICES.has(mentions[mention]?.head ?? '')) return mention;
  const link = tokens[items[start + 1]?.token ?? -1]?.lower;
  const body = items[start + 2]?.cls === CLASS.determiner ? items[start + 3] : items[start + 2];
  const entity = chain.entities[chain.entityOf[body?.ref ?? -1] ?? -1];
  const named = (link === 'for' || link === 'of') && body?.cls === CLASS.person;
  return named && entity && isBody(entity) ? body.ref : mention;
}

/** "Ferndale Water": a body, or a name whose last word is what a body is for. */
const isBody = ({ kind, words }: Entity): boolean =>
  kind === 'body' || (words.length > 1 && BODY_FIELDS.has(words.at(-1) ?? ''));

const VOICES: ReadonlySet<string> = new Set(['spokesman', 'spokeswoman', 'spokesperson']);

/** "Ana Ruiz’s source inside the camp said": not the owner speaks; -1 where nobody is owned. */
function ownedBy({ mentions, sequence, outline }: Reading, mention: number, start: number): number {
  const owner = mentions[mention];
  const owned = sequence.items[start + 2];
  const possessive = outline.tokens[owner?.after ?? -1]?.shape === 'possessive';
  const named = owner?.kind === 'person' || owner?.kind === 'name';
  return possessive && named && owned?.cls === CLASS.noun && mentions[owned.ref]?.kind === 'noun'
    ? owned.ref
    : -1;
}

/** "a spokeswoman for the ministry, Maria Lindqvist, said": the name says more than the description. */
export function namedInstead(reading: Reading, chain: Chain, mention: number): number {
  const { mentions, sequence } = reading;
  const { items } = sequence;
  const entity = chain.entityOf[mention] ?? -1;
  const start = sequence.itemOfMention[mention] ?? -1;
  if (start < 0) return mention;
  const kind = mentions[mention]?.kind;
  if (kind === 'document') return authorOf(reading, chain, mention, start);
  if (entity < 0) {
    const author = kind === 'group' ? authorOf(reading, chain, mention, start) : mention;
    if (author !== mention) return author;
    const called = calledBy(reading, chain, start);
    return called >= 0 ? called : bodyOfVoice(reading, chain, mention, start);
  }
  const owned = ownedBy(reading, mention, start);
  if (owned >= 0) return namedInstead(reading, chain, owned);
  if (mentions[mention]?.kind === 'relative') {
    if (hasAdjacentCue(items, start)) return mention;
    const name = items[items[start - 1]?.cls === CLASS.comma ? start - 2 : start - 1];
    const named = name?.cls === CLASS.person && chain.entityOf[name.ref] === entity;
    return named ? name.ref : mention;
  }
  if (mentions[mention]?.kind !== 'noun') return mention;
  for (let at = start + 1; at < start + LONGEST_INTRODUCTION; at++) {
    const item = items[at];
    if (
      !item ||
      item.cls === CLASS.stop ||
      item.cls === CLASS.paragraph ||
      item.cls === CLASS.quote
    )
      break;
    const kind = mentions[item.ref]?.kind;
    if ((kind === 'person' || kind === 'name') && chain.entityOf[item.ref] === entity)
      return items[at - 1]?.cls === CLASS.comma ? item.ref : mention;
  }
  return mention;
}
