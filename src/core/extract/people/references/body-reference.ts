import type { Entity } from '../entity.ts';
import { GIVEN_NAMES } from '../../words/lexicon.ts';
import { BODY_SORTS, GENERIC_BODIES, MAKERS } from '../../words/word-lists.ts';
import type { Outline } from '../../prose/outline.ts';
import type { Mention } from '../../prose/mention.ts';
import type { Position } from './discourse.ts';
import { documentAfter, documentBefore } from './documents.ts';

/** Bodies that are remembered. */
const MEMORY = 8;
/** Paragraphs back to a body that "the company" means. */
const FARTHEST_PARAGRAPH = 3;
/** Stops and breaks back to a body that "it" or "they" means. */
const FARTHEST_CLAUSE = 3;

interface Actor extends Position {
  readonly entity: Entity;
  /** Whether it says something. */
  readonly speaks: boolean;
}

/** How somebody is mentioned. */
export interface Part {
  readonly subject: boolean;
  /** Whether a cue stands beside the mention, with a quote or without. */
  readonly speaks: boolean;
  /** Whether a quote is attributed to it. */
  readonly source: boolean;
}

const single = (actors: readonly Actor[]): Entity | undefined => {
  const entities = new Set(actors.map(({ entity }) => entity));
  return entities.size === 1 ? actors[0]?.entity : undefined;
};

/** A body, or a name that nothing shows to be a person's. */
function isBodyLike(entity: Entity): boolean {
  if (entity.kind === 'body') return true;
  return (
    entity.by === 'name' &&
    entity.gender === undefined &&
    entity.age === undefined &&
    entity.roles.length === 0 &&
    entity.relations.size === 0 &&
    !GIVEN_NAMES.has(entity.words[0] ?? '')
  );
}

/** The word that a description repeats: the court for "Court of Justice". */
function bodyHead(words: readonly string[]): string {
  const link = words.findIndex((word, k) => k > 0 && (word === 'of' || word === 'for'));
  return words[link > 0 ? link - 1 : words.length - 1] ?? '';
}

/** Documents in which a body that announces something does so. */
const STATEMENTS: ReadonlySet<string> = new Set(['statement', 'message', 'post']);

/** Says which body "the company", "it", "they" or "the statement" means. */
export class BodyReferences {
  readonly #byHead = new Map<string, Entity>();
  readonly #named: readonly Entity[];
  readonly #acting: Actor[] = [];
  /** Head of a document → the one who last spoke in one: "said in a statement". */
  readonly #issuers = new Map<string, Entity>();
  #lastSource: Actor | undefined;
  /** Clause of the last several without a name that acted. */
  #strangers = -1;

  constructor(entities: readonly Entity[]) {
    this.#named = entities.filter(({ kind }) => kind === 'body').slice(0, 400);
  }

  /** Remembers a mention of somebody, and the document that it speaks in. */
  note(outline: Outline, mention: Mention, entity: Entity, at: Position, part: Part): void {
    if (entity.kind === 'body') this.#byHead.set(bodyHead(entity.words), entity);
    const acts = part.subject || part.speaks;
    const document =
      documentBefore(outline, mention) ?? (acts ? documentAfter(outline, mention) : undefined);
    if (document) this.#issuers.set(document, entity);
    const actor = { entity, clause: at.clause, paragraph: at.paragraph, speaks: part.speaks };
    if (part.source) this.#lastSource = actor;
    if (!acts || !isBodyLike(entity)) return;
    this.#acting.push(actor);
    if (this.#acting.length > MEMORY) this.#acting.shift();
  }

  /** Remembers "officials", who may be "they". */
  noteStrangers(clause: number): void {
    this.#strangers = clause;
  }

  /** "the ministry", "the company": by its noun, else the one body that acted near by. */
  described(head: string, text: string, { clause, paragraph }: Position): Entity | undefined {
    const plain = /^the\s+\w+$/i.test(text);
    if (plain && this.#byHead.has(head)) return this.#byHead.get(head);
    if (!/^the\s/i.test(text) || text.split(/\s+/).length > 3) return undefined;
    if (!GENERIC_BODIES.has(head) && !MAKERS.has(head)) return undefined;
    const sorts = BODY_SORTS.get(head);
    const fitting = this.#named.filter(
      ({ words }) => words.includes(head) || sorts?.has(words.at(-1) ?? ''),
    );
    if (plain && fitting.length === 1) return fitting[0];
    if (!MAKERS.has(head)) return undefined;
    const near = this.#acting.filter((one) => paragraph - one.paragraph <= FARTHEST_PARAGRAPH);
    const found = single(near) ?? single(near.filter((one) => clause - one.clause <= 1));
    if (found) found.kind = 'body';
    return found;
  }

  /** "the statement said": the one who spoke in it. */
  document(head: string, text: string, { clause }: Position): Entity | undefined {
    if (!/^(?:the|that|this)\s/i.test(text)) return undefined;
    const issuer = this.#issuers.get(head);
    if (issuer ?? !STATEMENTS.has(head)) return issuer;
    const last = this.#acting.filter((one) => one.speaks && clause - one.clause <= FARTHEST_CLAUSE);
    return single(last.filter(({ entity }) => entity.kind === 'body'));
  }

  /** "they said in a statement", "it said": the body that acted last, where no others did since. */
  pronoun(
    outline: Outline,
    mention: Mention,
    { clause }: Position,
    goesOn: boolean,
  ): Entity | undefined {
    const again = this.#lastSource;
    if (goesOn && again?.entity.kind === 'body' && clause - again.clause <= 2) return again.entity;
    const last = this.#acting.at(-1);
    if (!last || clause - last.clause > FARTHEST_CLAUSE) return undefined;
    if (mention.head !== 'it') {
      if (this.#strangers > last.clause || !documentAfter(outline, mention)) return undefined;
    }
    const here = this.#acting.filter((one) => one.clause === last.clause);
    const found = single(here);
    // "Lake agreed … it said": one word alone may be anything.
    if (!found || (found.kind !== 'body' && found.words.length < 2)) return undefined;
    found.kind = 'body';
    return found;
  }
}
