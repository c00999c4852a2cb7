import { expect, test } from 'vitest';
import { describeFileError, findFileError } from './errors.ts';

const failed = (code: string, cause?: unknown) =>
  Object.assign(new Error(`${code}: no luck\n  at line 3`, { cause }), { code });

test('the error of the file system is found among the causes', () => {
  const denied = failed('EACCES');
  expect(findFileError(new Error('The build stopped.', { cause: denied }))).toBe(denied);
  expect(findFileError(failed('ERR_OTHER', denied))).toBe(denied);
});

test.each([
  ['words'],
  [undefined],
  [new Error('No.')],
  [failed('ERR_OTHER')],
  [failed('toString')],
])('%s is none', (error) => {
  expect(findFileError(error)).toBeUndefined();
});

test('causes in a ring end', () => {
  const ring = new Error('one');
  ring.cause = new Error('two', { cause: ring });
  expect(findFileError(ring)).toBeUndefined();
});

test.each(['ENOENT', 'EACCES', 'ENOSPC', 'EBUSY'])(
  '%s is said in words, with a way out',
  (code) => {
    const { what, hint } = describeFileError(failed(code));
    expect(what).not.toContain(code);
    expect(hint).not.toBe('');
  },
);

test('any other error says its first line only', () => {
  expect(describeFileError(failed('ERR_OTHER')).what).toBe('ERR_OTHER: no luck');
  expect(describeFileError('full').what).toBe('full');
});
