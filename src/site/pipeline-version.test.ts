import { readdirSync } from 'node:fs';
import { expect, describe, test } from 'vitest';
import { programFile } from '../program/folder.ts';
import { digestOfFiles, pipelineVersion, siteVersion } from './pipeline-version.ts';

describe('digests of the program', () => {
  test('are short, the same each time, and another for another part', () => {
    const versions = [pipelineVersion(), siteVersion(), digestOfFiles(['cards'], [])];
    for (const version of versions) expect(version).toMatch(/^[0-9a-f]{16}$/);
    expect(new Set(versions).size).toBe(3);
    expect(pipelineVersion()).toBe(versions[0]);
  });

  test('do not depend on the order in which parts are named', () => {
    expect(digestOfFiles(['cite', 'maps'], [])).toBe(digestOfFiles(['maps', 'cite'], []));
  });

  test('a further file is another digest', () => {
    const file = programFile('package.json');
    expect(digestOfFiles(['cite'], [file])).not.toBe(digestOfFiles(['cite'], []));
  });

  test('tests and what only developers use count for nothing', () => {
    const nothing = digestOfFiles([], []);
    expect(digestOfFiles(['test/docs'], [])).not.toBe(nothing);
    expect(digestOfFiles(['test/site'], [])).toBe(nothing);
  });

  test('a build does not begin anew when only a document or a test has changed', () => {
    const entries = readdirSync(programFile('src'), { withFileTypes: true });
    const counted = entries.filter(({ name }) => name !== 'docs' && name !== 'test');
    const folders = counted.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const files = counted.filter((entry) => entry.isFile());
    const paths = files.map(({ name }) => programFile(`src/${name}`));
    expect(digestOfFiles(['.'], [])).toBe(digestOfFiles(folders, paths));
  });
});
