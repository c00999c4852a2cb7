import { readTexts } from '../../test/measure/experiment-texts.ts';
import { makeClaims, strangersTo } from '../../test/measure/check/check-experiment.ts';
import { makeQuotedArticles } from '../../test/measure/check/made-quotes.ts';
import { weighChecks } from '../../test/measure/check/weigh-checks.ts';
import { printedQuotes } from '../../test/measure/sayings/reuse-experiment.ts';
import { formatTable } from '../format-table.ts';
import { defineCommand, UsageError } from '../command.ts';
import { startCommand } from '../run-command.ts';

/** What a check may load, and how long it may take. */
const MOST_BYTES = 300_000;
const MOST_MILLISECONDS = 1000;
const PARTS = 5;

/** The command that measures what a check of words costs a reader of a large archive. */
export const weighChecksCommand = defineCommand({
  name: 'weigh-checks',
  usage: '[--articles 10000] [--quotes 55000] [--checks 60] [--json]',
  about: `
Makes the shards of a large archive, of the quotes of the archive folder and the shared annotated news and of
others made of their pairs of words. Asks the page of the site that was built last, in Chromium on a
processor slowed six times, about changed quotes and about some that are not there; prints what that loads
and how long it takes, and how long the page computes. Each check begins without anything in the cache.`,
  options: {
    articles: { type: 'string', value: 'N', help: 'how many articles (10000)' },
    quotes: { type: 'string', value: 'N', help: 'how many quotes (55000)' },
    checks: { type: 'string', value: 'N', help: 'how many checks (60)' },
    seed: { type: 'string', value: 'N', help: 'another number makes other claims (1)' },
    json: { type: 'boolean', help: 'print JSON' },
  },
  statuses: '0 no check loads more than 300 KB or takes longer than a second, 1 otherwise.',
  readsArchive: true,
  run: async ({ values }, { settings, io }) => {
    const { articles = '10000', quotes = '55000', checks = '60', seed = '1' } = values;
    const [size, total, count, seeded] = [articles, quotes, checks, seed].map(Number);
    if (!size || !total || !count || !Number.isInteger(seeded) || seeded === undefined) {
      throw new UsageError('--articles, --quotes and --checks take a number from 1 on.');
    }
    const printed = printedQuotes(await readTexts(settings));
    const known = printed.filter((_, index) => index % PARTS > 0);
    const real = [...Map.groupBy(known, ({ day }) => day)].map(([id, own]) => ({
      id,
      quotes: own,
    }));
    const made = makeQuotedArticles(real, size, total, seeded);
    const claims = [
      ...makeClaims(known, Math.ceil(count / 2), seeded).map(({ claim }) => claim),
      ...strangersTo(
        known,
        printed.filter((_, index) => index % PARTS === 0),
      )
        .slice(0, Math.floor(count / 2))
        .map(({ words, speaker }) => ({ words, named: speaker })),
    ];
    const { shards, costs } = await weighChecks(settings.outDir, made, claims);
    io.out(
      values.json === true
        ? `${JSON.stringify({ shards, costs }, undefined, 2)}\n`
        : writeCosts(costs, shards),
    );
    const isLight = costs.every(
      ({ bytes, milliseconds }) => bytes <= MOST_BYTES && milliseconds <= MOST_MILLISECONDS,
    );
    return isLight ? 0 : 1;
  },
});

type Weighed = Awaited<ReturnType<typeof weighChecks>>;

function writeCosts(costs: Weighed['costs'], shards: Weighed['shards']): string {
  const row = (what: string, values: readonly number[]) => {
    const sorted = [...values].sort((a, b) => a - b);
    const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
    return [what, at(0.5), at(0.95), at(1)].map(String);
  };
  const { articles, quotes, files, bytes } = shards;
  const table = formatTable(
    [`of ${costs.length} checks`, 'median', '95 %', 'most'],
    [
      row(
        'milliseconds',
        costs.map(({ milliseconds }) => milliseconds),
      ),
      row(
        'milliseconds computed, × 6',
        costs.map(({ computed }) => computed),
      ),
      row(
        'bytes',
        costs.map((cost) => cost.bytes),
      ),
      row(
        'bytes unpacked',
        costs.map(({ unpacked }) => unpacked),
      ),
      row(
        'files',
        costs.map((cost) => cost.files),
      ),
    ],
  );
  const per = (value: number, digits: number) => (value / articles).toFixed(digits);
  return `${table}\n${articles} articles with ${quotes} quotes: ${files} files of ${bytes} bytes, per article ${per(files, 3)} and ${per(bytes, 0)}.\n`;
}

if (import.meta.main) await startCommand(weighChecksCommand);
