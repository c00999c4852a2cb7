import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeForeignReport } from './foreign-report.ts';

test('every file has a line, and each note about it one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-report-'));
  const file = writeForeignReport(
    [
      { path: '_posts/a.md', key: 'k', notes: [{ kind: 'extra', detail: 'hero' }] },
      {
        path: '_posts/b.md',
        key: 'k',
        leftOut: 'refused',
        reason: 'YAML: no, it is not',
        notes: [],
      },
    ],
    folder,
  );
  expect(readFileSync(file, 'utf8').split('\n')).toEqual([
    'file,outcome,address,kind,detail',
    '_posts/a.md,read,,,',
    '_posts/a.md,read,,extra,hero',
    '_posts/b.md,refused,,,"YAML: no, it is not"',
    '',
  ]);
  rmSync(folder, { recursive: true });
});
