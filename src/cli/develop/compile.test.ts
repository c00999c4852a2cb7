import { describe, expect, test } from 'vitest';
import { CommandError } from '../command.ts';
import { compileModule, pointToCompiled } from './compile.ts';

describe('compileModule', () => {
  test('takes types away and names compiled modules', () => {
    const js = compileModule(
      "import type { A } from './a.ts';\nimport { b } from './b.ts';\nexport const c: A = b;\n",
      'c.ts',
    );
    expect(js).toMatch(/from ['"]\.\/b\.js['"]/);
    expect(js).not.toContain('a.ts');
    expect(js).not.toContain(': A');
  });

  test('a mistake is told with its file', () => {
    expect(() => compileModule('const = 1;', 'c.ts')).toThrow(CommandError);
    expect(() => compileModule('const = 1;', 'c.ts')).toThrow(/src\/c\.ts/);
  });
});

test.each([
  ["import a from '../site/a.ts';", "import a from '../site/a.js';"],
  ['<script src="../client/keys.ts">', '<script src="../client/keys.js">'],
  ["import A from './A.astro';", "import A from './A.astro';"],
  ["import a from 'package/a.ts';", "import a from 'package/a.ts';"],
])('%s becomes %s', (text, expected) => {
  expect(pointToCompiled(text)).toBe(expected);
});
