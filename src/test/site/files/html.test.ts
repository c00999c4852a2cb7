import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { buildProjectSite } from '../../support/site/shared-builds.ts';
import { filesBelow } from '../../support/site/site-files.ts';

/** Rules that the pages do not follow, each with its reason. */
const EXCEPTIONS = {
  // A title has the headline or the words of a quote, which are as long as they were printed.
  'long-title': 'off',
  // Citations for reference managers keep their lines as these programs write them.
  'no-trailing-whitespace': 'off',
} as const;

/** The same for all pages: by itself the loader puts the rules together again for each. */
class OneConfig extends StaticConfigLoader {
  readonly #config = super.getConfigFor('');

  override getConfigFor(): ReturnType<StaticConfigLoader['getConfigFor']> {
    return this.#config;
  }
}

const validator = new HtmlValidate(
  new OneConfig({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: EXCEPTIONS,
  }),
);

let out: string;
beforeAll(async () => {
  ({ out } = await buildProjectSite());
});

test('every page of the sample is valid HTML and has no fault of accessibility', () => {
  const pages = filesBelow(out).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(500);
  const faults = pages.flatMap((page) =>
    validator
      .validateStringSync(readFileSync(join(out, page), 'utf8'), page)
      .results.flatMap(({ messages }) =>
        messages.map(({ ruleId, line, message }) => `${page}:${line} ${ruleId}: ${message}`),
      ),
  );
  expect(faults.slice(0, 20)).toEqual([]);
});
