import { expect, test } from 'vitest';
import { apiArticleInputs, apiArticleView } from '../../exports/api-article.ts';
import { getSite, rowContext } from '../../site/site.ts';
import { articleInputs } from './inputs.ts';
import { viewOfArticle } from './page.ts';

const site = await getSite();
const { archive, urls, history } = site;
const throughJson = <Value>(value: Value) => JSON.parse(JSON.stringify(value)) as Value;

test('a page that is made from the JSON of its inputs is the same', () => {
  for (const entry of archive.articles) {
    const inputs = articleInputs(entry, archive, urls, history, site.histories.get(entry.id));
    expect(viewOfArticle(throughJson(inputs), urls)).toEqual(viewOfArticle(inputs, urls));
  }
});

test('so is a record', () => {
  const context = rowContext(site);
  for (const entry of archive.articles) {
    const inputs = apiArticleInputs(entry, context);
    const { absolute } = context;
    expect(apiArticleView(throughJson(inputs), { urls, absolute })).toEqual(
      apiArticleView(inputs, { urls, absolute }),
    );
  }
});
