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
});
