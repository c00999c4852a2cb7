import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { shownPath } from '../../program/user-folder.ts';
import type { ExplainedArticle } from '../../core/explain/explain-article.ts';
import { createScratchContent, type ScratchContent } from '../../test/support/scratch-content.ts';
import { explainCommand } from './explain.ts';
import { runCommand } from '../run-command.ts';

const BRIDGE = `---
title: The bridge
date: 2024-02-08
quotes:
  - match: nothing to hide
    role: Harbour Master
  - match: grand opening
    quote: false
---

Mayor Anna Berg opened the *new* bridge &amp; quay with a “grand opening” on Thursday.

“It is safe for all traffic,” Berg said.

The town had “nothing to hide” from anybody, according to Ole Ito.
`;

let scratch: ScratchContent;
let out: string;
let err: string;

beforeEach(async () => {
  scratch = await createScratchContent();
  await scratch.write('articles/2024/2024-02-08-bridge.md', BRIDGE);
  await scratch.write(
    'articles/ferry.md',
    BRIDGE.replace('02-08', '03-09').replace('bridge', 'ferry'),
  );
});
afterEach(() => scratch.remove());

function explain(...args: string[]): Promise<number> {
  [out, err] = ['', ''];
  const io = { out: (text: string) => (out += text), err: (text: string) => (err += text) };
  return runCommand(explainCommand, args, scratch.settings, io);
}

async function explained(...args: string[]): Promise<ExplainedArticle> {
  expect(await explain('--json', ...args)).toBe(0);
  return JSON.parse(out) as ExplainedArticle;
}

describe('the evidence for each quote', () => {
  test('is told with its place in the file and how the speaker was reached', async () => {
    const { file, quotes, withheld } = await explained('2024-02-08-bridge');
    const path = join(scratch.settings.contentDir, 'articles/2024/2024-02-08-bridge.md');
    expect(file).toBe(shownPath(path));
    expect(withheld).toMatchObject([{ line: 7, match: 'grand opening' }]);
    expect(quotes).toMatchObject([
      {
        words: 'It is safe for all traffic,',
        kind: 'direct',
        spans: [{ from: { line: 13, column: 1 }, to: { line: 13, column: 29 } }],
        cue: { text: 'said', from: { line: 13, column: 36 } },
        source: { text: 'Berg', from: { line: 13, column: 31 } },
        by: 'cue-after',
        resolvedBy: 'chain',
        speaker: { name: 'Anna Berg', slug: 'anna-berg', joinedBy: 'name' },
        overrides: [],
      },
      {
        words: 'nothing to hide',
        speaker: { name: 'Ole Ito' },
        role: 'Harbour Master',
        confidence: 1,
        overrides: [{ field: 'quotes', line: 5, says: 'role: Harbour Master' }],
      },
    ]);
  });

  test('names the editor’s entry that decided', async () => {
    await scratch.write(
      'speakers.yaml',
      '# Who is who\n- name: Anna K. Berg\n  aliases: [Anna Berg]\n',
    );
    const [quote] = (await explained('bridge')).quotes;
    expect(quote?.speaker).toMatchObject({
      name: 'Anna K. Berg',
      printed: 'Anna Berg',
      joinedBy: 'authority',
      entryLine: 2,
    });
  });

  test('is readable in 80 columns, without colour', async () => {
    expect(await explain('bridge')).toBe(0);
    // How long the path of the file is depends on where the user is.
    const lines = out.split('\n').filter((line) => !line.includes('bridge.md'));
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    expect(out).not.toContain('\u001b');
    expect(out).toMatch(/^speaker +Anna Berg \(speakers\/anna-berg\/\)$/m);
    expect(out).toMatch(/^override +\S*content\/articles\/2024\/2024-02-08-bridge\.md:5/m);
  });
});

describe('what cannot be explained', () => {
  test('a name that several have', async () => {
    expect(await explain('202')).toBe(1);
    expect(err).toMatch(
      /matches 2 articles\.\n {4}Fix: name one of them: 2024-02-08-bridge, 2024-03-09-ferry\n/,
    );
  });

  test('a name that none has, with the closest', async () => {
    expect(await explain('bridg3')).toBe(1);
    expect(err).toMatch(
      /There is no article “bridg3”\.\n {4}Fix: did you mean 2024-02-08-bridge \(\S+\/2024-02-08-bridge\.md\), 2024-03-09-ferry \(\S+\)\?\n$/,
    );
  });

  test('an article with a mistake, which the others do not mind', async () => {
    await scratch.write('articles/wrong.md', BRIDGE.replace('title', 'titel'));
    expect(await explain('wrong')).toBe(1);
    expect(err).toMatch(/content\/articles\/wrong\.md:2 {2}title is missing/m);
    expect(await explain('bridge')).toBe(0);
  });

  test.each([[[]], [['--xml', 'bridge']], [['bridge', 'ferry']]])(
    '%j is not understood',
    async (args) => {
      expect(await explain(...args)).toBe(2);
      expect(err).toMatch(/^Usage: verbatim explain/m);
    },
  );
});
