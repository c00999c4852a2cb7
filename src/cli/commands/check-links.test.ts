import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkLinks } from '../../links/check-links.ts';
import { readSettingsFile } from '../../core/settings/read-settings.ts';
import { settingsOf } from '../../core/settings/settings.ts';
import { createScratchContent } from '../../test/support/scratch-content.ts';
import { runCommand } from '../run-command.ts';
import { addressesOf, checkLinksCommand } from './check-links.ts';

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

describe('the command', () => {
  async function run(site: string, ...args: string[]) {
    const scratch = await createScratchContent();
    const outDir = join(scratch.settings.contentDir, 'site');
    await scratch.write('site/index.html', site);
    let [out, err] = ['', ''];
    const io = { out: (text: string) => (out += text), err: (text: string) => (err += text) };
    const settings = { ...scratch.settings, base: '/', outDir };
    const status = await runCommand(checkLinksCommand, args, settings, io);
    await scratch.remove();
    return { status, out, err };
  }

  test('succeeds where every link leads somewhere, and says what it followed', async () => {
    const { status, out, err } = await run('<p id="a">x</p><a href="/#a">x</a>');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^one link on one page, .*: none is broken\.\n$/);
  });

  test('fails where one does not, and names page and address', async () => {
    const { status, out, err } = await run('<a href="/nowhere/">x</a>');
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain('/nowhere/');
    expect(err).toContain('index.html');
  });

  test('gives the same as one JSON document', async () => {
    const { status, out } = await run('<a href="/nowhere/">x</a>', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ pages: 1, findings: [{ address: '/nowhere/' }] });
  });

  test('a folder that is not there is refused by name', async () => {
    const { status, err } = await run('', join(folder, 'not-there'));
    expect(status).toBe(1);
    expect(err).toContain('not-there');
  });
});
