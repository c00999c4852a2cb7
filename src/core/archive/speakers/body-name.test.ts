import { expect, test } from 'vitest';
import bodyAliases from '../../../data/en/people/body-aliases.json' with { type: 'json' };
import { fullBodyName } from './body-name.ts';

test('initials that are known mean the full name', () => {
  for (const [name, aliases] of Object.entries(bodyAliases)) {
    for (const alias of aliases) expect(fullBodyName(alias)).toBe(name);
  }
});

test.each(['harbour board', 'xqz', ''])('“%s” is itself', (name) => {
  expect(fullBodyName(name)).toBe(name);
});

test('no initials mean two bodies', () => {
  const all = Object.values(bodyAliases).flat();
  expect(new Set(all).size).toBe(all.length);
});
