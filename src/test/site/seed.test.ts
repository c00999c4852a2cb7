import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  attributeOf,
  findAll,
  findById,
  findQuoted,
  findTags,
  squeeze,
  textContentOf,
} from '../support/site/html.ts';
import {
  buildSampleSite,
  seedFile,
  seedIsAbsent,
  type SharedSite,
} from '../support/site/shared-builds.ts';
import { ARTICLE_PATH, readPages, type SitePage } from '../support/site/site-files.ts';

if (seedIsAbsent) {
  console.warn(
    `seed.test.ts skipped: ${seedFile} is not there; set VERBATIM_SHARED to the shared folder.`,
  );
}

/** A quote is displayed without the comma of its attribution. */
const lettersOf = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, '');

describe.skipIf(seedIsAbsent)('the page of the seed article', () => {
  /** First and last words of each quote as printed; the words themselves come from the file. */
  const expected = [
    ['no alternative', 'no alternative'],
    ['It is under the auspices', 'Azerbaijan were laid,'],
    ['We hope that they will', 'Armenian-Azerbaijani normalization,'],
    ['squeeze Russia out', 'near Russia’s borders.'],
    ['always ready to provide', 'on the peace treaty.'],
  ] as const;
  let site: SharedSite;
  let pages: Map<string, SitePage>;
  let page: SitePage;
  let input: string[];

  beforeAll(async () => {
    input = readFileSync(seedFile, 'utf8')
      .replace(/^\s*date \S+\s/, '')
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.trim());
    site = await buildSampleSite();
    pages = new Map(readPages(site.out).map((each) => [each.path, each]));
    const found = [...pages.values()].filter(
      ({ path, tree }) =>
        path.startsWith('2024/02/08/') && ARTICLE_PATH.test(path) && findById(tree, 'p1'),
    );
    expect(found.map(({ path }) => path)).toHaveLength(1);
    page = found[0] as SitePage;
  });

  test('has the input’s text, paragraph by paragraph and character by character', () => {
    expect(input).toHaveLength(9);
    const printed = input.map((_, index) => textContentOf(findById(page.tree, `p${index + 1}`)));
    expect(printed).toEqual(input);
    expect(findById(page.tree, `p${input.length + 1}`)).toBeUndefined();
  });

  test('has exactly the five quotes, each with an id', () => {
    const marked = findQuoted(page.tree);
    const whole = input.join('\n');
    const words = expected.map(([first, last]) => {
      const start = whole.indexOf(`“${first}`);
      return whole.slice(start, whole.indexOf(`${last}”`, start) + last.length + 1);
    });
    expect(marked.map(textContentOf)).toEqual(words);
    const ids = marked.map((quote) => attributeOf(quote, 'id'));
    expect(new Set(ids).size).toBe(expected.length);
    for (const id of ids) expect(id).toMatch(/^q-[0-9a-hjkmnp-tv-z]{10}$/);
  });

  test('gives each quote a page that names Galuzin and leads into the article', () => {
    for (const quote of findQuoted(page.tree)) {
      const anchor = attributeOf(quote, 'id') ?? '';
      const own = pages.get(`quotes/${anchor.slice(2)}/`);
      expect(own, anchor).toBeDefined();
      if (!own) continue;
      const quoted = findTags(own.tree, 'blockquote').map((block) => squeeze(textContentOf(block)));
      expect(quoted.map(lettersOf)).toEqual([lettersOf(textContentOf(quote))]);
      expect(squeeze(textContentOf(findTags(own.tree, 'main')[0]))).toContain('Mikhail Galuzin');
      const links = findTags(own.tree, 'a').map((link) => attributeOf(link, 'href'));
      expect(links).toContain(`${site.base}${page.path}#${anchor}`);
    }
  });

  test('states when the first was said, and of the others only when they were printed', () => {
    const own = findQuoted(page.tree).map((quote) =>
      pages.get(`quotes/${(attributeOf(quote, 'id') ?? '').slice(2)}/`),
    );
    const facts = own.map((each) =>
      findTags(each?.tree ?? page.tree, 'dt').map((label) => squeeze(textContentOf(label))),
    );
    expect(facts.map((labels) => labels.includes('Printed'))).toEqual(facts.map(() => true));
    expect(facts.map((labels) => labels.includes('Said'))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    const dated = own.map((each) =>
      findTags(each?.tree ?? page.tree, 'script').some((script) =>
        textContentOf(script).includes('"dateCreated":"2024-02-08"'),
      ),
    );
    expect(dated).toEqual([true, false, false, false, false]);
  });

  test('draws the chronology of the story, each time once and linked to its words', () => {
    const strips = findAll(page.tree, (element) =>
      (attributeOf(element, 'className') ?? '').includes('strip'),
    );
    expect(strips.length).toBeGreaterThan(1);
    const times = ['2020', 'September 2023', 'October 2023', 'November 2023', 'December 2023'];
    const asides = findTags(page.tree, 'aside');
    const links = asides.flatMap((aside) => findTags(aside, 'a'));
    for (const time of [...times, 'January 2024', '8 February 2024']) {
      const own = links.filter(
        (link) =>
          textContentOf(link) === time && (attributeOf(link, 'href') ?? '').startsWith('#t-'),
      );
      expect(own, time).toHaveLength(1);
      expect(findById(page.tree, (attributeOf(own[0], 'href') ?? '').slice(1))).toBeDefined();
    }
  });

  test('names Galuzin and nobody else beside the quotes', () => {
    const notes = findAll(page.tree, (element) => attributeOf(element, 'role') === 'note');
    const named = notes.map((note) => attributeOf(note, 'ariaLabel'));
    expect(new Set(named)).toEqual(new Set(['Mikhail Galuzin']));
    expect(existsSync(join(site.out, 'speakers/mikhail-galuzin/index.html'))).toBe(true);
  });

  test('names those who are not quoted, and the places', () => {
    const beside = squeeze(findTags(page.tree, 'aside').map(textContentOf).join(' '));
    const people = ['Vladimir Putin', 'Maria Zakharova', 'Ararat Mirzoyan', 'Ilham Aliyev'];
    const more = ['Nikol Pashinian', 'Jeyhun Bayramov'];
    const countries = ['Armenia', 'Azerbaijan', 'Russia', 'Yerevan', 'Moscow', 'Washington'];
    const regions = ['Baku', 'Karabakh', 'South Caucasus'];
    for (const name of [...people, ...more, ...countries, ...regions]) {
      expect(beside).toContain(name);
    }
  });
});
