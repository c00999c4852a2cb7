import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { parseArticle } from '../../core/article/parse.ts';
import { extractDates } from '../../core/extract/dates/dates.ts';
import { readQuoteSettings } from '../../core/extract/setting/quote-settings.ts';
import { extractSpeech } from '../../core/extract/speech.ts';
import { viewText } from '../../core/markdown/text/plain-text.ts';
import { projectDir } from '../support/site/run-node.ts';

/**
 * Words of sample quotes whose day the text does not give: documents and words of nobody, placards,
 * and reactions of which two days are possible.
 */
const NOT_GIVEN: readonly string[] = [
  'The fight against terror goes on',
  'But this does not mean that international terrorism',
  'We must all remain vigilant.',
  'a watershed moment in our common global fight',
  'School strike for the climate',
  'President Trump committed to provide security',
  'a complete ceasefire and cessation',
  'in the created situation this is the best',
  'phase-out',
  'transitioning away from fossil fuels',
  'the potential to build confidence between both',
  'Exploration of the Moon is important',
  'We’re glad to be your partner',
  'Incredible!',
  'thoroughly impressed',
  'local anti-terrorist measures',
  'This is what real action to stop gun violence',
];

interface SampleQuote {
  readonly article: string;
  readonly words: string;
  /** What an editor says, else the day of the article, which every other sample quote was said on. */
  readonly truth: string;
  readonly found: string | undefined;
  readonly isGiven: boolean;
}

const fold = (words: string): string => words.replace(/[“”"'‘’]/g, '').toLowerCase();

function readSample(file: string): SampleQuote[] {
  const parsed = parseArticle(readFileSync(file, 'utf8'), file);
  if (!('frontMatter' in parsed)) throw new Error(`${file} is no article`);
  const { date, quotes: overrides = [] } = parsed.frontMatter;
  const view = viewText(parsed.tree);
  const { quotes, speakers } = extractSpeech(view);
  const found = { dates: extractDates(view, date), places: [], speakers };
  const settings = readQuoteSettings(view, quotes, found, date);
  return quotes.map(({ words }, index): SampleQuote => {
    const override = overrides.find(
      ({ match, said }) => typeof said === 'string' && fold(words).includes(fold(match)),
    );
    return {
      article: basename(file, '.md'),
      words,
      truth: override?.said ?? date,
      found: settings[index]?.said?.start,
      isGiven: !NOT_GIVEN.some((start) => fold(words).startsWith(fold(start))),
    };
  });
}

/** Of the quotes whose day the text gives, in per cent: what the rules reach, with a point to spare. */
const FLOOR = 92;

test('days of the sample without its overrides are found, and none is false', () => {
  const files = globSync(join(projectDir, 'content/articles/**/*.md')).sort();
  const all = files.flatMap(readSample);
  const wrong = all.filter(({ found, truth }) => found !== undefined && found !== truth);
  const given = all.filter(({ isGiven }) => isGiven);
  const right = given.filter(({ found, truth }) => found === truth);
  console.log(`sample days: ${right.length} of ${given.length} found, ${wrong.length} wrong`);
  expect(wrong).toEqual([]);
  expect((100 * right.length) / given.length).toBeGreaterThanOrEqual(FLOOR);
});
