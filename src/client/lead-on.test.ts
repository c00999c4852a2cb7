// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

const replace = vi.fn();

async function open(hash: string): Promise<void> {
  vi.resetModules();
  history.replaceState(null, '', `/old/${hash}`);
  await import('./lead-on.ts');
}

beforeEach(() => {
  replace.mockReset();
  vi.spyOn(location, 'replace').mockImplementation(replace);
  document.body.innerHTML = `<a id="moved-to" href="https://paper.example/new/">New</a>
    <p id="q-3k2j8n5q1w"><a href="https://paper.example/other/#q-3k2j8n5q1w">Quote</a></p>`;
});

test.each([
  ['', 'https://paper.example/new/'],
  ['#p3', 'https://paper.example/new/#p3'],
  ['#q-3k2j8n5q1w', 'https://paper.example/other/#q-3k2j8n5q1w'],
  ['#q-unknown', 'https://paper.example/new/#q-unknown'],
  ['#%E0%A4%A', 'https://paper.example/new/#%E0%A4%A'],
])('from an address with “%s” to %s', async (hash, address) => {
  await open(hash);
  expect(replace).toHaveBeenCalledExactlyOnceWith(address);
});

test('where the article was withdrawn there is nowhere to go', async () => {
  document.body.replaceChildren();
  await open('#p1');
  expect(replace).not.toHaveBeenCalled();
});
