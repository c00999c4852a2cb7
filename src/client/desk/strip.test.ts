// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deskAnswer } from '../../test/support/page/desk-answer.ts';

beforeEach(() => {
  vi.resetModules();
  sessionStorage.clear();
  document.body.innerHTML = '<main id="main"><h1>There is nothing here</h1></main>';
});
afterEach(() => vi.unstubAllGlobals());

async function load(answer: unknown, status = 200) {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(answer), { status })));
  const module = await import('./strip.ts');
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
  return module;
}
const strip = () => document.querySelector('.desk');

test('the strip has the page’s quotes and names that look alike, and is closed', async () => {
  await load(deskAnswer());
  expect(strip()?.textContent).toContain('“It is safe,”');
  expect(strip()?.textContent).toContain('“Ana Berg”');
  expect(strip()?.querySelector('details')?.open).toBe(false);
  expect(strip()?.getAttribute('aria-label')).toBe('For the editor');
});

test('an article that cannot be read says so in its place', async () => {
  const problem = { place: 'a.md:4', message: 'Wrong.', fix: 'Fix: right.' };
  await load(deskAnswer({ problems: [problem], isMissing: true }));
  expect(strip()?.querySelector('details')?.open).toBe(false);
  expect(document.querySelector('main')?.textContent).toContain('cannot be shown yet');
  expect(document.querySelector('main')?.textContent).toContain('a.md:4');
});

test('a mistake opens it', async () => {
  await load(
    deskAnswer({ problems: [{ place: 'a.md:4', message: 'Wrong.', fix: 'Fix: right.' }] }),
  );
  expect(strip()?.querySelector('details')?.open).toBe(true);
  expect(strip()?.textContent).toContain('a.md:4');
});

test('it stays open while the page loads again', async () => {
  const { showStrip } = await load(deskAnswer());
  strip()?.querySelector('summary')?.click();
  expect(showStrip(deskAnswer()).querySelector('details')?.open).toBe(true);
});

test('it stays closed if the editor closed it, whatever is wrong', async () => {
  const problems = [{ place: 'a.md:4', message: 'Wrong.', fix: 'Fix: right.' }];
  const { showStrip } = await load(deskAnswer({ problems }));
  strip()?.querySelector('summary')?.click();
  expect(showStrip(deskAnswer({ problems })).querySelector('details')?.open).toBe(false);
});

test('an article without quotes says so, and lists what the front matter leaves out', async () => {
  const { article, ...view } = deskAnswer({}, { quotes: [], alike: [], withheld: ['“so-called”'] });
  await load({ ...view, article });
  expect(strip()?.textContent).toContain('No quotes were read');
  expect(strip()?.textContent).toContain('“so-called”');
  expect(strip()?.textContent).not.toContain('alike');
});

test('there is none where the server does not answer, or on a page for frames', async () => {
  await load({}, 503);
  expect(strip()).toBeNull();
  document.body.innerHTML = '<main></main>';
  vi.resetModules();
  await load(deskAnswer());
  expect(strip()).toBeNull();
});
