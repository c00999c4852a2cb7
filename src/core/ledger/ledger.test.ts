import { describe, expect, test } from 'vitest';
import * as rows from '../../test/support/ledger/ledger-rows.ts';
import {
  addressInFeeds,
  articleRow,
  ledgerAddress,
  placeRow,
  quoteRow,
  speakerRow,
} from './ledger.ts';

describe('rows are checked', () => {
  test.each([
    ['a quote', quoteRow, rows.quoteRow('3k2j8n5q1w')],
    ['an article', articleRow, rows.articleRow('bridge')],
    ['a speaker', speakerRow, rows.speakerRow('ana-ruiz')],
    ['a place', placeRow, rows.placeRow('solvik')],
  ])('%s as it is written passes', (_, schema, row) => {
    expect(schema.safeParse(row).success).toBe(true);
  });

  test.each([
    ['an id that is none', quoteRow, { ...rows.quoteRow('NO ID') }],
    ['no words', quoteRow, { ...rows.quoteRow('3k2j8n5q1w'), exact: '' }],
    ['a start before the text', quoteRow, { ...rows.quoteRow('3k2j8n5q1w'), start: -1 }],
    ['a day that is none', quoteRow, { ...rows.quoteRow('3k2j8n5q1w'), published: '2024-02-30' }],
    ['an unknown key', quoteRow, { ...rows.quoteRow('3k2j8n5q1w'), more: 1 }],
    ['an address outside', articleRow, { ...rows.articleRow('x'), address: '../../etc/passwd' }],
    ['a digest that is none', articleRow, { ...rows.articleRow('x'), body: 'zz' }],
    ['a kind that is none', speakerRow, { ...rows.speakerRow('x'), kind: 'ship' }],
    ['a slug that is none', placeRow, { ...rows.placeRow('x'), slug: 'A B' }],
  ])('%s does not', (_, schema, row) => {
    expect(schema.safeParse(row).success).toBe(false);
  });
});

test('an article’s address is its day and its slug', () => {
  expect(ledgerAddress({ date: '2024-02-08', slug: 'bridge' })).toBe('2024/02/08/bridge');
});

test('feeds name an article by its address only where they did so before ids', () => {
  const body = '0'.repeat(16);
  expect(addressInFeeds(rows.articleRow('a'))).toBe('2024/02/08/a');
  expect(addressInFeeds(rows.articleRow('a', { body }))).toBeUndefined();
  expect(addressInFeeds(rows.articleRow('a', { body, feed: '2024/02/07/a' }))).toBe('2024/02/07/a');
});
