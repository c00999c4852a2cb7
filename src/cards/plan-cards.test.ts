import { describe, expect, test } from 'vitest';
import { cardSubjects } from '../test/support/card-subjects.ts';
import { planCards } from './plan-cards.ts';

const settings = { cards: true, name: 'The Post' } as const;

describe('planCards', () => {
  test('a quote whose letters the fonts have gets a card with the archive’s name and colour', async () => {
    const plan = await planCards({ ...settings, spot: { light: '#123456', dark: '#abcdef' } });
    expect(plan(cardSubjects.Latin)).toMatchObject({ site: 'The Post', spot: '#123456' });
  });

  test('one with a letter that no font has gets none', async () => {
    const plan = await planCards(settings);
    expect(plan({ ...cardSubjects.Latin, words: '橋は閉ざされた' })).toBeUndefined();
  });

  test('no quote gets one if the settings say so, and nothing is loaded', async () => {
    const plan = await planCards({ ...settings, cards: false }, () => {
      throw new Error('It was loaded.');
    });
    expect(plan(cardSubjects.Latin)).toBeUndefined();
  });

  test('nor where this platform cannot draw', async () => {
    const plan = await planCards(settings, async () => ({ missing: 'no such library' }));
    expect(plan(cardSubjects.Latin)).toBeUndefined();
  });
});
