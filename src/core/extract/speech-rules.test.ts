import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../article/text.ts';
import type { Speech } from './speech-types.ts';
import { extractSpeech } from './speech.ts';

/** Everyone in these stories is invented. */
const speechOf = (text: string): Speech => extractSpeech(articleTextFromPlain(text));

function whoSaid(text: string): (string | undefined)[] {
  const { quotes, speakers } = speechOf(text);
  return quotes.map(({ speaker }) => speakers.find(({ key }) => key === speaker)?.name);
}

describe('names and titles', () => {
  test.each([
    ['UN Under-Secretary-General Marta Brandt', 'Marta Brandt', 'UN Under-Secretary-General'],
    ['Director-General Omar Falk', 'Omar Falk', 'Director-General'],
    ['NASA Administrator Peter Holm', 'Peter Holm', 'NASA Administrator'],
    ['Vice-President Anna Vogt', 'Anna Vogt', 'Vice-President'],
  ])('%s', (printed, name, role) => {
    const { quotes, speakers } = speechOf(
      `“The bridge is safe for all traffic today,” ${printed} said.`,
    );
    expect(speakers.map((speaker) => speaker.name)).toContain(name);
    expect(quotes[0]?.role).toBe(role);
  });

  test('a nickname in marks is part of the name, and all its forms are one person', () => {
    const text =
      'Viktor “Vik” Lindqvist opened the fair.\n\n“The fair is open to everybody this week,” Vik Lindqvist said. “It will close on Sunday at noon,” Lindqvist added.';
    expect(whoSaid(text)).toEqual(['Viktor “Vik” Lindqvist', 'Viktor “Vik” Lindqvist']);
    expect(speechOf(text).speakers).toHaveLength(1);
  });

  test('words that start sentences, media and owners are no speakers', () => {
    const { speakers } = speechOf(
      'Schools closed at noon. Governments were asked to help. Member states are slow. She posted it on Twitter. Her ministry said nothing. The Sun rose at six.',
    );
    expect(speakers).toEqual([]);
  });

  test('a small Arabic article belongs to the surname', () => {
    expect(
      whoSaid('Omar al-Falki left the talks. “We shall be back before long,” al-Falki said.'),
    ).toEqual(['Omar al-Falki']);
  });
});

describe('roles', () => {
  test.each([
    ['the 54-year-old foreman of the shift that went down in May,', 'foreman'],
    ['the former mayor of Tolva and the best-known face of the camp,', 'former mayor of Tolva'],
    ['the observatory’s director of research,', 'director of research'],
    ['the sister of the victim,', undefined],
  ])('%s', (apposition, role) => {
    const { quotes } = speechOf(
      `Maria Petrova, ${apposition} spoke first. “We will never give up on them,” Petrova said.`,
    );
    expect(quotes[0]?.role).toBe(role);
  });
});

describe('who is meant', () => {
  test('of two ministers the one with the printed words', () => {
    expect(
      whoSaid(
        'Prime Minister Henrik Dahl met Defense Minister Tomas Berg.\n\n“We face the worst winter in years,” the prime minister said.',
      ),
    ).toEqual(['Henrik Dahl']);
  });

  test('a new word for the one whom the paragraph is about', () => {
    expect(
      whoSaid(
        'Pedro Alves told his side of the story on Friday. “He wanted to stay with us for good,” the president said.',
      ),
    ).toEqual(['Pedro Alves']);
  });

  test('an agency that quotes somebody does not speak', () => {
    expect(
      whoSaid(
        'Mayor Henrik Dahl rejected the plan. “This is quite another matter,” Tolva news agency quoted him as saying.',
      ),
    ).toEqual(['Henrik Dahl']);
  });
});

describe('each quote has its own clause', () => {
  test.each([
    [
      'Vera Lind said that “we go,” but her spokesman, Karl Moss, said “we stay.”',
      ['Vera Lind', 'Karl Moss'],
    ],
    ['Ida Lorne said: “No.” Tom Vane, the mayor, said “wow.”', ['Ida Lorne', 'Tom Vane']],
    [
      'Ida Lorne said it was “a wreck,” and Tom Vane said it was “a gem.”',
      ['Ida Lorne', 'Tom Vane'],
    ],
    [
      'In Baku Vera Lind said “we go” while Karl Moss in Rome said “we stay.”',
      ['Vera Lind', 'Karl Moss'],
    ],
    [
      '“We have enough bread for all.” Tom Vane, the baker, replied: “We do not.”',
      [undefined, 'Tom Vane'],
    ],
  ])('%s', (text, speakers) => {
    expect(whoSaid(text)).toEqual(speakers);
  });
});

describe('words that are spoken of', () => {
  test.each([
    ['a gloss', 'Tolvaren, which means “high water” in Tolvan, took a month to arrive.'],
    ['a drafting word', 'The draft said that members “shall,” rather than “should,” pay.'],
    ['a word in a name', 'Critics resented the word “royal” in its title.'],
    ['a work', 'That year Ana Ruiz published her autobiography, “The Long Road to Tolva.”'],
  ])('%s is not a quote', (_name, text) => {
    expect(speechOf(text).quotes).toEqual([]);
  });
});

describe('addressee', () => {
  test.each([
    ['told reporters in Tolva', 'reporters'],
    ['told presidents and prime ministers', 'presidents and prime ministers'],
    ['told a room full of teammates', 'a room full of teammates'],
  ])('%s', (cue, addressee) => {
    const { quotes } = speechOf(`“We shall never be the same again,” Ana Ruiz ${cue}.`);
    expect(quotes[0]?.addressee).toBe(addressee);
  });
});
