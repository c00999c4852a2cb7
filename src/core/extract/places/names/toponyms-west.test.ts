import { describe, expect, test } from 'vitest';
import { readingsIn, type Snippet } from '../../../../test/support/place-readings.ts';

const AMERICAS: readonly Snippet[] = [
  [
    'PARIS, Texas (Wire) — A grain elevator burned down on Monday, the sheriff said.',
    { PARIS: 'US city', Texas: 'US region' },
  ],
  [
    'ATLANTA — Lawmakers in Georgia passed the budget late on Friday, sending it to the governor.',
    { ATLANTA: 'US city', Georgia: 'US region' },
  ],
  [
    'LEBANON, Pa. — A school bus slid off the road in Lebanon, injuring nobody.',
    { LEBANON: 'US city', 'Pa.': 'US region', Lebanon: 'US city' },
  ],
  [
    'A probe built in Laurel, Maryland, was launched from California in November.',
    { Laurel: 'US city', Maryland: 'US region', California: 'US region' },
  ],
  [
    'Wildfires spread through Washington state, and Spokane was covered in smoke.',
    { Washington: 'US region', Spokane: 'US city' },
  ],
  [
    'Washington said on Tuesday that the tariffs would stay in place.',
    { Washington: 'US city metonym' },
  ],
  [
    'Voters in Iowa, Ohio, Florida and Texas heard of China, Mexico and Jordan; rallies followed in Boston, Memphis and Paris, Texas.',
    {
      Iowa: 'US region',
      Ohio: 'US region',
      Florida: 'US region',
      Texas: 'US region',
      China: 'CN country',
      Mexico: 'MX country',
      Jordan: 'JO country',
      Boston: 'US city',
      Memphis: 'US city',
      Paris: 'US city',
    },
  ],
  [
    'He was born in Montgomery, Ala., and raised in Gary, Ind., before moving to Duluth, Minn.',
    {
      Montgomery: 'US city',
      'Ala.': 'US region',
      Gary: 'US city',
      'Ind.': 'US region',
      Duluth: 'US city',
      'Minn.': 'US region',
    },
  ],
  [
    'Deputies in Birmingham, Alabama, and Jackson, Mississippi, found the trucks.',
    {
      Birmingham: 'US city',
      Alabama: 'US region',
      Jackson: 'US city',
      Mississippi: 'US region',
    },
  ],
  [
    'SANTIAGO — Chile raised interest rates for the third time this year.',
    { SANTIAGO: 'CL city', Chile: 'CL country' },
  ],
  [
    'SANTIAGO DE CUBA — The storm cut power across eastern Cuba.',
    { 'SANTIAGO DE CUBA': 'CU city', Cuba: 'CU country' },
  ],
  [
    'The Toronto-based company will shut its plant in Saskatchewan, and another in Halifax, Nova Scotia.',
    {
      Toronto: 'CA city',
      Saskatchewan: 'CA region',
      Halifax: 'CA city',
      'Nova Scotia': 'CA region',
    },
  ],
  [
    'Fishermen in St. John’s, Newfoundland, blocked the port; those in Vancouver, B.C., did not.',
    {
      'St. John’s': 'CA city',
      Newfoundland: 'CA region',
      Vancouver: 'CA city',
      'B.C.': 'CA region',
    },
  ],
  [
    'GEORGETOWN, Guyana (Wire) — Venezuela and Guyana agreed to talk in St. Vincent and the Grenadines.',
    {
      GEORGETOWN: 'GY city',
      Guyana: 'GY country metonym',
      Venezuela: 'VE country',
      'St. Vincent and the Grenadines': 'VC country',
    },
  ],
];

const EUROPE: readonly Snippet[] = [
  [
    'TBILISI — Protesters filled the main avenue after Georgia put off its membership talks.',
    { TBILISI: 'GE city', Georgia: 'GE country' },
  ],
  [
    'Steffen Holm, a government spokesman, said in Berlin that visitors from New York, Alabama and the rest of the United States were welcome.',
    {
      Berlin: 'DE city',
      'New York': 'US city',
      Alabama: 'US region',
      'United States': 'US country',
    },
  ],
  [
    'Students at Cambridge and Oxford met British ministers in London.',
    { British: 'GB country demonym', Cambridge: 'GB city', Oxford: 'GB city', London: 'GB city' },
  ],
  [
    'Police in Birmingham closed two roads, and trains from Manchester to London were late.',
    { Birmingham: 'GB city', Manchester: 'GB city', London: 'GB city' },
  ],
  [
    'England, Scotland, Wales and Northern Ireland will vote on the same day.',
    {
      England: 'GB region',
      Scotland: 'GB region',
      Wales: 'GB region',
      'Northern Ireland': 'GB region',
    },
  ],
  [
    'PRISTINA — Kosovo and Serbia resumed talks in Brussels.',
    {
      PRISTINA: 'XK city',
      Kosovo: 'XK country',
      Serbia: 'RS country',
      Brussels: 'BE city',
    },
  ],
  [
    'Drones fell on Crimea overnight, and Kyiv said the bridge was closed.',
    { Crimea: '- area', Kyiv: 'UA city metonym' },
  ],
  [
    'Downing Street and the Élysée denied it; the Kremlin was silent.',
    {
      'Downing Street': 'GB city metonym',
      Élysée: 'FR city metonym',
      Kremlin: 'RU city metonym',
    },
  ],
  [
    'The ferry crossed the Baltic Sea from Tallinn to Helsinki and passed the island of Gotland.',
    {
      'Baltic Sea': '- area',
      Tallinn: 'EE city',
      Helsinki: 'FI city',
      Gotland: 'SE region',
    },
  ],
];

describe.each([
  ['the Americas', AMERICAS],
  ['Europe', EUROPE],
])('%s', (_where, snippets) => {
  test.each(snippets)('%s', (text, readings) => expect(readingsIn(text)).toEqual(readings));
});
