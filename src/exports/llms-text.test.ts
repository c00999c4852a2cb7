import { expect, test } from 'vitest';
import { buildArchive } from '../core/archive/archive.ts';
import { createUrls } from '../core/addresses/urls.ts';
import { defaultSettings } from '../core/settings/settings.ts';
import { WEIGHTS } from '../core/weight/rules.ts';
import { llmsText } from './llms-text.ts';

const context = {
  archive: buildArchive([]),
  urls: createUrls('/news/'),
  absolute: (path: string) => `https://paper.example${path}`,
};

test('names the downloads, the API and how to cite, all by whole addresses', () => {
  const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
  const text = llmsText(context, { ...defaultSettings, name: 'The Post', licence });
  expect(text.startsWith('# The Post\n\n')).toBe(true);
  for (const address of [
    'data/quotes.parquet',
    'data/quotes.csv',
    'api/manifest.json',
    'api/quotes/{id}.json',
    'api/articles/{year}/{month}.json',
    'quotes/{id}/',
    'api/check/{file}',
  ]) {
    expect(text).toContain(`https://paper.example/news/${address}`);
  }
  expect(text).toContain(`[CC BY 4.0](${licence.url})`);
});

test('names no download that is not made', () => {
  const text = llmsText(context, { ...defaultSettings, weight: WEIGHTS.small });
  expect(text).toContain('quotes.parquet');
  expect(text).not.toContain('quotes.csv');
});
