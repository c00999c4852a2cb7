// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { haveReaderStyles } from '../../test/support/page/reader-styles.ts';
import { loadReaderStyles } from './styles.ts';

test('the style sheet is loaded once', async () => {
  await haveReaderStyles();
  const before = document.querySelectorAll('link').length;
  await loadReaderStyles();
  expect(document.querySelectorAll('link')).toHaveLength(before);
});
