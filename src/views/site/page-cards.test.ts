import { expect, test } from 'vitest';
import type { CardContent } from '../../cards/content.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import type { Speaker } from '../../core/archive/speakers/speakers.ts';
import { homeSubject, pageCards, speakerSubject } from './page-cards.ts';

const settings = { name: 'Post', lang: 'en', site: 'https://post.example' };
const speaker = (count: number) =>
  ({
    name: 'Anna Berg',
    slug: 'anna-berg',
    hasPage: true,
    quotes: Array.from({ length: count }, (_, k) => ({
      id: `q${k}`,
      article: { id: `a${k % 3}`, date: `20${10 + k}-01-01` },
    })),
  }) as unknown as Speaker;

test('the first page shows what the archive is, and where', () => {
  expect(homeSubject({ ...settings, tagline: 'All the news' })).toMatchObject({
    title: 'All the news',
    dateText: 'post.example',
  });
  expect(homeSubject(settings).title).toBe('Post');
});

test('a speaker’s shows how often, and from when to when, they are quoted', () => {
  expect(speakerSubject(speaker(12), 'en')).toEqual({
    title: 'Anna Berg',
    lang: 'en',
    dateText: '2010 to 2021',
    quoting: '12 quotes in 3 articles',
  });
  expect(speakerSubject(speaker(1), 'en').dateText).toBe('2010');
});

test('speakers who are quoted seldom have none, nor has anybody where cards are off', () => {
  const urls = createUrls('/news/');
  const plan = (card: CardContent | undefined) => ({
    article: () => card,
    quote: () => undefined,
    wants: () => false,
  });
  const some = pageCards(settings, urls, plan({} as CardContent));
  expect(some.home()?.href).toBe('https://post.example/news/card.png');
  expect(some.speaker(speaker(10))?.href).toBe(
    'https://post.example/news/speakers/anna-berg/card.png',
  );
  expect(some.speaker(speaker(9))).toBeUndefined();
  expect(pageCards(settings, urls, plan(undefined)).home()).toBeUndefined();
});
