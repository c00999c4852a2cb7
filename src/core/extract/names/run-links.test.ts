import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { outlineArticle } from '../prose/outline.ts';
import { findNames } from './names.ts';

/** The names of a text, titles included. */
const namesOf = (text: string): string[] =>
  findNames(outlineArticle(articleTextFromPlain(text))).names.map(({ span }) =>
    text.slice(span.start, span.end),
  );

describe('linkAfter', () => {
  test.each([
    'Ursula von der Aa',
    'Ana des Roches',
    'Cosimo de’ Bardi',
    'Valéry d’Arcy',
    'Bureau of Harbour Statistics',
    'Committee on Intelligence and Security',
    'Department of Health and Human Services',
    'Passengers’ Union',
    'Karl “Bear” Lundgren',
    'Coach (Dan) Ferris',
    'Northwind.com Inc.',
    'Lunt & Sons',
    'the Harbours and Rivers Pilots’ Association',
    'Ministry of Fisheries and Forests',
    'Union of Carers and Cooks',
    'the Food and Feed Safety Agency',
    'Oakes, Lunt & Co.',
    'the Water and Sewerage Authority',
    'Lunt Group plc',
  ])('“%s” is one name', (name) => {
    expect(namesOf(`On Monday ${name} was heard.`)).toEqual([name.replace(/^the /, '')]);
  });

  test.each([
    ['They met the Committee on Fisheries and Tom Reed.', ['Committee on Fisheries', 'Tom Reed']],
    ['They met the Union of Pilots and Tom Reed.', ['Union of Pilots', 'Tom Reed']],
    ['They met Ana Ruiz, Tom Reed and others.', ['Ana Ruiz', 'Tom Reed']],
    ['They went to Solvik. Tom Reed left.', ['Solvik', 'Tom Reed']],
    ['They met Ana Ruiz (Tom Reed was ill).', ['Ana Ruiz', 'Tom Reed']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});
