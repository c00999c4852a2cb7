import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from './documents.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
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

test('editors are told the layout that Prettier makes', () => {
  const { printWidth } = JSON.parse(read('.prettierrc.json')) as { printWidth: number };
  const editor = read('.editorconfig');
  expect(editor).toContain(`max_line_length = ${printWidth}\n`);
  expect(editor).toMatch(/^indent_style = space$/m);
  expect(editor).toMatch(/^indent_size = 2$/m);
  expect(editor).toMatch(/^end_of_line = lf$/m);
});
