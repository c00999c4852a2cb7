import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { address, useReader } from './reader.ts';
import { readSiteMap, type PageKinds, type SiteMap } from './site-map.ts';

/** Every rule of WCAG 2.2 up to level AA, and what axe holds for good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const KINDS: readonly (keyof PageKinds)[] = [
  'home',
  'archive',
  'year',
  'month',
  'week',
  'decade',
  'day',
  'article',
  'quote',
  'embed',
  'quotes',
  'quotesYear',
  'quotesMonth',
  'speakers',
  'speaker',
  'mostQuoted',
  'places',
  'place',
  'search',
  'check',
  'tags',
  'tag',
  'data',
  'about',
  'notFound',
];

/** Pages that are there once, or whose content comes by a script, with what it is waited for. */
const OTHERS = [
  ['trends/?q=climate', 'main table'],
  ['timelines/', 'main'],
  ['corrections/', 'main'],
  ['reading/', 'main'],
  ['offline/', 'main'],
  ['check/#q=The+Eagle+has+landed', '.claim'],
] as const;

const reader = useReader();
let site: SiteMap;

beforeAll(() => {
  site = readSiteMap();
});

/** The page around a frame has the landmarks and the first heading; a second set would confuse. */
const OF_WHOLE_PAGES = ['landmark-one-main', 'page-has-heading-one', 'region'];

/** What axe finds; all in one frame, which spares it a second page for each. */
async function findViolations(page: Page, { part = false } = {}) {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    .disableRules(part ? OF_WHOLE_PAGES : []);
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.map(({ id, help, nodes }) => {
    const where = nodes.map(({ target, failureSummary }) => {
      const [, ...reasons] = (failureSummary ?? '').split('\n');
      return `  ${target.join(' ')}: ${reasons.join(' ').trim()}`;
    });
    return [`${id} (${help}), ${nodes.length} times`, ...where.slice(0, 3)].join('\n');
  });
}

describe.each([
  ['light', false, 1440],
  ['dark', true, 1440],
  ['light', false, 390],
  ['dark', true, 390],
] as const)('in the %s', (_, dark, width) => {
  test(`axe finds nothing on any kind of page at ${width} pixels`, async () => {
    const page = await reader.start({ javaScript: true, dark, width });
    const found: string[] = [];
    for (const kind of KINDS) {
      await page.goto(address(site.kinds[kind]));
      const violations = await findViolations(page, { part: kind === 'embed' });
      found.push(...violations.map((violation) => `${kind}: ${violation}`));
    }
    for (const [path, shown] of OTHERS) {
      await page.goto(address(path));
      await page.locator(shown).first().waitFor();
      found.push(...(await findViolations(page)).map((violation) => `${path}: ${violation}`));
    }
    expect(found.join('\n')).toBe('');
  });

  test(`axe finds nothing among results, with the lists to narrow them, at ${width} pixels`, async () => {
    const path = 'search/?q=said+climate&year=2013&order=newest';
    const page = await reader.open(path, { javaScript: true, dark, width });
    await page.locator('#results li').first().waitFor();
    await page.getByRole('option', { name: 'Any year' }).waitFor({ state: 'attached' });
    expect((await findViolations(page)).join('\n')).toBe('');
  });

  test(`axe finds nothing with the menu of a quote or its forms open, at ${width} pixels`, async () => {
    const quote = site.quotes[0];
    const page = await reader.open(`${quote?.article}`, { javaScript: true, dark, width });
    await page.locator('.quote').first().click();
    await page.locator('.note.open .cite').first().click();
    await page.locator('#cite-menu').waitFor();
    expect((await findViolations(page)).join('\n')).toBe('');
    await page.goto(address(`quotes/${quote?.id}/`));
    await page.locator('.citing > details > summary').click();
    expect((await findViolations(page)).join('\n')).toBe('');
  });

  test(`axe finds nothing on an article opened at a quote, at ${width} pixels`, async () => {
    const quote = site.quotes.find(({ blocks }) => blocks > 1) ?? site.quotes[0];
    const page = await reader.open(`${quote?.article}#q-${quote?.id}`, {
      javaScript: true,
      dark,
      width,
    });
    expect((await findViolations(page)).join('\n')).toBe('');
  });
});
