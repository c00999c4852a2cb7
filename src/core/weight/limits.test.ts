import { expect, test } from 'vitest';
import { HOST_LIMITS, passedLimits, type MeasuredSite } from './limits.ts';

const site: MeasuredSite = {
  files: 20_000,
  bytes: 1e9,
  largest: { path: 'data/quotes.csv', bytes: 26_214_400 },
  inOneFolder: 54_000,
};

test('a site that reaches every limit passes none', () => {
  expect(passedLimits(site)).toEqual([]);
});

test.each([
  ['files', { files: 20_001 }, ['Cloudflare Pages (free)']],
  ['bytes', { bytes: 1e9 + 1 }, ['GitHub Pages', 'GitLab Pages']],
  [
    'bytesPerFile',
    { largest: { path: 'x', bytes: 26_214_401 } },
    ['Cloudflare Pages (free)', 'Cloudflare Pages (paid)'],
  ],
  ['filesPerFolder', { inOneFolder: 54_001 }, ['Netlify']],
] as const)('%s', (what, more, hosts) => {
  const passed = passedLimits({ ...site, ...more });
  expect(passed.map(({ host }) => host)).toEqual(hosts);
  expect(new Set(passed.map((limit) => limit.what))).toEqual(new Set([what]));
});

test('every host has a limit', () => {
  for (const { host, ...limits } of HOST_LIMITS) expect(Object.keys(limits), host).not.toEqual([]);
});
