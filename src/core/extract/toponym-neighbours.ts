import { foldName } from '../place-name.ts';
import { isPersonTitle } from './person-names.ts';
import { followsPlainly } from './place-words.ts';
import type { EvidenceScene } from './toponym-evidence.ts';
import { liesIn } from './toponym-hierarchy.ts';
import type { ToponymMatch } from './toponym-matches.ts';

/** Folded words by which a street's name ends. */
export const STREET =
  /^(?:street|st|avenue|ave|road|rd|drive|dr|boulevard|blvd|lane|ln|highway|hwy|court|ct|parkway|pkwy|way|terrace|turnpike|pike|circle|square|place)$/;
const SPEECH_VERB = /^(?:said|says|told|added|asked|wrote|called|thinks?|believes?)$/;
const PLACE_NOUN =
  /^(?:city|town|village|county|province|region|state|district|suburb|area|capital|municipality|island|port|borough|township|neighbou?rhood|republic|government|capital)$/;
const PREPOSITIONS: Readonly<Record<string, string>> = {
  in: 'in',
  at: 'at',
  from: 'from',
  to: 'to',
  near: 'near',
  outside: 'near',
  around: 'near',
  across: 'near',
  throughout: 'near',
  toward: 'near',
  towards: 'near',
  through: 'near',
  between: 'near',
  into: 'near',
  over: 'near',
  inside: 'near',
  within: 'near',
  via: 'near',
  of: 'of',
  for: 'for',
  with: 'with',
  by: 'by',
  on: 'on',
  and: 'and',
  or: 'and',
  the: 'the',
  a: 'a',
  an: 'a',
  northern: 'part',
  southern: 'part',
  eastern: 'part',
  western: 'part',
  central: 'part',
  downtown: 'part',
  north: 'part',
  south: 'part',
  east: 'part',
  west: 'part',
  nearby: 'part',
  upstate: 'part',
  against: 'with',
  as: 'as',
  that: 'that',
  who: 'who',
};
const DATELINE_END =
  /^\s*(?:\([^)\n]{2,30}\)\s*)?(?:[—–]|--?\s|:\s)|^,[^\n—–-]{2,30}(?:\([^)\n]{2,30}\)\s*)?(?:[—–]|--)/;
const COMMA = /^,\s+$/;

/** What stands right before a match: a preposition, a title, a given name, a comma. */
export function evidenceBefore(scene: EvidenceScene, match: ToponymMatch): string[] {
  const { words, gazetteer } = scene;
  const first = words[match.first];
  const before = words[match.first - 1];
  if (!first || !before || first.leads) return ['before:none'];
  if (COMMA.test(first.gap)) {
    const outer = scene.matchBefore.get(match.first);
    return [outer && liesIn(outer, match) ? 'before:inner' : 'before:comma'];
  }
  if (first.gap === '-' || first.gap === '–' || first.gap === '/') {
    return [scene.matchBefore.has(match.first) ? 'before:dash-place' : 'before:dash'];
  }
  if (!followsPlainly(first)) {
    return [
      INITIAL.test(before.text) && first.gap.startsWith('.') ? 'before:initial' : 'before:mark',
    ];
  }
  const folded = foldName(before.text);
  if (!before.capital || before.opens) {
    const preposition = PREPOSITIONS[folded];
    if (preposition) {
      const noun = words[match.first - 2];
      if (preposition === 'of' && noun && PLACE_NOUN.test(noun.text.toLowerCase())) {
        return ['before:city-of'];
      }
      return [`before:${preposition}`];
    }
    if (!before.capital) return [PLACE_NOUN.test(folded) ? 'before:place-noun' : 'before:small'];
  }
  if (INITIAL.test(before.text)) return ['before:initial'];
  if (gazetteer.isGivenName(folded)) return ['before:given'];
  if (isPersonTitle(folded, gazetteer)) return ['before:title'];
  if (scene.matchBefore.has(match.first)) return ['before:place'];
  if (gazetteer.isBodyWord(folded)) return ['before:body'];
  if (gazetteer.isOrdinaryWord(folded)) return ['before:ordinary'];
  return [before.opens ? 'before:capital-opening' : 'before:capital'];
}

const INITIAL = /^\p{Lu}\.?$/u;

/** What stands right after a match: its container, a street, a surname, a possessive. */
export function evidenceAfter(scene: EvidenceScene, match: ToponymMatch): string[] {
  const { words, gazetteer, text } = scene;
  const found: string[] = [];
  const lead = words[match.first]?.leads === true;
  const rest = text.slice(match.end, match.end + 80);
  if (lead && DATELINE_END.test(rest)) found.push('dateline');
  const after = words[match.next];
  if (!after || after.leads) return [...found, 'after:none'];
  const gap = text.slice(match.end, after.start);
  if (POSSESSIVE.test(gap)) return [...found, 'after:possessive'];
  if (COMMA.test(gap) || gap === ', ') {
    const outer = scene.matchAt.get(match.next);
    if (outer && liesIn(match, outer)) return [...found, 'after:outer'];
    return [...found, outer ? 'after:comma-place' : 'after:comma'];
  }
  if (gap === '-' || gap === '–' || gap === '/') {
    if (/^\d/.test(after.text)) return [...found, 'after:number'];
    return [
      ...found,
      scene.matchAt.has(match.next)
        ? 'after:dash-place'
        : after.capital
          ? 'after:dash-capital'
          : 'after:dash',
    ];
  }
  if (!/^\s+$/.test(gap)) return [...found, 'after:mark'];
  const folded = foldName(after.text);
  if (!after.capital) {
    if (SPEECH_VERB.test(folded)) return [...found, 'after:said'];
    if (PLACE_NOUN.test(folded)) return [...found, 'after:place-noun'];
    return [...found, 'after:small'];
  }
  if (STREET.test(folded)) return [...found, 'after:street'];
  if (isPersonTitle(folded, gazetteer)) return [...found, 'after:title'];
  if (gazetteer.isBodyWord(folded)) return [...found, 'after:body'];
  if (scene.matchAt.has(match.next)) return [...found, 'after:place'];
  if (gazetteer.isGivenName(folded)) return [...found, 'after:given'];
  if (gazetteer.isOrdinaryWord(folded)) return [...found, 'after:ordinary'];
  return [...found, 'after:capital'];
}

const POSSESSIVE = /^['’]s?\s/;
