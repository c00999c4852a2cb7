import givenNames from '../../data/en/people/given-names.json' with { type: 'json' };
import titles from '../../data/en/people/titles.json' with { type: 'json' };
import evidenceWeights from '../../data/en/places/toponym-weights.json' with { type: 'json' };
import words from '../../data/en/places/toponym-words.json' with { type: 'json' };
import type { ToponymLexicon } from './data.ts';

const { honorifics, heads } = titles;
const { otherTitles, ...rest } = words;

/**
 * The words that distinguish the name of a place from that of a person, a body or a thing. Names
 * and titles of persons are those that find speakers, so that both readings of a text agree.
 */
export const toponymLexicon: ToponymLexicon = {
  ...rest,
  givenNames: Object.values(givenNames).flatMap((names) => names.split(' ')),
  titles: [...Object.values(honorifics).flat(), ...heads, ...otherTitles].map((title) =>
    title.replace(/\.$/, ''),
  ),
  evidenceWeights,
};
