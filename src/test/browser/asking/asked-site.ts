import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { askedArticles } from '../../support/site/asked-archive.ts';
import { serveSite, type ServedSite } from '../../support/site/serve-site.ts';
import { buildAskedSite } from '../../support/site/shared-builds.ts';
import { useReader, type ReaderOptions } from '../reader.ts';
import { readRecords, type Records } from './records.ts';

/** The archive of the benchmark as a reader with scripts asks it, and what its records say. */
export interface AskedSite {
  /** @param path below the root of the site, without a slash before it */
  open(path: string, options?: ReaderOptions): Promise<Page>;
  /** A page that has gone nowhere yet. */
  start(options?: ReaderOptions): Promise<Page>;
  address(path: string): string;
  /** The folder that is served. */
  folder(): string;
  records(): Records;
}

/** A machine that does other work builds so many articles a second. */
const SLOWEST = 2;
const LEAST_SECONDS = 600;

/** Gives the tests of a file the archive; call it once at the top of the file. */
export function useAskedSite(): AskedSite {
  const reader = useReader();
  let site: ServedSite | undefined;
  let folder = '';
  let records: Records | undefined;
  beforeAll(
    async () => {
      ({ out: folder } = await buildAskedSite());
      site = await serveSite(folder);
      records = readRecords(folder);
    },
    Math.max(LEAST_SECONDS, askedArticles() / SLOWEST) * 1000,
  );
  afterAll(() => site?.close());
  const address = (path: string) => new URL(path, site?.url).href;
  const start = (options: ReaderOptions = {}) => reader.start({ javaScript: true, ...options });
  return {
    start,
    address,
    open: async (path, options) => {
      const page = await start(options);
      await page.goto(address(path));
      return page;
    },
    folder: () => folder,
    records: () => {
      if (!records) throw new Error('Nothing has been built yet.');
      return records;
    },
  };
}
