import type { Chain, Entity } from './entity.ts';
import { DEMONYMS, PLACES } from '../words/lexicon.ts';
import type { ArticleSpeaker } from '../speech-types.ts';

/** A name that is somebody: it has a title, a given name, an apposition, or it speaks. */
function isSomebody(entity: Entity): boolean {
  const phrase = entity.words.join(' ');
  if (
    entity.kind === 'person' &&
    entity.words.length === 1 &&
    (DEMONYMS.has(phrase) || PLACES.has(phrase))
  )
    return false;
  if (entity.by === 'name' && !entity.gender && entity.located * 2 > entity.mentions.length)
    return false;
  return entity.evidence >= 2;
}

/** Names of words in plain letters, as most are. */
const PLAIN_NAME = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** A stable, readable key: the name in lower-case ASCII words joined by hyphens. */
export function keyOf(name: string): string {
  if (PLAIN_NAME.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  const ascii = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const key = ascii
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return key || 'speaker';
}

/** The speakers of an article, and the key of each entity that became one. */
export interface Speakers {
  readonly speakers: readonly ArticleSpeaker[];
  readonly keyOfEntity: ReadonlyMap<number, string>;
}

/** Turns the chained entities into speakers; those that may be nobody are left out. */
export function toSpeakers(chain: Chain): Speakers {
  const keys = new Map<number, string>();
  const taken = new Map<string, number>();
  const speakers: ArticleSpeaker[] = [];
  for (const entity of chain.entities) {
    if (!isSomebody(entity)) continue;
    const base = keyOf(entity.name);
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    const key = count > 1 ? `${base}-${count}` : base;
    keys.set(entity.index, key);
    entity.aliases.delete(entity.name);
    speakers.push({
      key,
      name: entity.name,
      kind:
        entity.articles * 2 > entity.mentions.length && entity.by === 'name' ? 'body' : entity.kind,
      aliases: [...entity.aliases],
      roles: entity.roles,
      mentions: [...entity.mentions].sort((a, b) => a.span.start - b.span.start),
      by: entity.by,
      confidence: Math.min(1, 0.4 + 0.1 * entity.evidence),
      ...(entity.gender ? { gender: entity.gender } : {}),
    });
  }
  return { speakers, keyOfEntity: keys };
}
