// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { loadStyles } from './load-styles.ts';

test('a style sheet is asked for once, and waited for until it has come or failed', async () => {
  const loading = [loadStyles('/a.css'), loadStyles('/a.css'), loadStyles('/b.css')];
  const links = document.querySelectorAll('link:is([href="/a.css"], [href="/b.css"])');
  expect(links).toHaveLength(2);
  links[0]?.dispatchEvent(new Event('load'));
  links[1]?.dispatchEvent(new Event('error'));
  expect(await Promise.all(loading)).toHaveLength(3);
});
