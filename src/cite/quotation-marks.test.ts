import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endWithStop, inMarks, nestMarks } from './quotation-marks.ts';

test.each([
  ['words without marks stay', 'It’s over', 'It’s over'],
  ['double marks become single', 'He said “no” twice', 'He said ‘no’ twice'],
  ['single ones inside double ones change places', '“No ‘ifs’,” he said', '‘No “ifs”,’ he said'],
  ['an apostrophe is no mark', '“Don’t say ‘the workers’ day’”', '‘Don’t say “the workers’ day”’'],
  ['single marks alone are right already', 'a ‘plan’', 'a ‘plan’'],
  ['straight marks by where they stand', '"No," he said ("never")', '‘No,’ he said (‘never’)'],
  ['marks of other languages stay', '«Нет», сказал он', '«Нет», сказал он'],
])('nestMarks: %s', (_, text, nested) => {
  expect(nestMarks(text)).toBe(nested);
  expect(inMarks(text)).toBe(`“${nested}”`);
});

test('nestMarks changes nothing but marks', () => {
  const bare = (text: string) => text.replace(/["“”‘’]/g, '');
  const pieces = fc.constantFrom('“', '”', '‘', '’', '"', ' ', 'no', 'don’t', ',', '(', '—', 'нет');
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const text = parts.join('');
      const nested = nestMarks(text);
      expect(bare(nested)).toBe(bare(text));
      expect(nested).toHaveLength(text.length);
    }),
  );
});

test.each([
  ['Bridge opens', 'Bridge opens.'],
  ['Who pays?', 'Who pays?'],
  ['It is over!', 'It is over!'],
  ['Brandt & Co.', 'Brandt & Co.'],
  ['And then …', 'And then …'],
  ['Mayor: “No way back”', 'Mayor: “No way back.”'],
  ['Mayor: “Who pays?”', 'Mayor: “Who pays?”'],
  ['Talks end (for now)', 'Talks end (for now).'],
  ['谁来付？', '谁来付？'],
])('endWithStop: %s', (text, ended) => {
  expect(endWithStop(text)).toBe(ended);
});
