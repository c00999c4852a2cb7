// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { writeStored } from '../stored.ts';

test('the look is there when the script has run, and follows other windows', async () => {
  const { dataset } = document.documentElement;
  writeStored('look', { theme: 'dark' });
  await import('./before-paint.ts');
  expect(dataset['theme']).toBe('dark');
  expect(dataset['script']).toBe('');
  writeStored('look', { theme: 'sepia' });
  dispatchEvent(new Event('storage'));
  expect(dataset['theme']).toBe('sepia');
  writeStored('look', { theme: 'light' });
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(dataset['theme']).toBe('light');
});
