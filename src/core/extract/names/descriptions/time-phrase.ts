import times from '../../../../data/en/dates/time-phrases.json' with { type: 'json' };
import type { Token } from '../../prose/tokens.ts';

const MOMENTS: ReadonlySet<string> = new Set(times.moments);
const MOMENT_LINKS: ReadonlySet<string> = new Set(times.momentLinks);
const SPANS: ReadonlySet<string> = new Set(times.spans);
const SPAN_LINKS: ReadonlySet<string> = new Set(times.spanLinks);
const ADVERBS: ReadonlySet<string> = new Set(times.adverbs);

/**
 * Whether a token ends a phrase that says when: "at noon", "last week", "two days later". What
 * follows is another phrase, although no comma comes between: "At noon campaign manager Ana Ruiz
 * said". Without such a lead the noun may be part of a title: "night editor", "weekend host".
 */
export function endsTimePhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.shape !== 'word' || (token.capital && !token.initial)) return false;
  if (ADVERBS.has(token.lower)) return true;
  const lead = tokens[at - 1];
  if (lead?.shape !== 'word' || lead.paragraph !== token.paragraph) return false;
  return (
    (MOMENTS.has(token.lower) && MOMENT_LINKS.has(lead.lower)) ||
    (SPANS.has(token.lower) && SPAN_LINKS.has(lead.lower))
  );
}
