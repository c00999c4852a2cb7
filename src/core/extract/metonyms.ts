import type { KnownPlace } from '../gazetteer.ts';
import type { ToponymMatch } from './toponym-matches.ts';

/** What governments do and towns do not. Bounded: one word, at most two auxiliaries before it. */
const GOVERNMENT_VERB =
  /^\s+(?:(?:has|have|had|also|repeatedly|again|later|earlier|now|still|already|never|would|will|could|may|might|must|did|does|is|was|been|not|twice|strongly|swiftly)\s+){0,3}(?:says?|said|saying|insist(?:s|ed|ing)?|warn(?:s|ed|ing)?|accus(?:es|ed|ing)|den(?:y|ies|ied|ying)|claim(?:s|ed|ing)?|hop(?:es|ed|ing)|wants?|wanted|demand(?:s|ed|ing)?|offer(?:s|ed|ing)?|refus(?:es|ed|ing)|reject(?:s|ed|ing)?|condemn(?:s|ed|ing)?|welcom(?:es|ed|ing)|announc(?:es|ed|ing)|agree(?:s|d|ing)?|vow(?:s|ed|ing)?|threaten(?:s|ed|ing)?|pledg(?:es|ed|ing)|urg(?:es|ed|ing)|call(?:s|ed)? (?:for|on)|respond(?:s|ed|ing)?|retaliat(?:es|ed|ing)|recogni[sz](?:es|ed|ing)|back(?:s|ed|ing)|support(?:s|ed|ing)|oppos(?:es|ed|ing)|seek(?:s|ing)?|sought|plan(?:s|ned)|propos(?:es|ed|ing)|signall?(?:s|ed|ing)|signals|consider(?:s|ed)|regard(?:s|ed)|believ(?:es|ed)|fear(?:s|ed)|tries|tried|impos(?:es|ed|ing)|deplor(?:es|ed)|protest(?:s|ed|ing)?|expel(?:s|led)|summon(?:s|ed)|suspend(?:s|ed)|sign(?:s|ed)|ratif(?:ies|ied)|withdr(?:aws|ew)|broke|cut off|hosted|ignor(?:es|ed|ing)|honou?r(?:s|ed|ing)|concede[sd]?|admit(?:s|ted)|confirm(?:s|ed)|dismiss(?:es|ed)|express(?:es|ed)|blam(?:es|ed|ing)|stopped short|remains? committed|preferred|prefers)\b/;
const GOVERNMENT_NOUN =
  /^['’]s?\s+(?:(?:current|new|official|own|latest|long-standing|longstanding|foreign|tough|hard-line)\s+){0,2}(?:preference|position|stance|polic(?:y|ies)|offers?|demands?|claims?|decision|refusal|support|response|objections?|commitments?|intentions?|interests?|allies|ally|ambitions|accusations?|leadership|rulers|recognition|government)\b/;
const AFTER_ACCUSING =
  /\b(?:accus(?:es?|ed|ing)|blam(?:es?|ed|ing)|warn(?:s|ed|ing)?|urg(?:es?|ed|ing)|told|pressur(?:es?|ed|ing)|press(?:es|ed|ing)?|said) $/;

/**
 * Whether a country or its capital stands for its government here: "Moscow said", "Baku accused",
 * "Yerevan’s current preference".
 */
export function standsForGovernment(text: string, match: ToponymMatch, known: KnownPlace): boolean {
  if (known.feature !== 'PPLC' && known.feature !== 'COUNTRY') return false;
  const rest = text.slice(match.end, match.end + 90);
  if (GOVERNMENT_VERB.test(rest) || GOVERNMENT_NOUN.test(rest)) return !locative(text, match);
  return AFTER_ACCUSING.test(text.slice(Math.max(0, match.start - 14), match.start));
}

const LOCATIVE = /\b(?:in|at|near|from|outside|around|across|inside|through|of) (?:the )?$/i;

function locative(text: string, match: ToponymMatch): boolean {
  return LOCATIVE.test(text.slice(Math.max(0, match.start - 12), match.start));
}
