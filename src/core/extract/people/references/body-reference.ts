import type { Entity } from '../entity.ts';
import { GIVEN_NAMES, PERSONAL_DOCUMENTS } from '../../words/lexicon.ts';
import { GENERIC_BODIES, MAKERS } from '../../words/word-lists.ts';
import type { Outline } from '../../prose/outline.ts';
import type { Mention } from '../../prose/mention.ts';
import type { Position } from './discourse.ts';

/** Bodies that are remembered. */
const MEMORY = 8;
/** Paragraphs back to a body that "the company" means. */
const FARTHEST_PARAGRAPH = 3;
/** Stops and breaks back to a body that "it" or "they" means. */
const FARTHEST_CLAUSE = 3;
/** Tokens after a name in which its document stands: "said on Monday in a brief statement". */
const FARTHEST_DOCUMENT = 14;

interface Actor extends Position {
  readonly entity: Entity;
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

/** Says which body "the company", "it", "they" or "the statement" means. */
export class BodyReferences {
  readonly #byHead = new Map<string, Entity>();
  readonly #named: readonly Entity[];
  readonly #acting: Actor[] = [];
  /** Head of a document → the one who last spoke in one: "said in a statement". */
  readonly #issuers = new Map<string, Entity>();
  /** Clause of the last several without a name that acted. */
  #strangers = -1;

  constructor(entities: readonly Entity[]) {
    this.#named = entities.filter(({ kind }) => kind === 'body').slice(0, 400);
  }

  /** Remembers a mention of somebody, and the document that it speaks in. */
  note(outline: Outline, mention: Mention, entity: Entity, at: Position, acts: boolean): void {
    if (entity.kind === 'body') this.#byHead.set(bodyHead(entity.words), entity);
    if (!acts) return;
    const document = documentAfter(outline, mention);
    if (document) this.#issuers.set(document, entity);
    if (!isBodyLike(entity)) return;
    this.#acting.push({ entity, clause: at.clause, paragraph: at.paragraph });
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
    if (!MAKERS.has(head)) {
      const fitting = this.#named.filter(({ words }) => words.includes(head));
      return plain && fitting.length === 1 ? fitting[0] : undefined;
    }
    const near = this.#acting.filter((one) => paragraph - one.paragraph <= FARTHEST_PARAGRAPH);
    const found = single(near) ?? single(near.filter((one) => clause - one.clause <= 1));
    if (found) found.kind = 'body';
    return found;
  }

  /** "the statement said": the one who spoke in it. */
  document(head: string, text: string): Entity | undefined {
    return /^(?:the|that|this)\s/i.test(text) ? this.#issuers.get(head) : undefined;
  }

  /** "they said in a statement", "it said": the body that acted last, where no others did since. */
  pronoun(outline: Outline, mention: Mention, { clause }: Position): Entity | undefined {
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

/** "Northern Shipping said in a statement", "issued a letter": the document that somebody speaks in. */
function documentAfter({ tokens, stretchOf }: Outline, { after }: Mention): string | undefined {
  for (let at = after; at < after + FARTHEST_DOCUMENT; at++) {
    const token = tokens[at];
    if (!token || token.shape === 'stop' || token.paragraph !== tokens[after]?.paragraph) break;
    if ((stretchOf[at] ?? -1) >= 0) break;
    if (!PERSONAL_DOCUMENTS.has(token.lower)) continue;
    const lead = [tokens[at - 1]?.lower, tokens[at - 2]?.lower, tokens[at - 3]?.lower];
    if (lead.includes('a') || lead.includes('an')) return token.lower;
  }
  return undefined;
}
