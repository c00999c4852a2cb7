// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { AUTHOR, showArticleHead } from '../../../test/support/page/article-head.ts';
import { stubClipboard } from '../../../test/support/page/clipboard.ts';
import { fillCitePanel } from './cite-panel.ts';

beforeEach(() => () => vi.unstubAllGlobals());

test('the panel copies each form, and says so', async () => {
  showArticleHead(AUTHOR);
  const copy = stubClipboard();
  const panel = document.createElement('div');
  fillCitePanel(panel);
  const buttons = [...panel.querySelectorAll('button')];
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    'Link',
    'Text',
    'Markdown',
    'HTML',
    'APA',
    'Chicago',
    'MLA',
    'BibTeX',
    'RIS',
    'CSL-JSON',
  ]);
  buttons[0]?.click();
  buttons[4]?.click();
  await vi.waitFor(() => {
    expect(panel.querySelector('[role=status]')?.textContent).toBe('Copied');
  });
  expect(copy.mock.calls.flat()).toEqual([
    'https://paper.example/2024/02/08/bridge/',
    'Berg, A., Jr. (2024, February 8). Bridge opens. The Post. https://paper.example/2024/02/08/bridge/',
  ]);
});
