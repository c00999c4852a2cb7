import type { Entity } from '../entity.ts';
import type { Gender } from '../../words/lexicon.ts';

/** Mentions that are remembered as antecedents. */
const MEMORY = 14;

/** A mention that a later pronoun may mean. */
export interface Antecedent {
  /** undefined for somebody without a name: "a cashier". */
  readonly entity: Entity | undefined;
  readonly gender: Gender | undefined;
  /** Stops and paragraph breaks before it, quotes left out. */
  readonly clause: number;
  readonly paragraph: number;
  readonly subject: boolean;
  /** Whether it is the first subject of its sentence. */
  readonly main: boolean;
  readonly source: boolean;
  /** Whether a cue stands beside it, with a quote or without. */
  readonly speaks: boolean;
  readonly owner: boolean;
  /** Whether its sentence starts with it. */
  readonly leads: boolean;
}

/** Where in the text something stands. */
export interface Position {
  readonly clause: number;
  readonly paragraph: number;
}

/** Where a pronoun stands, and whom it cannot mean. */
export interface Place extends Position {
  readonly gender: Gender;
  /** "he told Ana": he is not Ana. */
  readonly addressee: Entity | undefined;
  /** Whether the pronoun speaks itself: who spoke before is likelier to speak again. */
  readonly speaks: boolean;
  /** Whether the cue says that the last speaker goes on: "he added". */
  readonly goesOn: boolean;
}

/** Weights of what makes an antecedent likely, in the manner of Lappin and Leass (1994). */
const WEIGHT = {
  clause: 0.6,
  paragraph: 0.4,
  subject: 0.9,
  source: 0.8,
  owner: -0.5,
  /** "Saño's family comes from Leyte": the owner whom a sentence starts with. */
  leadingOwner: 0.6,
  unknownGender: -0.2,
  unknownPerson: -0.9,
  speaks: 0.5,
  main: 0.4,
  /** The main subject of the sentence before, in the same paragraph. */
  near: 0.8,
  goesOn: 1.2,
  frequency: 0.05,
};
/** A second-best antecedent this close leaves a pronoun unresolved. */
const MARGIN = 0.05;

/** An antecedent this far ahead is taken for certain. */
const SURE_LEAD = 0.8;

/** Two holders of one office this close are not told apart. */
const HOLDER_MARGIN = 0.4;

/** A name with no sign of a person about it may be a team or a town. */
function isPerson(entity: Entity): boolean {
  if (entity.kind !== 'person') return false;
  if (entity.gender !== undefined) return true;
  if (entity.evidence < 2) return false;
  const usual = (entity.articles + entity.located) * 2 <= entity.mentions.length;
  return (
    usual && (entity.evidence >= 1 || (entity.words.length === 1 && entity.mentions.length > 1))
  );
}

/** Somebody named often and with a title is a person, though the first name tells no gender. */
const unknownGender = (entity: Entity | undefined): number =>
  entity && entity.evidence >= 4 ? WEIGHT.unknownGender : WEIGHT.unknownPerson;

function scoreAntecedent(antecedent: Antecedent, { clause, paragraph }: Position): number {
  return (
    -WEIGHT.clause * Math.min(6, clause - antecedent.clause) -
    WEIGHT.paragraph * Math.min(4, paragraph - antecedent.paragraph) +
    (antecedent.subject ? WEIGHT.subject : 0) +
    (antecedent.source ? WEIGHT.source : 0) +
    (antecedent.owner ? (antecedent.leads ? WEIGHT.leadingOwner : WEIGHT.owner) : 0) +
    (antecedent.main ? WEIGHT.main : 0) +
    (antecedent.main && paragraph === antecedent.paragraph && clause - antecedent.clause <= 1
      ? WEIGHT.near
      : 0) +
    (antecedent.gender ? 0 : unknownGender(antecedent.entity)) +
    WEIGHT.frequency * Math.min(6, antecedent.entity?.mentions.length ?? 0)
  );
}

/** The last mentions of a text, and whom a pronoun after them means. */
export class Discourse {
  readonly #recent: Antecedent[] = [];
  #lastSource: Entity | undefined;

  add(antecedent: Antecedent): void {
    this.#recent.push(antecedent);
    if (antecedent.source && antecedent.entity) this.#lastSource = antecedent.entity;
    if (this.#recent.length > MEMORY) this.#recent.shift();
  }

  /** The likeliest antecedent; undefined where none fits, two are as likely, or it has no name. */
  find(place: Place): Entity | undefined {
    const scores = new Map<Entity | undefined, number>();
    for (const antecedent of this.#recent) {
      const { entity, gender } = antecedent;
      if (gender && gender !== place.gender) continue;
      if (entity && (!isPerson(entity) || entity === place.addressee)) continue;
      const speech = place.speaks && (antecedent.speaks || antecedent.source) ? WEIGHT.speaks : 0;
      const again =
        place.goesOn && entity !== undefined && entity === this.#lastSource ? WEIGHT.goesOn : 0;
      const score = scoreAntecedent(antecedent, place) + speech + again;
      scores.set(entity, Math.max(scores.get(entity) ?? -Infinity, score));
    }
    const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
    const lead = best && second ? best[1] - second[1] : Infinity;
    if (!best || lead < MARGIN) return undefined;
    // What pronouns call somebody tells the gender that the name does not.
    if (lead > SURE_LEAD && best[0]) best[0].gender ??= place.gender;
    return best[0];
  }

  /** Of several who hold an office, the likeliest antecedent; undefined where two are about as likely. */
  among(holders: ReadonlySet<Entity>, place: Position): Entity | undefined {
    const scores = new Map<Entity, number>();
    for (const antecedent of this.#recent) {
      const { entity } = antecedent;
      if (!entity || !holders.has(entity)) continue;
      const score = scoreAntecedent(antecedent, place);
      scores.set(entity, Math.max(scores.get(entity) ?? -Infinity, score));
    }
    const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
    if (!best || (second && best[1] - second[1] < HOLDER_MARGIN)) return undefined;
    return best[0];
  }

  /**
   * The one person whom a paragraph has been about, and no other named: a subject or source, or for one
   * who is quoted the owner who opens a sentence ("Nell Avery’s novel is out. The author said").
   */
  topic({
    gender,
    paragraph,
    source = false,
  }: Position & { gender: Gender | undefined; source?: boolean }): Entity | undefined {
    const here = this.#recent.filter((one) => one.paragraph === paragraph && one.entity);
    const people = new Set(
      here.flatMap(({ entity }) => (entity && isPerson(entity) ? [entity] : [])),
    );
    const [only] = people;
    if (people.size !== 1 || !only) return undefined;
    if (gender && only.gender && gender !== only.gender) return undefined;
    return here.some(
      (one) =>
        one.entity === only && (one.subject || one.source || (source && one.owner && one.leads)),
    )
      ? only
      : undefined;
  }

  /** Whether a paragraph has named a person so far. */
  names(paragraph: number): boolean {
    return this.#recent.some(
      (one) => one.paragraph === paragraph && one.entity !== undefined && isPerson(one.entity),
    );
  }

  /** The body that the last clause was about. */
  findBody(clause: number): Entity | undefined {
    const last = this.#recent.filter((one) => one.subject && clause - one.clause <= 2).at(-1);
    return last?.entity?.kind === 'body' ? last.entity : undefined;
  }

  /** The nearest mention, as a relative pronoun means it. */
  last(): Entity | undefined {
    return this.#recent.at(-1)?.entity;
  }
}
