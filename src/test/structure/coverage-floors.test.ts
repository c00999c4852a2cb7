import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COVERAGE_FLOORS } from '../coverage-floors.ts';

const SRC = join(import.meta.dirname, '../..');

/** Folders of `src` that have TypeScript which runs. */
const rooms = readdirSync(SRC, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'test')
  .map(({ name }) => name)
  .filter((name) =>
    readdirSync(join(SRC, name), { recursive: true, encoding: 'utf8' }).some(
      (path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.endsWith('.d.ts'),
    ),
  );

/** Where it is not 80 %: the commands have theirs with the tests of the site, in which they run as processes. */
const AGREED: Readonly<Record<string, number>> = { core: 95, cli: 74 };

test('every room has a floor, and no floor is without a room', () => {
  expect(Object.keys(COVERAGE_FLOORS).sort()).toEqual(
    rooms.map((room) => `src/${room}/**/*.ts`).sort(),
  );
});

test.each(Object.entries(COVERAGE_FLOORS))(
  'the floor of %s is no lower than agreed',
  (room, { lines }) => {
    expect(lines).toBeGreaterThanOrEqual(AGREED[room.split('/')[1] ?? ''] ?? 80);
    expect(lines).toBeLessThanOrEqual(100);
  },
);
