import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, CDPSession } from 'playwright-core';
import { packFile } from '../../../search/index/pack.ts';
import type { Claim } from '../../../core/check/claim.ts';
import { launchBrowser } from '../../support/site/browser.ts';
import { serveSite } from '../../support/site/serve-site.ts';
import { shardsOf, type QuotedArticle } from '../../support/core/check-shards.ts';

/** What one check cost a reader who has the page, and nothing of the archive’s quotes. */
export interface CheckCost {
  readonly verdict: string;
  /** From asking to the answer, on a slowed processor, without a network. */
  readonly milliseconds: number;
  /**
   * What the page’s own thread computed, on a processor that is not slowed, times the slowdown: unlike the
   * time that passed, it does not depend on what else the machine does.
   */
  readonly computed: number;
  /** Of the shards that were loaded, as they are sent. */
  readonly bytes: number;
  readonly files: number;
  /** The same unpacked. */
  readonly unpacked: number;
}

/** What the shards weigh. */
export interface ShardsWeight {
  readonly articles: number;
  readonly quotes: number;
  readonly files: number;
  readonly bytes: number;
}

/** How much slower a phone is than the processor of a desk. */
const SLOWDOWN = 6;
const NEEDED = /^(?:check|scripts|fonts)(?:\/|$)|^[^/]+\.css$/u;

/**
 * Asks the page of a built site about claims, with shards of other articles in place of its own.
 *
 * @param siteDir a site as a build left it
 */
export async function weighChecks(
  siteDir: string,
  articles: readonly QuotedArticle[],
  claims: readonly Claim[],
): Promise<{ readonly shards: ShardsWeight; readonly costs: readonly CheckCost[] }> {
  const { head, files } = shardsOf(articles);
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-checks-'));
  try {
    await cp(siteDir, folder, {
      recursive: true,
      filter: (path) => path === siteDir || NEEDED.test(path.slice(siteDir.length + 1)),
    });
    const sizes = new Map<string, { readonly bytes: number; readonly unpacked: number }>();
    const write = async (name: string, bytes: Uint8Array) => {
      const path = join(folder, 'api/check', name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
    };
    await write('index.json', Buffer.from(JSON.stringify({ ...head, first: '2000-01-01' })));
    for (const [name, text] of files) {
      const packed = packFile(Buffer.from(text));
      await write(name, packed);
      sizes.set(name, { bytes: packed.length, unpacked: Buffer.byteLength(text) });
    }
    const site = await serveSite(folder);
    const browser = await launchBrowser();
    try {
      const costs: CheckCost[] = [];
      for (const claim of claims) {
        const slow = await askOnce(browser, site.url, claim, SLOWDOWN);
        const { computed } = await askOnce(browser, site.url, claim, 1);
        const sum = (of: 'bytes' | 'unpacked') =>
          slow.loaded.reduce((total, name) => total + (sizes.get(name)?.[of] ?? 0), 0);
        costs.push({
          verdict: slow.verdict,
          milliseconds: slow.milliseconds,
          computed: computed * SLOWDOWN,
          bytes: sum('bytes'),
          files: slow.loaded.length,
          unpacked: sum('unpacked'),
        });
      }
      const bytes = [...sizes.values()].reduce((sum, size) => sum + size.bytes, 0);
      const shards = { articles: head.articles, quotes: head.quotes, files: sizes.size + 1, bytes };
      return { shards, costs };
    } finally {
      await browser.close();
      await site.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Asked {
  readonly verdict: string;
  readonly milliseconds: number;
  /** In milliseconds of the processor. */
  readonly computed: number;
  /** Names of shards. */
  readonly loaded: readonly string[];
}

async function askOnce(
  browser: Browser,
  url: string,
  claim: Claim,
  slowdown: number,
): Promise<Asked> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const loaded: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      const name = pathname.split('/api/check/')[1];
      if (name?.endsWith('.gz')) loaded.push(name);
    });
    await page.goto(`${url}check/`, { waitUntil: 'networkidle' });
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    // As pasting does; then a reader still has to find the button.
    await page.locator('#check-words').fill(claim.words);
    await page.waitForLoadState('networkidle');
    const before = await computedBy(session);
    const { milliseconds, verdict } = await page.evaluate(askPage, claim.named ?? '');
    return { verdict, milliseconds, computed: (await computedBy(session)) - before, loaded };
  } finally {
    await context.close();
  }
}

async function computedBy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Runs in the page. */
function askPage(named: string) {
  return new Promise<{ milliseconds: number; verdict: string }>((answer) => {
    const who = document.querySelector<HTMLInputElement>('#check-who');
    const claims = document.querySelector('#claims');
    if (!who || !claims) throw new Error('The page has no form for checks.');
    who.value = named;
    const start = performance.now();
    new MutationObserver(() => {
      const verdict = document.querySelector<HTMLElement>('.claim')?.dataset['verdict'];
      // Once it is on the screen.
      requestAnimationFrame(() => {
        if (verdict !== undefined) answer({ milliseconds: performance.now() - start, verdict });
      });
    }).observe(claims, { childList: true });
    document.querySelector<HTMLFormElement>('#check')?.requestSubmit();
  });
}
