import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { YamlForm } from './checked.ts';
import { limits } from '../limits.ts';
import { readYamlFile } from './file.ts';

const schema = z.strictObject({ title: z.string() });
const form: YamlForm<typeof schema> = {
  schema,
  name: 'The file',
  empty: { message: 'no keys', hint: 'write some' },
  root: 'map',
  hints: { wrong: () => 'fix it' },
};
const read = (source: string) => readYamlFile(source, 'a.yaml', form);

describe('readYamlFile', () => {
  test.each(['', '\n', '# only\n# comments\n', '---\n', '\uFEFF# a\r\n\r\n'])(
    '%j holds nothing',
    (source) => {
      expect(read(source)).toBeUndefined();
    },
  );

  test.each(['title: A', '\uFEFFtitle: A\r\n', '# a\r\rtitle: A\r'])('%j is read', (source) => {
    expect(read(source)).toMatchObject({ data: { title: 'A' } });
  });

  test('line ends of any sort count as lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(read(`# a${end}# b${end}title: 3${end}`)).toMatchObject({
        problems: [{ line: 3 }],
      });
    }
  });

  test('a file that is too long is told so, and not read', () => {
    const [problem] = (() => {
      const result = read('#'.repeat(limits.authorityCodeUnits + 1));
      return result && 'problems' in result ? result.problems : [];
    })();
    expect(problem).toMatchObject({ file: 'a.yaml' });
    expect(problem).not.toHaveProperty('line');
    expect(read('#'.repeat(limits.authorityCodeUnits))).toBeUndefined();
  });

  test('many lines of comments are passed quickly', () => {
    expect(read(`${'   #  a \n'.repeat(50_000)}`)).toBeUndefined();
    expect(read(`${'   #  a \n'.repeat(50_000)}title: A\n`)).toMatchObject({
      data: { title: 'A' },
    });
  });
});
