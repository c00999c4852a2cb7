import { describe, expect, test } from 'vitest';
import { extractSpeech } from '../../speech.ts';
import { articleTextFromPlain } from '../../../article/text.ts';
import { entityOf, mentionOf, readPeople } from '../../../../test/support/prose.ts';
import { DescriptionResolver } from './description-reference.ts';
import { Discourse } from './discourse.ts';

/** Whom a description of the text means when nothing else of the text is remembered. */
function meaning(
  text: string,
  printed: string,
  link: readonly string[] = [],
  nth = 0,
): string | undefined {
  const { reading, chain } = readPeople(text);
  const resolver = new DescriptionResolver(chain.entities);
  const mention = reading.mentions[mentionOf(reading, printed, nth)];
  if (!mention) return undefined;
  const place = {
    mention,
    text: printed,
    clause: 9,
    paragraph: 9,
    link,
    source: false,
    told: false,
    national: false,
    teller: undefined,
  };
  return resolver.resolve(place, new Discourse())?.name;
}

describe('resolve', () => {
  test.each([
    ['Senator Ana Ruiz arrived. Later the senator left.', 'the senator', 'Ana Ruiz'],
    ['Sen. Ana Ruiz arrived. Later the senator left.', 'the senator', 'Ana Ruiz'],
    [
      'Prime Minister Ana Ruiz met Finance Minister Karl Moss. Later the finance minister left.',
      'the finance minister',
      'Karl Moss',
    ],
    ['Ana Ruiz, his widow, wept. Later his widow left.', 'his widow', 'Ana Ruiz'],
    ['Ana Ruiz, 46, wept. Later the 46-year-old said no.', 'the 46-year-old', 'Ana Ruiz'],
  ])('%s', (text, printed, name) => {
    expect(meaning(text, printed)).toBe(name);
  });

  test.each([
    [
      'two hold the office',
      'Senator Ana Ruiz met Senator Karl Moss. Later the senator left.',
      'the senator',
    ],
    ['nobody holds it', 'Senator Ana Ruiz arrived. Later the judge left.', 'the judge'],
    ['it is indefinite', 'Senator Ana Ruiz arrived. Later a senator left.', 'a senator'],
    [
      'two have the age',
      'Ana Ruiz, 46, met Karl Moss, 46, there. Later the 46-year-old said no.',
      'the 46-year-old',
    ],
  ])('nobody where %s', (_, text, printed) => {
    expect(meaning(text, printed)).toBeUndefined();
  });

  test('the head of another body is another person', () => {
    const text =
      'Ana Ruiz, the head of the Harbour Board, left. Later the head of the Traders Union came.';
    expect(meaning(text, 'the head', ['traders', 'union'], 1)).toBeUndefined();
  });

  test('“the Austrian” is whom the paragraph is about', () => {
    const people = readPeople('On Monday Ana Ruiz won. Later the Austrian left.');
    const entity = entityOf(people, 'Ana Ruiz');
    const discourse = new Discourse();
    discourse.add({
      entity,
      gender: 'female',
      clause: 0,
      paragraph: 0,
      subject: true,
      main: true,
      source: false,
      speaks: false,
      owner: false,
      leads: false,
    });
    const mention = people.reading.mentions[0];
    if (!mention) throw new Error('no mention');
    const place = {
      mention,
      text: 'Austrian',
      clause: 1,
      paragraph: 0,
      link: [],
      source: false,
      told: false,
      national: true,
      teller: undefined,
    };
    expect(new DescriptionResolver([]).resolve(place, discourse)).toBe(entity);
  });
});

describe('noteUnnamed', () => {
  test('after “a physicist” the physicist is nobody with a name', () => {
    const people = readPeople('On Monday Ana Ruiz won. Later the physicist left.');
    const ruiz = entityOf(people, 'Ana Ruiz');
    const mention = people.reading.mentions[mentionOf(people.reading, 'the physicist')];
    if (!mention || !ruiz) throw new Error('no mention');
    const about = () => {
      const discourse = new Discourse();
      discourse.add({
        entity: ruiz,
        gender: 'female',
        clause: 0,
        paragraph: 0,
        subject: true,
        main: true,
        source: false,
        speaks: false,
        owner: false,
        leads: true,
      });
      return discourse;
    };
    const place = {
      mention,
      text: 'the physicist',
      clause: 1,
      paragraph: 0,
      link: [],
      source: false,
      told: false,
      national: false,
      teller: undefined,
    };
    const resolver = new DescriptionResolver([ruiz]);
    expect(resolver.resolve(place, about())).toBe(ruiz);
    resolver.noteUnnamed('physicist');
    expect(resolver.resolve(place, about())).toBeUndefined();
  });
});

/** Name of the speaker of a text's last quote. */
function speakerOf(text: string): string | undefined {
  const { quotes, speakers } = extractSpeech(articleTextFromPlain(text));
  const key = quotes.at(-1)?.speaker;
  return speakers.find((speaker) => speaker.key === key)?.name;
}

describe('whom a new description means', () => {
  test.each([
    ['Senator Karl Moss will not run. “I am tired,” the Ohio Republican said.', 'Karl Moss'],
    ['Karl Moss opposed it. Then the Liberal Democrat peer said: “No more.”', 'Karl Moss'],
    ['Ana Ruiz’s second novel is out. “It was hard,” the author said.', 'Ana Ruiz'],
    ['Senator Karl Moss met Senator Ana Ruiz. “I am tired,” the Ohio Republican said.', undefined],
    ['Officer Karl Moss said the driver told him he was “only a little tired.”', undefined],
  ])('%s', (text, name) => {
    expect(speakerOf(text)).toBe(name);
  });
});
