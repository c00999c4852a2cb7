import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkLinks } from '../../links/check-links.ts';
import { readSettingsFile } from '../../core/settings/read-settings.ts';
import { settingsOf } from '../../core/settings/settings.ts';
import { addressesOf } from './check-links.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-links-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SETTINGS = `
site: https://post.example
licence: { name: Terms, url: https://post.example/terms }
publisher: { url: https://post.example/ }
navigation:
  masthead: [{ label: Subscribe, url: https://post.example/subscribe }]
  footer: [{ label: Shop, url: /shop }]
`;

test('what the settings link to on the same host is not the archive’s to check', () => {
  const settings = settingsOf(readSettingsFile(SETTINGS, 'verbatim.yaml').written);
  const links = ['https://post.example/terms', '/shop', 'https://post.example/subscribe', '/no'];
  mkdirSync(join(folder, 'a'));
  writeFileSync(
    join(folder, 'a/index.html'),
    links.map((href) => `<a href="${href}">x</a>`).join(''),
  );
  const { findings } = checkLinks({
    folder,
    base: '/',
    site: settings.site,
    others: addressesOf(settings),
  });
  expect(findings.map(({ address }) => address)).toEqual(['/no']);
});
