import { isPersonTitle } from '../../names/person-names.ts';
import { followsPlainly } from '../names/words.ts';
import type { EvidenceScene } from './evidence.ts';
import type { ToponymMatch } from '../names/matches.ts';

/** Folded words by which a street's name ends. */
export const STREET =
  /^(?:street|st|avenue|ave|road|rd|drive|dr|boulevard|blvd|lane|ln|highway|hwy|court|ct|parkway|pkwy|way|terrace|turnpike|pike|circle|square|place)$/;
const SPEECH_VERB = /^(?:said|says|told|added|asked|wrote|called|thinks?|believes?)$/;
const PLACE_NOUN =
  /^(?:city|town|village|county|province|region|state|district|suburb|area|capital|municipality|island|port|borough|township|neighbou?rhood|republic|government|capital)$/;
/** The evidence that each word right before a match is. */
const PREPOSITIONS: Readonly<Record<string, string>> = {
  in: 'before:in',
  at: 'before:at',
  from: 'before:from',
  to: 'before:to',
  near: 'before:near',
  outside: 'before:near',
  around: 'before:near',
  across: 'before:near',
  throughout: 'before:near',
  toward: 'before:near',
  towards: 'before:near',
  through: 'before:near',
  between: 'before:near',
  into: 'before:near',
  over: 'before:near',
  inside: 'before:near',
  within: 'before:near',
  via: 'before:near',
  of: 'before:of',
  for: 'before:for',
  with: 'before:with',
  by: 'before:by',
  on: 'before:on',
  and: 'before:and',
  or: 'before:and',
  the: 'before:the',
  a: 'before:a',
  an: 'before:a',
  northern: 'before:part',
  southern: 'before:part',
  eastern: 'before:part',
  western: 'before:part',
  central: 'before:part',
  downtown: 'before:part',
  north: 'before:part',
  south: 'before:part',
  east: 'before:part',
  west: 'before:part',
  nearby: 'before:part',
  upstate: 'before:part',
  against: 'before:with',
  as: 'before:as',
  that: 'before:that',
  who: 'before:who',
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
    const outer = scene.matchBefore[match.first];
    return [outer && scene.liesIn(outer, match) ? 'before:inner' : 'before:comma'];
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
    const preposition = PREPOSITIONS[folded];
    if (preposition) {
      const noun = words[match.first - 2];
      if (preposition === 'before:of' && noun && PLACE_NOUN.test(noun.text.toLowerCase())) {
        return ['before:city-of'];
      }
      return [preposition];
    }
    if (!before.capital) return [PLACE_NOUN.test(folded) ? 'before:place-noun' : 'before:small'];
  }
  if (INITIAL.test(before.text)) return ['before:initial'];
  if (gazetteer.isGivenName(folded)) return ['before:given'];
  if (isPersonTitle(folded, gazetteer)) return ['before:title'];
  if (scene.matchBefore[match.first]) return ['before:place'];
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
  if (lead && DATELINE_END.test(text.slice(match.end, match.end + 80))) found.push('dateline');
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
    if (SPEECH_VERB.test(folded)) return [...found, 'after:said'];
    if (PLACE_NOUN.test(folded)) return [...found, 'after:place-noun'];
    return [...found, 'after:small'];
  }
  if (STREET.test(folded)) return [...found, 'after:street'];
  if (isPersonTitle(folded, gazetteer)) return [...found, 'after:title'];
  if (gazetteer.isBodyWord(folded)) return [...found, 'after:body'];
  if (scene.matchAt[match.next]) return [...found, 'after:place'];
  if (gazetteer.isGivenName(folded)) return [...found, 'after:given'];
  if (gazetteer.isOrdinaryWord(folded)) return [...found, 'after:ordinary'];
  return [...found, 'after:capital'];
}

const POSSESSIVE = /^['’]s?\s/;
