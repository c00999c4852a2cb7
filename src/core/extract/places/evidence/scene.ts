import type { ArticleText } from '../../../article/text.ts';
import type { Gazetteer, Sense } from '../../../gazetteer/gazetteer.ts';
import type { Span } from '../../../text/span.ts';
import { collectSurnames } from '../../names/person-names.ts';
import { readPlaceWords } from '../names/words.ts';
import { indexSpans } from '../../prose/span-index.ts';
import { type EvidenceScene, isInContext, kindOfSenses, leadsName } from './evidence.ts';
import { liesIn } from '../choosing/hierarchy.ts';
import { matchToponyms, type ToponymMatch } from '../names/matches.ts';

/** Gathers what the evidence about an article's toponyms is read from. Linear. */
export function openScene(
  article: ArticleText,
  gazetteer: Gazetteer,
  people: readonly Span[],
): EvidenceScene {
  const words = readPlaceWords(article);
  const matches = matchToponyms(article.text, words, gazetteer);
  const matchAt = new Array<ToponymMatch | undefined>(words.length + 1);
  const matchBefore = new Array<ToponymMatch | undefined>(words.length + 1);
  for (const match of matches) {
    matchAt[match.first] = match;
    matchBefore[match.next] = match;
  }
  const named = new Set<string>();
  // Names come again and again, each time with the same list of senses.
  const seen = new Set<readonly Sense[]>();
  for (const { senses } of matches) {
    if (seen.has(senses)) continue;
    seen.add(senses);
    for (const { known } of senses) {
      if (known.feature === 'COUNTRY') named.add(known.place.country ?? '');
      if (known.feature === 'REGION' && known.admin1) named.add(known.admin1);
    }
  }
  const firstNames = new Set<string>();
  for (const match of matches) {
    if (gazetteer.isGivenName(match.key) && leadsName({ words, gazetteer }, match))
      firstNames.add(match.key);
  }
  const insides = onceEach((inner) => onceEach((outer) => liesIn(inner, outer)));
  return {
    text: article.text,
    words,
    matches,
    matchAt,
    matchBefore,
    surnames: collectSurnames(words, gazetteer, people),
    firstNames,
    named,
    people: indexSpans(people),
    gazetteer,
    kindOf: onceEach(kindOfSenses),
    inContext: onceEach((senses) => isInContext(senses, named)),
    liesIn: (inner, outer) => insides(inner.senses)(outer.senses),
  };
}

/** Answers a question about each list of senses once. */
function onceEach<T>(answer: (senses: readonly Sense[]) => T): (senses: readonly Sense[]) => T {
  const answers = new Map<readonly Sense[], T>();
  return (senses) => {
    const before = answers.get(senses);
    if (before !== undefined) return before;
    const after = answer(senses);
    answers.set(senses, after);
    return after;
  };
}
