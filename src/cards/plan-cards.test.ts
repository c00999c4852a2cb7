import { describe, expect, test } from 'vitest';
import { cardSubjects } from '../test/support/card-subjects.ts';
import { defaultSettings } from '../core/settings/settings.ts';
import { planCards } from './plan-cards.ts';

const { weight } = defaultSettings;
const settings = { weight, name: 'The Post' } as const;
const Latin = { ...cardSubjects.Latin, isShared: true };
const ARTICLE = { title: 'Bridge opens', lang: 'en', dateText: '8 February 2024' };

describe('planCards', () => {
  test('a quote whose letters the fonts have gets a card with the archive’s name and colour', async () => {
    const plan = await planCards({ ...settings, spot: { light: '#123456', dark: '#abcdef' } });
    expect(plan.quote(Latin)).toMatchObject({ site: 'The Post', spot: '#123456' });
  });

  test('one with a letter that no font has gets none', async () => {
    const plan = await planCards(settings);
    expect(plan.quote({ ...Latin, words: '橋は閉ざされた' })).toBeUndefined();
    expect(plan.article({ ...ARTICLE, title: '橋' })).toBeUndefined();
  });

  test('only what people would share gets one, unless the settings say all; every article does', async () => {
    const plan = await planCards(settings);
    expect(plan.quote({ ...Latin, isShared: false })).toBeUndefined();
    expect(plan.article(ARTICLE)).toMatchObject({ words: 'Bridge opens', headline: true });
    const all = await planCards({ ...settings, weight: { ...weight, cards: 'all' } });
    expect(all.quote({ ...Latin, isShared: false })).toBeDefined();
  });

  test('nothing gets one if the settings say so, and nothing is loaded', async () => {
    const plan = await planCards({ ...settings, weight: { ...weight, cards: 'off' } }, () => {
      throw new Error('It was loaded.');
    });
    expect(plan.quote(Latin)).toBeUndefined();
    expect(plan.article(ARTICLE)).toBeUndefined();
  });

  test('nor where this platform cannot draw', async () => {
    const plan = await planCards(settings, async () => ({ missing: 'no such library' }));
    expect(plan.quote(Latin)).toBeUndefined();
    expect(plan.article(ARTICLE)).toBeUndefined();
  });
});
