import titles from '../../../../data/en/people/titles.json' with { type: 'json' };
import type { Discourse } from './discourse.ts';
import type { Entity } from '../entity.ts';
import { genderOfTitle } from '../../words/gender.ts';
import { namesPerson } from '../../words/person-nouns.ts';
import { DEMONYMS, PLACES, RELATIONS, TITLE_HEADS } from '../../words/lexicon.ts';
import type { Mention } from '../../prose/mention.ts';

const LONG_FORM: ReadonlyMap<string, string> = new Map(Object.entries(titles.longForms));

/** Most namesakes of one office that are told apart. */
const MOST_HOLDERS = 9;

/** Most people whose ages and relations are remembered: a list of a thousand stays linear. */
const MOST_RELATIVES = 60;

/** Parties tell whom a description fits no more than "the" does. */
const PARTIES: ReadonlySet<string> = new Set(titles.parties);

const OWNED = /^(?:his|her|their)\s/i;
const AGE = /^\d{1,3}-year-old$/;

const single = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

interface Holder {
  readonly entity: Entity;
  /** Words of the role before its first link, in lower case: "deputy", "foreign", "minister". */
  readonly words: readonly string[];
  /** The whole role in lower case. */
  readonly text: string;
  readonly start: number;
}

/** The words of a role that a description can repeat: "Deputy Foreign Minister" → minister. */
function roleWords(text: string): string[] {
  const core = text.split(/\b(?:of|for|in|at|to|who|with|from)\b|,/)[0]?.trim() ?? '';
  return core
    .toLowerCase()
    .split(/\s+/)
    .map((word) => LONG_FORM.get(word) ?? word)
    .filter(Boolean);
}

/** "presidents": an office of several. */
const isPluralTitle = (head: string): boolean =>
  head.endsWith('s') && TITLE_HEADS.has(head.slice(0, -1));

/** Where a description stands. */
export interface DescriptionPlace {
  readonly mention: Mention;
  /** As printed, determiner included. */
  readonly text: string;
  readonly clause: number;
  readonly paragraph: number;
  /** Words of the name that goes on with it: "the head of the Traders Association". */
  readonly link: readonly string[];
  /** Whether a quote is attributed to it. */
  readonly source: boolean;
  /** Whether it is what somebody says of another: "Wells said the driver told him". */
  readonly told: boolean;
  /** Whether it is a nationality after "the": "the Austrian". */
  readonly national: boolean;
  /** Whom the relative clause tells of that it is an object in: not the one it means. */
  readonly teller: Entity | undefined;
}

/** Says whom "the senator" or "the prime minister" means. */
export class DescriptionResolver {
  readonly #holders = new Map<string, Holder[]>();
  readonly #unnamed = new Set<string>();
  /** Those with an age or a relation. */
  readonly #people: Entity[] = [];

  /** Whether the article names one person alone. */
  readonly #isSolo: boolean;

  constructor(entities: readonly Entity[]) {
    const named = entities.filter(({ kind, evidence }) => kind === 'person' && evidence >= 1);
    this.#isSolo = named.length === 1;
    for (const entity of entities) {
      if (entity.evidence < 1 || entity.kind !== 'person') continue;
      if (this.#people.length < MOST_RELATIVES && (entity.age || entity.relations.size))
        this.#people.push(entity);
      for (const { text, span } of entity.roles) {
        const words = roleWords(text);
        const head = words.at(-1);
        if (head === undefined) continue;
        const known = (this.#holders.get(head) ?? []).slice(1 - MOST_HOLDERS);
        this.#holders.set(head, [
          ...known,
          { entity, words, text: text.toLowerCase(), start: span.start },
        ]);
      }
    }
  }

  /** Remembers "a judge": a later "the judge" is he and nobody with a name. */
  noteUnnamed(head: string): void {
    this.#unnamed.add(head);
  }

  /**
   * The person whose printed role has the words of the description; of several the likeliest
   * antecedent; if nobody has it, the one whom the paragraph is about.
   */
  resolve(place: DescriptionPlace, discourse: Discourse): Entity | undefined {
    if (isPluralTitle(place.mention.head)) return undefined;
    const found = this.#find(place, discourse);
    return found === place.teller ? undefined : found;
  }

  #find(place: DescriptionPlace, discourse: Discourse): Entity | undefined {
    const { mention, text } = place;
    if (place.national) return discourse.topic({ gender: undefined, ...place });
    if (OWNED.test(text)) return this.#relative(mention);
    if (mention.kind !== 'noun' || !/^(?:the|that)\s/i.test(text)) return undefined;
    if (AGE.test(mention.head)) return this.#aged(mention) ?? this.#topic([], place, discourse);
    const words = [...text.toLowerCase().split(/\s+/).slice(1), ...place.link];
    const gender = genderOfTitle(mention.head);
    const holders = (this.#holders.get(mention.head) ?? []).filter(
      ({ entity }) => !gender || !entity.gender || entity.gender === gender,
    );
    const earlier = holders.filter(({ start }) => start < mention.span.start);
    const found = chooseHolder(earlier, words, place, discourse);
    if (found || earlier.length) return found;
    return this.#topic(words, place, discourse) ?? onlyEntity(holders);
  }

  /** "his widow": the one person who was introduced as somebody's widow. */
  #relative({ head }: Mention): Entity | undefined {
    return single(this.#people.filter(({ relations }) => relations.has(head)));
  }

  /** "the 46-year-old": the one person of that age. */
  #aged({ head }: Mention): Entity | undefined {
    const [years] = head.split('-');
    return single(this.#people.filter(({ age }) => age === years));
  }

  /** "the physicist": a new word for the one person whom the paragraph is about. */
  #topic(
    words: readonly string[],
    { mention, clause, paragraph, source, told }: DescriptionPlace,
    discourse: Discourse,
  ): Entity | undefined {
    if (told) return undefined;
    // "the Ohio Republican": where he may be from matters where others are named.
    const partisan = this.#isSolo && PARTIES.has(mention.head);
    // "the Liberal Democrat peer"
    const member = namesPerson(mention.head) && words.some((word) => PARTIES.has(word));
    const known =
      (TITLE_HEADS.has(mention.head) || AGE.test(mention.head) || partisan || member) &&
      !RELATIONS.has(mention.head) &&
      !this.#unnamed.has(mention.head);
    const foreign = words.some(
      (word) => (DEMONYMS.has(word) && !PARTIES.has(word)) || PLACES.has(word),
    );
    const plain = words.filter((word) => !PARTIES.has(word));
    if (!known || (foreign && !partisan) || (words.length > 2 && plain.length > 1))
      return undefined;
    const gender = genderOfTitle(mention.head);
    const here = discourse.topic({ gender, clause, paragraph, source });
    // "said the actor" in a paragraph of its own: whom the one before is about.
    const near = source && !here && !discourse.names(paragraph);
    return near ? discourse.topic({ gender, clause, paragraph: paragraph - 1 }) : here;
  }
}

function onlyEntity(holders: readonly Holder[]): Entity | undefined {
  const entities = new Set(holders.map(({ entity }) => entity));
  return entities.size === 1 ? holders[0]?.entity : undefined;
}

function chooseHolder(
  holders: readonly Holder[],
  words: readonly string[],
  { clause, paragraph, link }: DescriptionPlace,
  discourse: Discourse,
): Entity | undefined {
  const full = holders.filter((holder) =>
    words.every((word) => holder.words.includes(word) || holder.text.includes(word)),
  );
  const fitting = full.length ? full : holders;
  const only = onlyEntity(fitting);
  if (!full.length && link.length) return undefined;
  // "the Wisconsin Republican" is nobody who is not told to be of Wisconsin.
  if (!full.length && words.some((word) => PLACES.has(word))) return undefined;
  // "the Tolvan senator" of several senators, none printed as Tolvan: nobody can tell.
  if (!only && !full.length && words.length > 1) return undefined;
  if (only || fitting.length === 0) return only;
  return discourse.among(new Set(fitting.map(({ entity }) => entity)), { clause, paragraph });
}
