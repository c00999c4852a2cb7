import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fork } from 'node:child_process';
import { importSources } from '../../../import/run/import-sources.ts';
import { SHAPES } from './archive-shapes.ts';

/**
 * Imports a generated archive in each kind’s shape and prints articles, seconds of CPU and the most memory:
 * `node src/test/measure/import/measure-import.ts [COUNT] [KIND…]`. Each kind has a process of its own.
 */
const [first = '3000', ...named] = process.argv.slice(2);
const alone = process.env['MEASURE_KIND'];

if (alone === undefined) {
  for (const kind of named.length > 0 ? named : Object.keys(SHAPES)) {
    const child = fork(import.meta.filename, [first], {
      env: { ...process.env, MEASURE_KIND: kind },
    });
    await new Promise((resolve) => child.once('exit', resolve));
  }
} else await measure(alone, Number(first));

async function measure(kind: string, count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-measure-'));
  try {
    for await (const [path, contents] of SHAPES[kind]?.(count) ?? []) {
      const file = join(folder, 'source', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, contents);
    }
    const before = process.cpuUsage();
    const report = await importSources([join(folder, 'source')], {
      contentDir: join(folder, 'archive'),
      dryRun: false,
      update: false,
      fetch: false,
      include: new Set(),
      given: {},
    });
    const { user, system } = process.cpuUsage(before);
    const seconds = ((user + system) / 1e6).toFixed(1);
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(
      `${kind}: ${report.countOf('written')} of ${count}, ${seconds} s CPU, ${megabytes} MB`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
