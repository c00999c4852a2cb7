import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDocument, ROOT, walk } from './documents.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Job {
  readonly needs?: string;
  readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } };
  readonly steps: readonly Step[];
}
interface Step {
  readonly uses?: string;
  readonly run?: string;
}

describe('the hosted workflow', () => {
  const source = read('.github/workflows/ci.yml');
  const workflow = parse(source) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('runs what developers run, and nothing else', () => {
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual(['.ci/run']);
  });

  test('may only read, and gets no secret', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(source).not.toMatch(/secrets\.|pull_request_target/);
  });

  test('names each action with its version', () => {
    for (const { uses } of steps)
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@v\d/);
  });
});

describe('the workflow of the guide that shares a build among machines', () => {
  const { tree } = readDocument('src/docs/guide/large.md');
  const codes = [...walk(tree)].filter((node) => node.type === 'code');
  const source = codes.find(({ lang }) => lang === 'yaml')?.value ?? '';
  const { jobs } = parse(source) as Workflow;
  const runsOf = ({ steps }: Job) => steps.flatMap(({ run }) => run ?? []);

  test('runs each shard once, and a build of all of them last', () => {
    for (const [name, command] of [
      ['read', 'read'],
      ['render', 'build'],
    ] as const) {
      const job = jobs[name] as Job;
      const shards = job.strategy?.matrix.shard ?? [];
      expect(shards).toEqual(shards.map((_, index) => index + 1));
      const line = `npx verbatim ${command} --shard \${{ matrix.shard }}/${shards.length}`;
      expect(runsOf(job)).toContain(line);
    }
    expect(runsOf(jobs['publish'] as Job)).toContain('npx verbatim build');
    expect([jobs['render']?.needs, jobs['publish']?.needs]).toEqual(['read', 'render']);
  });

  test('has one exact version of Node, since what another one rendered is not used', () => {
    const versions = [...source.matchAll(/node-version: (\d+\.\d+\.\d+)/g)].map(([, each]) => each);
    expect(versions).toHaveLength(Object.keys(jobs).length);
    expect(new Set(versions).size).toBe(1);
  });
});

test('editors are told the layout that Prettier makes', () => {
  const { printWidth } = JSON.parse(read('.prettierrc.json')) as { printWidth: number };
  const editor = read('.editorconfig');
  expect(editor).toContain(`max_line_length = ${printWidth}\n`);
  expect(editor).toMatch(/^indent_style = space$/m);
  expect(editor).toMatch(/^indent_size = 2$/m);
  expect(editor).toMatch(/^end_of_line = lf$/m);
});
