import { expect, test } from 'vitest';
import type { CardPlan } from '../../cards/plan-cards.ts';
import { getSite } from '../../site/site.ts';
import { cardedView, cardsOf } from './carded.ts';

const site = await getSite();
const content = {
  words: 'Yes.',
  marks: { open: '“', close: '”' },
  lang: 'en',
  date: '8 February 2024',
  site: 'Paper',
};
const all: CardPlan = { quote: () => content, article: () => content, wants: () => true };
const quotes = site.quoteInputs();

test.each<[string, CardPlan, RegExp | undefined]>([
  ['its own', all, /\/quotes\/[a-z0-9]+\/card\.png$/],
  ['that of its article', { ...all, wants: () => false }, /\/\d{4}\/\d\d\/\d\d\/[^/]+\/card\.png$/],
  ['none', { ...all, wants: () => false, article: () => undefined }, undefined],
])('a quote has %s', (_, plan, href) => {
  const cards = cardsOf(site, plan);
  for (const quote of quotes.slice(0, 20)) {
    const { card } = cardedView(cards.quote(quote), site.urls);
    if (href) expect(card?.href).toMatch(href);
    else expect(card).toBeUndefined();
  }
});
