// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { shardsOf } from '../../test/support/core/check-shards.ts';

const BRIDGE = 'The old bridge will not open until the inspectors have finished.';
const shards = shardsOf([{ id: 'bridge', quotes: [{ words: BRIDGE, speaker: 'Anna Berg' }] }]);
const head = { ...shards.head, first: '2010-01-01', last: '2024-01-01' };

const PAGE = `<p id="no-script">Scripts are off.</p>
<form id="check" hidden data-index="/api/check/" data-speakers="/speakers/">
<textarea id="check-words" name="q"></textarea><input id="check-who" name="who">
<button>Check</button></form><p id="checked" role="status"></p><ol id="claims"></ol>
<div id="check-tools" hidden><p id="searched"></p><button id="check-copy" type="button">Copy</button></div>`;

const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
const told = (words: RegExp) => vi.waitFor(() => expect(text('#checked')).toMatch(words));

/** Opens the page at an address, with a server of the shards. */
async function open(hash = '', online = true): Promise<void> {
  vi.resetModules();
  history.replaceState(null, '', `/check/${hash}`);
  document.documentElement.lang = 'en';
  document.body.innerHTML = PAGE;
  vi.stubGlobal('fetch', async (address: string) => {
    if (!online) throw new Error('offline');
    const path = new URL(address).pathname.replace('/api/check/', '');
    if (path === 'index.json') return Response.json(head);
    return new Response(shards.files.get(path) ?? '');
  });
  await import('./page.ts');
}

function ask(words: string, who = ''): void {
  const [field, name] = [
    document.querySelector<HTMLTextAreaElement>('#check-words'),
    document.querySelector<HTMLInputElement>('#check-who'),
  ];
  if (field) field.value = words;
  if (name) name.value = who;
  document.querySelector('#check')?.dispatchEvent(new Event('submit', { cancelable: true }));
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  return () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  };
});

describe('the page for checking', () => {
  test('answers, and puts the question into its address', async () => {
    await open();
    expect(document.querySelector('#no-script')).toBeNull();
    expect(document.querySelector<HTMLFormElement>('#check')?.hidden).toBe(false);
    ask(BRIDGE, 'Anna Berg');
    await told(/^One quote checked: Word for word$/u);
    expect(location.hash).toMatch(/^#q=The\+old\+bridge.*&who=Anna\+Berg$/u);
    expect(text('#searched')).toBe('The one quote in the archive, from 2010, was looked at.');
  });

  test('answers what its address asks', async () => {
    await open(`#q=${encodeURIComponent(`“${BRIDGE}” “Nobody has said this so far.”`)}`);
    await told(/^2 quotes checked: Word for word \(1\), Not in this archive \(1\)$/u);
    expect(document.querySelectorAll('#claims > li')).toHaveLength(2);
    expect(document.querySelector<HTMLTextAreaElement>('#check-words')?.value).toContain(BRIDGE);
  });

  test('says what it cannot check', async () => {
    await open();
    ask('…');
    await told(/no words/u);
    ask('x'.repeat(10_001));
    await told(/at most/u);
    ask('“One two three.” '.repeat(21));
    await told(/first 20 quotes/u);
  });

  test('says that the archive could not be loaded, and never that it has nothing', async () => {
    await open('#q=We+stay+here', false);
    await told(/could not be loaded/u);
    expect(text('#claims')).toBe('');
    vi.stubGlobal('fetch', async () => Response.json(head));
    ask(BRIDGE);
    await told(/could not be loaded/u);
  });

  test('copies its address', async () => {
    await open(`#q=${encodeURIComponent(BRIDGE)}`);
    await told(/Word for word/u);
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    document.querySelector<HTMLButtonElement>('#check-copy')?.click();
    await told(/was copied/u);
    expect(writeText).toHaveBeenCalledWith(location.href);
  });
});
