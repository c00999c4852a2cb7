import governmentWords from '../../../../data/en/places/government-words.json' with { type: 'json' };
import type { KnownPlace } from '../../../gazetteer/gazetteer.ts';
import { oneOf } from '../../../text/word-pattern.ts';
import type { ToponymMatch } from '../../places/names/matches.ts';

/** What governments do and towns do not. */
const VERBS: ReadonlySet<string> = new Set(governmentWords.governmentVerbs);
/** What of a country is told of the land or its people, too, but of a capital hardly. */
const CAPITAL_VERBS: ReadonlySet<string> = new Set(governmentWords.capitalVerbs);
const PHRASES: ReadonlySet<string> = new Set(governmentWords.governmentPhrases);
const AUXILIARIES: ReadonlySet<string> = new Set(governmentWords.auxiliaries);
const PASSIVES: ReadonlySet<string> = new Set(governmentWords.passives);
const NEXT_WORD = /\s{1,3}(\p{Ll}+)(?![\p{L}\p{M}’'-])/uy;
const MOST_AUXILIARIES = 3;
const GOVERNMENT_NOUN = new RegExp(
  String.raw`^['’]s?\s+(?:${oneOf(governmentWords.attitudeModifiers)}\s+){0,2}${oneOf(governmentWords.attitudes)}\b`,
);
const AFTER_ACCUSING = new RegExp(String.raw`\b${oneOf(governmentWords.accusing)} $`);

/** "relations with Moscow", "ties to Beijing", "sanctions on Tehran": what one has with governments. */
const AFTER_DEALING = new RegExp(
  String.raw`\b${oneOf(governmentWords.dealings)} (?:with|to|on|against) $|\b${oneOf(governmentWords.dealingVerbs)} $`,
);

/**
 * Whether a country or its capital stands for its government here: "Moscow said", "Baku accused",
 * "Yerevan’s current preference".
 */
export function standsForGovernment(text: string, match: ToponymMatch, known: KnownPlace): boolean {
  if (known.feature !== 'PPLC' && known.feature !== 'COUNTRY') return false;
  const rest = text.slice(match.end, match.end + 90);
  if (actsAsGovernment(text, match, known) || GOVERNMENT_NOUN.test(rest)) {
    return !locative(text, match);
  }
  const before = text.slice(Math.max(0, match.start - 24), match.start);
  return AFTER_ACCUSING.test(before) || (known.feature === 'PPLC' && AFTER_DEALING.test(before));
}

/** Whether what follows is what a government does: at most three auxiliaries, then the verb. */
export function actsAsGovernment(
  text: string,
  match: ToponymMatch,
  { feature }: KnownPlace,
): boolean {
  let passive = false;
  let before = '';
  NEXT_WORD.lastIndex = match.end;
  for (let count = 0; count <= MOST_AUXILIARIES + 1; count++) {
    const word = NEXT_WORD.exec(text)?.[1];
    if (word === undefined) return false;
    if (PHRASES.has(`${before} ${word}`)) return true;
    if (before !== '' && !AUXILIARIES.has(before)) return false;
    // "Finland was admitted" is what others did.
    const acts = VERBS.has(word) || (feature === 'PPLC' && CAPITAL_VERBS.has(word));
    if (acts) return !passive || word.endsWith('ing');
    if (PASSIVES.has(word)) passive = true;
    before = word;
  }
  return false;
}

const LOCATIVE = new RegExp(
  String.raw`\b${oneOf(governmentWords.locativePrepositions)} (?:the )?$`,
  'i',
);

function locative(text: string, match: ToponymMatch): boolean {
  return LOCATIVE.test(text.slice(Math.max(0, match.start - 12), match.start));
}
