import { describe, expect, test } from 'vitest';
import { createUrls } from '../../core/addresses/urls.ts';
import { readSettings } from '../../archive-folder/settings.ts';
import { readCitedArticle } from '../../site/cited-article.ts';
import { getSite } from '../../site/site.ts';
import { useOpenedSample } from '../../test/support/opened-sample.ts';
import { citeView } from './cite.ts';

useOpenedSample();

describe('citeView', () => {
  test('every quote has all forms, its address in the article and its record', async () => {
    const site = await getSite();
    const settings = readSettings();
    const urls = createUrls(settings.base);
    expect(site.quoteViews().length).toBeGreaterThan(0);
    for (const view of site.quoteViews()) {
      const { article, page } = await readCitedArticle(view.stored);
      const quote = article.quotes.find(({ id }) => id === view.id);
      if (!quote) throw new Error(view.id);
      const cite = citeView(view, { article, quote, page }, urls, settings);
      expect(cite.marked).toContain(`#q-${view.id}`);
      expect(cite.record).toBe(new URL(urls.api.quote(view.id), settings.site).href);
      expect(cite.styles.map(({ style }) => style)).toEqual(
        expect.arrayContaining(['APA', 'Chicago', 'MLA']),
      );
      for (const { parts } of cite.styles)
        for (const { html } of parts) expect(html).not.toMatch(/<(?!\/?(?:i|em|a|span)\b)/);
      expect(cite.forms.map(({ name }) => name)).toContain('CSL-JSON');
    }
  });
});
