import { itemAt } from '../../item-at.ts';
import { addRole, type Chain, type Entity } from '../entity.ts';
import { readRolePhrase } from '../../names/descriptions/role-phrase.ts';
import { BodyReferences } from './body-reference.ts';
import { determined, isIndefinite, isNational, isStranger, linkedName } from './described.ts';
import { DescriptionResolver } from './description-reference.ts';
import { Discourse } from './discourse.ts';
import { genderOfPronoun, genderOfTitle } from '../../words/gender.ts';
import type { Gender } from '../../words/lexicon.ts';
import { cueItemOf } from '../../attribution/adjacent-cue.ts';
import type { Mention } from '../../prose/mention.ts';
import type { Reading } from '../../prose/reading.ts';
import { subjectOfRelative } from './relative-clause.ts';
import { countClauses, isCueObject, isSubject, isTold, speaksAt } from './subjects.ts';
import { CLASS, itemAround } from '../../prose/sequence.ts';
import { GOING_ON, OPENING_PREPOSITIONS } from '../../words/word-lists.ts';

/** Items after a pronoun among which the name that it anticipates is sought. */
const FARTHEST_AHEAD = 30;

/** One walk through the mentions of an article. */
class Resolver {
  readonly #reading: Reading;
  readonly #chain: Chain;
  readonly #clauses: Int32Array;
  readonly #discourse = new Discourse();
  readonly #descriptions: DescriptionResolver;
  readonly #bodies: BodyReferences;
  /** Clause whose first subject was seen. */
  #mainClause = -1;

  constructor(reading: Reading, chain: Chain) {
    this.#reading = reading;
    this.#chain = chain;
    this.#clauses = countClauses(reading);
    this.#descriptions = new DescriptionResolver(chain.entities);
    this.#bodies = new BodyReferences(chain.entities);
  }

  visit(mention: Mention, index: number, source: boolean): void {
    const { outline, sequence } = this.#reading;
    const at =
      mention.kind === 'possessive'
        ? itemAround(sequence, index)
        : (sequence.itemOfMention[index] ?? -1);
    if (at < 0 || mention.stretch >= 0) return;
    const clause = this.#clauses[at] ?? 0;
    const paragraph = outline.tokens[mention.first]?.paragraph ?? 0;
    const entity = this.#resolve(mention, index, at, clause, paragraph, source);
    const subject = isSubject(this.#reading, at);
    const nameless = !entity && (source || subject) && isStranger(this.#reading, mention);
    if (!entity && isIndefinite(this.#reading, mention))
      this.#descriptions.noteUnnamed(mention.head);
    if (!entity && mention.kind === 'group' && subject) this.#bodies.noteStrangers(clause);
    if (!entity && !nameless) return;
    if (entity) this.#record(mention, index, entity);
    const owner =
      outline.tokens[mention.after]?.shape === 'possessive' || mention.kind === 'possessive';
    const gender = entity ? entity.gender : genderOfTitle(mention.head);
    const before = sequence.items[at - 1]?.cls ?? CLASS.end;
    const leads = before === CLASS.stop || before === CLASS.paragraph || before === CLASS.end;
    const speaks = speaksAt(this.#reading, at);
    if (entity)
      this.#bodies.note(
        outline,
        mention,
        entity,
        { clause, paragraph },
        { subject, speaks, source },
      );
    const main = subject && clause !== this.#mainClause;
    if (main) this.#mainClause = clause;
    this.#discourse.add({
      entity,
      gender,
      clause,
      paragraph,
      subject,
      main,
      source,
      speaks,
      owner,
      leads,
    });
  }

  #record(mention: Mention, index: number, entity: Entity): void {
    if ((this.#chain.entityOf[index] ?? -1) >= 0) return;
    this.#chain.entityOf[index] = entity.index;
    const described = mention.kind === 'noun' || mention.kind === 'group';
    if (mention.kind === 'noun') this.#noteRole(mention, entity);
    entity.mentions.push({ span: mention.span, form: described ? 'description' : 'pronoun' });
  }

  /** "the former president" who was never called so before: the description tells a role. */
  #noteRole({ first, after, head }: Mention, entity: Entity): void {
    const { outline } = this.#reading;
    // “That president” is one of whom something else was told.
    const pointed =
      outline.tokens[first]?.lower === 'that' || outline.tokens[first - 1]?.lower === 'that';
    const known = entity.roles.some(({ text }) => text.toLowerCase().split(' ').includes(head));
    if (entity.kind !== 'person' || known || pointed) return;
    const phrase = readRolePhrase(outline, first, after);
    if (phrase?.role) addRole(entity, phrase.role);
  }

  #resolve(
    mention: Mention,
    index: number,
    at: number,
    clause: number,
    paragraph: number,
    source: boolean,
  ): Entity | undefined {
    const { outline } = this.#reading;
    const own = itemAt(this.#chain.entities, this.#chain.entityOf[index]);
    if (own) return own;
    const text = determined(outline, mention);
    if (mention.kind === 'relative') return this.#resolveRelative(mention, at);
    if (mention.kind === 'noun') {
      const described = {
        mention,
        text,
        clause,
        paragraph,
        link: linkedName(outline, mention),
        source,
        told: isTold(this.#reading, at),
        national: isNational(outline, mention),
        teller: subjectOfRelative(this.#reading, this.#chain, mention, at),
      };
      // "the carmaker", "the publisher": a body where nobody is one.
      return (
        this.#descriptions.resolve(described, this.#discourse) ??
        (source ? this.#bodies.described(mention.head, text, { clause, paragraph }) : undefined)
      );
    }
    if (mention.kind === 'group')
      return this.#bodies.described(mention.head, text, { clause, paragraph });
    if (mention.kind === 'document')
      return source ? this.#bodies.document(mention.head, text, { clause, paragraph }) : undefined;
    const gender = genderOfPronoun(mention.head);
    if (gender) {
      const speaks = speaksAt(this.#reading, at);
      const addressee = this.#addressee(at);
      const goesOn = GOING_ON.has(this.#cueAt(at));
      const ahead = source ? undefined : this.#namedAhead(at, gender);
      return (
        ahead ?? this.#discourse.find({ gender, clause, paragraph, addressee, speaks, goesOn })
      );
    }
    const speaks = source || (speaksAt(this.#reading, at) && !isCueObject(this.#reading, at));
    if (!speaks || (mention.head !== 'it' && mention.head !== 'they')) return undefined;
    const last = mention.head === 'it' ? this.#discourse.findBody(clause) : undefined;
    return (
      last ??
      this.#bodies.pronoun(outline, mention, { clause, paragraph }, GOING_ON.has(this.#cueAt(at)))
    );
  }

  /** "who" means the mention right before it, a comma between or not, and nothing farther off. */
  #resolveRelative(mention: Mention, at: number): Entity | undefined {
    if (mention.head !== 'who') return undefined;
    const { items } = this.#reading.sequence;
    const before = items[items[at - 1]?.cls === CLASS.comma ? at - 2 : at - 1];
    if (!before || before.ref < 0 || before.cls === CLASS.quote) return undefined;
    return itemAt(this.#chain.entities, this.#chain.entityOf[before.ref]);
  }

  #cueAt(at: number): string {
    const { items } = this.#reading.sequence;
    return items[cueItemOf(items, at)]?.cue?.lemma ?? '';
  }

  /** "Asked whether he was ill, Ruiz shook his head": the name after the clause that opens the sentence. */
  #namedAhead(at: number, gender: Gender): Entity | undefined {
    const { items } = this.#reading.sequence;
    if (!this.#opensWithClause(at)) return undefined;
    for (let k = at + 1; k < at + FARTHEST_AHEAD; k++) {
      const item = items[k];
      if (
        !item ||
        item.cls === CLASS.stop ||
        item.cls === CLASS.paragraph ||
        item.cls === CLASS.quote
      )
        return undefined;
      if (item.cls !== CLASS.person || items[k - 1]?.cls !== CLASS.comma) continue;
      const entity = itemAt(this.#chain.entities, this.#chain.entityOf[item.ref]);
      if (entity?.kind !== 'person' || !isSubject(this.#reading, k)) return undefined;
      return entity.gender === undefined || entity.gender === gender ? entity : undefined;
    }
    return undefined;
  }

  /** Whether the sentence of item `at` starts with a subordinate clause or a participle, with no name before the item. */
  #opensWithClause(at: number): boolean {
    const { items } = this.#reading.sequence;
    for (let k = at - 1; k > at - FARTHEST_AHEAD; k--) {
      const cls = items[k]?.cls ?? CLASS.end;
      if (cls === CLASS.stop || cls === CLASS.paragraph || cls === CLASS.end) {
        const first = items[k + 1];
        const word = this.#reading.outline.tokens[first?.token ?? -1]?.lower ?? '';
        const opening = first?.cls ?? CLASS.end;
        return (
          opening === CLASS.subordinator ||
          opening === CLASS['cue-ing'] ||
          OPENING_PREPOSITIONS.has(word) ||
          /(?:ed|ing)$/.test(word)
        );
      }
      if (cls === CLASS.person || cls === CLASS.comma || cls === CLASS.quote) return false;
    }
    return false;
  }

  #addressee(at: number): Entity | undefined {
    const { items } = this.#reading.sequence;
    if (items[at + 1]?.cls !== CLASS.tell && items[at + 1]?.cls !== CLASS.ask) return undefined;
    const object = items[at + 2];
    if (!object || object.ref < 0 || object.cls !== CLASS.person) return undefined;
    return itemAt(this.#chain.entities, this.#chain.entityOf[object.ref]);
  }
}

/**
 * Resolves pronouns, relatives and descriptions to entities, in the order of the text: by gender,
 * recency, subjecthood and who spoke last. What two fit equally stays unresolved, and so does what
 * means somebody without a name.
 *
 * @param sources mentions that a quote is attributed to
 */
export function resolveReferences(
  reading: Reading,
  chain: Chain,
  sources: ReadonlySet<number>,
): void {
  const resolver = new Resolver(reading, chain);
  reading.mentions.forEach((mention, index) => {
    resolver.visit(mention, index, sources.has(index));
  });
}
