// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

const PAGE = 'https://paper.example/2024/02/08/bridge/';
const MAIL = `mailto:desk@paper.example?subject=Wrong&body=${encodeURIComponent(`The page: ${PAGE}`)}`;

async function pageWith(foot: string): Promise<void> {
  vi.resetModules();
  document.head.innerHTML = `<link rel="canonical" href="${PAGE}">`;
  document.body.innerHTML = `<footer class="colophon">${foot}</footer>`;
  await import('./report.ts');
}

test.each([
  ['', PAGE],
  ['#q-3k2j8n5q1w', `${PAGE}#q-3k2j8n5q1w`],
])('at “%s” the mail is about %s', async (hash, address) => {
  await pageWith(`<a data-report href="${MAIL}">Report</a>`);
  const link = document.querySelector('a');
  // A quote that was looked at before is no longer meant.
  for (const looked of ['#q-00n7zbjr73', hash]) {
    history.replaceState(null, '', `/2024/02/08/bridge/${looked}`);
    link?.dispatchEvent(new Event('focus'));
  }
  expect(link?.href).toMatch(new RegExp(`body=The%20page%3A%20${encodeURIComponent(address)}$`));
});

test('a page without a link is left alone', async () => {
  await pageWith('');
  expect(document.querySelector('a')).toBeNull();
});
