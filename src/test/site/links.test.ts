import { describe, expect, test } from 'vitest';
import { checkLinks } from '../../links/check-links.ts';
import { attributeOf, findTags, textContentOf } from '../support/site/html.ts';
import { buildProjectSite, buildSampleSite } from '../support/site/shared-builds.ts';
import { readPages } from '../support/site/site-files.ts';

describe('links', () => {
  test('of the project’s own content all lead somewhere', async () => {
    const { out, base, site } = await buildProjectSite();
    const { findings, links } = checkLinks({ folder: out, base, site });
    expect(findings).toEqual([]);
    expect(links).toBeGreaterThan(5000);
  });

  test('below a path all begin with it and lead somewhere', async () => {
    const { out, base, site } = await buildSampleSite();
    expect(base).toBe('/archive-site/');
    const { findings, links } = checkLinks({ folder: out, base, site });
    expect(findings).toEqual([]);
    expect(links).toBeGreaterThan(500);
  });

  test('never lead out of a page’s markup into a script', async () => {
    for (const { out, base } of [await buildProjectSite(), await buildSampleSite()]) {
      for (const { file, tree, source } of readPages(out)) {
        const scripts = findTags(tree, 'script').filter(
          ({ properties }) => properties['type'] !== 'application/ld+json',
        );
        expect(scripts.map(textContentOf).join(''), file).toBe('');
        const sources = scripts.map((script) => attributeOf(script, 'src') ?? '');
        expect(
          sources.filter((src) => !src.startsWith(`${base}scripts/`)),
          file,
        ).toEqual([]);
        expect(source, file).not.toMatch(/<[^>]+\son[a-z]+=|href="javascript:/i);
      }
    }
  });
});
