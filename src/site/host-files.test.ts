import { expect, test } from 'vitest';
import { createUrls } from '../core/addresses/urls.ts';
import { CONTENT_SECURITY_POLICY, headerRules } from './host-files.ts';

test('rules are below the base, one header a line', () => {
  const lines = headerRules(createUrls('/paper')).trimEnd().split('\n');
  const paths = lines.filter((line) => !line.startsWith('  '));
  expect(paths.every((path) => path.startsWith('/paper/'))).toBe(true);
  for (const line of lines.filter((each) => each.startsWith('  '))) {
    expect(line).toMatch(/^ {2}[A-Z][A-Za-z-]+: \S/);
  }
});

test('the policy allows nothing inline and nothing from elsewhere', () => {
  expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none'/);
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|data:|https?:|\*/);
});

test('the data may be read from other sites, and no header is longer than hosts take', () => {
  const rules = headerRules(createUrls('/'));
  expect(rules).toContain('/api/*\n  Access-Control-Allow-Origin: *');
  expect(rules).toContain('/data/*\n  Access-Control-Allow-Origin: *');
  expect(Math.max(...rules.split('\n').map(({ length }) => length))).toBeLessThan(2000);
});
