import contexts from '../../../../data/en/places/toponym-contexts.json' with { type: 'json' };
import { isPersonTitle } from '../../names/person-names.ts';
import { endsDateline } from '../names/datelines.ts';
import { followsPlainly } from '../names/words.ts';
import type { EvidenceScene } from './evidence.ts';
import type { ToponymMatch } from '../names/matches.ts';

/** Folded words by which a street's name ends. */
export const STREETS: ReadonlySet<string> = new Set(contexts.streets);
const SPEECH_VERBS: ReadonlySet<string> = new Set(contexts.speechVerbs);
const PLACE_NOUNS: ReadonlySet<string> = new Set(contexts.placeNouns);
/** The evidence that each word right before a match is. */
const EVIDENCE_BEFORE: ReadonlyMap<string, string> = new Map(
  Object.entries(contexts.before).flatMap(([evidence, words]) =>
    words.map((word) => [word, `before:${evidence}`] as const),
  ),
);
const COMMA = /^,\s+$/;

/** What stands right before a match: a preposition, a title, a given name, a comma. */
export function evidenceBefore(scene: EvidenceScene, match: ToponymMatch): string[] {
  const { words, gazetteer } = scene;
  const first = words[match.first];
  const before = words[match.first - 1];
  if (!first || !before || first.leads) return ['before:none'];
  if (COMMA.test(first.gap)) {
    const outer = scene.matchBefore[match.first];
    if (outer && scene.liesIn(outer, match)) return ['before:inner'];
    return [outer ? 'before:comma-place' : 'before:comma'];
  }
  if (first.gap === '-' || first.gap === '–' || first.gap === '/') {
    return [scene.matchBefore[match.first] ? 'before:dash-place' : 'before:dash'];
  }
  if (!followsPlainly(first)) {
    return [
      INITIAL.test(before.text) && first.gap.startsWith('.') ? 'before:initial' : 'before:mark',
    ];
  }
  const { folded } = before;
  if (!before.capital || before.opens) {
    const preposition = EVIDENCE_BEFORE.get(folded);
    if (preposition) {
      if (isListed(scene, match)) return [preposition, 'before:listed'];
      const noun = words[match.first - 2];
      if (preposition === 'before:of' && noun && PLACE_NOUNS.has(noun.text.toLowerCase())) {
        return ['before:city-of'];
      }
      return [preposition];
    }
    if (!before.capital) return [PLACE_NOUNS.has(folded) ? 'before:place-noun' : 'before:small'];
  }
  if (INITIAL.test(before.text)) return ['before:initial'];
  if (gazetteer.isGivenName(folded)) return ['before:given'];
  if (isPersonTitle(folded, gazetteer)) return ['before:title'];
  if (scene.matchBefore[match.first]) return ['before:place'];
  if (gazetteer.isBodyWord(folded)) return ['before:body'];
  if (gazetteer.isOrdinaryWord(folded)) return ['before:ordinary'];
  return [before.opens ? 'before:capital-opening' : 'before:capital'];
}

/** "Telangana and Andhra Pradesh", "Madeira and the Azores": a place stands before "and". */
function isListed({ words, matchBefore }: EvidenceScene, { first }: ToponymMatch): boolean {
  const joint = words[first - 1]?.folded === 'the' ? first - 2 : first - 1;
  return AND.has(words[joint]?.folded ?? '') && matchBefore[joint] !== undefined;
}

/** The other way round: a place stands after "and". */
function leadsList({ words, matchAt }: EvidenceScene, { next }: ToponymMatch): boolean {
  if (!AND.has(words[next]?.folded ?? '')) return false;
  const other = words[next + 1]?.folded === 'the' ? next + 2 : next + 1;
  return matchAt[other] !== undefined;
}

const AND: ReadonlySet<string> = new Set(contexts.before.and);
const INITIAL = /^\p{Lu}\.?$/u;

/** What stands right after a match: its container, a street, a surname, a possessive. */
export function evidenceAfter(scene: EvidenceScene, match: ToponymMatch): string[] {
  const { words, gazetteer, text } = scene;
  const found: string[] = [];
  const lead = words[match.first]?.leads === true;
  if (lead && endsDateline(text, match.end)) found.push('dateline');
  const after = words[match.next];
  if (!after || after.leads) return [...found, 'after:none'];
  const gap = text.slice(match.end, after.start);
  if (POSSESSIVE.test(gap)) return [...found, 'after:possessive'];
  if (COMMA.test(gap) || gap === ', ') {
    const outer = scene.matchAt[match.next];
    if (outer && scene.liesIn(match, outer)) return [...found, 'after:outer'];
    return [...found, outer ? 'after:comma-place' : 'after:comma'];
  }
  if (gap === '-' || gap === '–' || gap === '/') {
    if (/^\d/.test(after.text)) return [...found, 'after:number'];
    return [
      ...found,
      scene.matchAt[match.next]
        ? 'after:dash-place'
        : after.capital
          ? 'after:dash-capital'
          : 'after:dash',
    ];
  }
  if (!/^\s+$/.test(gap)) return [...found, 'after:mark'];
  const { folded } = after;
  if (!after.capital) {
    if (SPEECH_VERBS.has(folded)) return [...found, 'after:said'];
    if (PLACE_NOUNS.has(folded)) return [...found, 'after:place-noun'];
    if (leadsList(scene, match)) return [...found, 'after:small', 'after:listed'];
    return [...found, 'after:small'];
  }
  if (STREETS.has(folded)) return [...found, 'after:street'];
  if (isPersonTitle(folded, gazetteer)) return [...found, 'after:title'];
  if (gazetteer.isBodyWord(folded)) return [...found, 'after:body'];
  if (scene.matchAt[match.next]) return [...found, 'after:place'];
  if (gazetteer.isGivenName(folded)) return [...found, 'after:given'];
  if (gazetteer.isOrdinaryWord(folded)) return [...found, 'after:ordinary'];
  return [...found, 'after:capital'];
}

const POSSESSIVE = /^['’]s?\s/;
