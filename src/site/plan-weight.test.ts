import { describe, expect, test } from 'vitest';
import { openSoundArchive, type OpenArchive } from '../archive-folder/open-archive.ts';
import { readSettings } from '../archive-folder/settings.ts';
import { WEIGHTS } from '../core/weight/rules.ts';
import { useOpenedSample } from '../test/support/opened-sample.ts';
import { getSite } from './site.ts';
import { planWeight } from './plan-weight.ts';

useOpenedSample();

const opened = (): Promise<OpenArchive> => openSoundArchive(readSettings());

describe('planWeight', () => {
  test('counts the pages that are made', async () => {
    const { archive, quoteViews } = await getSite();
    const planned = planWeight(await opened());
    expect(planned.get('articles')?.files).toBe(archive.articles.length);
    expect(planned.get('quotes')?.files).toBe(quoteViews().length);
    expect(planned.get('frames')?.files).toBe(1);
    const places = archive.places.filter(({ hasPage }) => hasPage);
    expect(planned.get('places')?.files).toBe(places.length);
    const shared = quoteViews().filter(({ isShared }) => isShared);
    // That of the first page as well.
    expect(planned.get('cards')?.files).toBe(archive.articles.length + shared.length + 1);
  });

  test('without cards there are none, and no bytes of them', async () => {
    const archive = await opened();
    const weight = { ...WEIGHTS.normal, cards: 'off' as const };
    const planned = planWeight({ ...archive, settings: { ...archive.settings, weight } });
    expect(planned.has('cards')).toBe(false);
  });

  test('what the ledger published earlier is counted', async () => {
    const archive = await opened();
    const [quote] = archive.archive.quotes;
    if (!quote) throw new Error('no quote');
    const row = {
      id: quote.id,
      article: quote.article.id,
      exact: quote.words,
      prefix: '',
      suffix: '',
      start: 0,
      published: quote.article.date,
    };
    const ledger = { ...archive.record.ledger, quotes: [row, { ...row, id: 'gone000000' }] };
    const planned = planWeight({ ...archive, record: { ...archive.record, ledger } });
    expect(planned.get('frames')?.files).toBe(quote.hasPage ? 3 : 1);
  });
});
