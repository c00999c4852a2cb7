import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../core/article/parse.ts';
import { extractSpeech } from '../core/extract/speech.ts';
import type { AttributionRule, QuoteKind, ResolutionRule } from '../core/extract/speech-types.ts';
import { viewText } from '../core/markdown/text/plain-text.ts';

/**
 * Drop an article into `goldens/`, get a test. Its golden says what a careful copy editor would
 * mark, not what the code does today. A missing one is written locally, to be corrected by hand,
 * and fails in CI. Known failures are in `known-failures.json`, each with what is wrong; such a
 * test fails as soon as it comes out right.
 */
const FOLDER = join(import.meta.dirname, 'goldens');
const KNOWN_FAILURES_FILE = 'known-failures.json';
const inCi = !['', '0', 'false', undefined].includes(process.env['CI']);

interface GoldenQuote {
  readonly words: string;
  readonly kind: QuoteKind;
  /** Name of the speaker. */
  readonly speaker: string | null;
  readonly source: string | null;
  readonly cue: string | null;
  readonly by: AttributionRule;
  readonly resolvedBy: ResolutionRule;
}

function quotesOf(name: string): GoldenQuote[] {
  const file = `${name}.md`;
  const parsed = parseArticle(readFileSync(join(FOLDER, file), 'utf8'), file);
  if (!('tree' in parsed)) throw new Error(parsed.map(({ message }) => message).join('\n'));
  const view = viewText(parsed.tree);
  const { quotes, speakers } = extractSpeech(view);
  return quotes.map(
    ({ words, kind, speaker, doubted = [], source, cue, by, resolvedBy, spans }) => {
      // Who is found, sure enough to be published or not: that is calibrated, and its figures move.
      const who = speaker ?? doubted[0];
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(view.text.length);
      }
      return {
        words,
        kind,
        speaker: speakers.find(({ key }) => key === who)?.name ?? null,
        source: source?.text ?? null,
        cue: cue?.text ?? null,
        by,
        resolvedBy,
      };
    },
  );
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
}

const knownFailures = new Map(
  Object.entries(readJson(KNOWN_FAILURES_FILE) as Readonly<Record<string, string>>),
);
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.slice(0, -'.md'.length))
  .sort();

describe('goldens', () => {
  test.each(names)('%s', (name) => {
    const golden = `${name}.json`;
    const found = quotesOf(name);
    if (!existsSync(join(FOLDER, golden))) {
      if (inCi)
        throw new Error(`${golden} is missing. Run the test locally and check what it wrote.`);
      writeFileSync(join(FOLDER, golden), `${JSON.stringify(found, null, 2)}\n`);
      console.warn(`${golden} is new: correct it to what a copy editor would mark.`);
      return;
    }
    const wrong = knownFailures.get(name);
    if (wrong === undefined) {
      expect(found).toEqual(readJson(golden));
    } else {
      const advice = `comes out right (was: ${wrong}). Take it out of ${KNOWN_FAILURES_FILE}.`;
      expect(found, advice).not.toEqual(readJson(golden));
    }
  });

  test('every known failure is of a golden', () => {
    expect(names).toEqual(expect.arrayContaining([...knownFailures.keys()]));
  });
});
