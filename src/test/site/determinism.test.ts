import { cp } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createBuildFolders,
  mustBuild,
  type TemporaryFolders,
} from '../support/site/build-site.ts';
import {
  buildProjectSite,
  readVersion,
  SHARED_ENVIRONMENT,
  type SharedSite,
} from '../support/site/shared-builds.ts';
import { compareFolders, filesBelow } from '../support/site/site-files.ts';

describe('two builds of the same content', () => {
  let shared: SharedSite;
  let other: TemporaryFolders;

  beforeAll(async () => {
    shared = await buildProjectSite();
    other = await createBuildFolders();
    await cp(shared.content, other.content, { recursive: true });
    await mustBuild(other, {
      ...SHARED_ENVIRONMENT,
      timeZone: 'America/Los_Angeles',
      locale: 'tr_TR.UTF-8',
      bundles: true,
    });
  });
  afterAll(() => other.remove());

  test('are the same byte by byte in other folders, another time zone and another language', () => {
    const version = readVersion(other.content);
    expect(version, 'somebody edited the source while the tests ran').toBe(shared.version);
    expect(filesBelow(shared.out).length).toBeGreaterThan(100);
    expect(compareFolders(shared.out, other.out)).toEqual([]);
  });
});
