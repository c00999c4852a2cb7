import { expect, test } from 'vitest';
import { archiveOf } from '../../support/finished-articles.ts';
import { drawMentions, mentionsOf } from './draw-mentions.ts';

const { articles, entries } = archiveOf([
  'Mayor Anna Berg met Carl Moe, who runs the port. “Berg promised us a bridge,” said Moe.',
]);
const byId = new Map(articles.map((article) => [article.id, article]));

test('a mention has the words around it, and where the name is first', () => {
  expect(mentionsOf(entries, byId)).toEqual([
    {
      article: articles[0]?.id,
      name: 'Anna Berg',
      kind: 'person',
      speaker: 'Carl Moe',
      context:
        'Mayor Anna Berg met Carl Moe, who runs the port. “⟦Berg⟧ promised us a bridge,” said Moe.',
      first:
        'Mayor Anna Berg met Carl Moe, who runs the port. “Berg promised us a bridge,” said Moe.',
    },
  ]);
});

test('what is not read is not drawn, and a seed draws the same again', () => {
  expect(mentionsOf(entries, new Map())).toEqual([]);
  const [one] = mentionsOf(entries, byId);
  if (!one) throw new Error('no mention');
  const many = Array.from({ length: 50 }, (_, at) => ({ ...one, name: `${at}` }));
  const names = (seed: number) => drawMentions(many, 5, seed).map(({ name }) => name);
  expect(names(1)).toEqual(names(1));
  expect(names(1)).not.toEqual(names(2));
});
