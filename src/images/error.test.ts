import { expect, test } from 'vitest';
import { ImageError } from './error.ts';

test('an error of a picture says what is wrong and how to fix it', () => {
  const error = new ImageError('too large', 'make it smaller');
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    name: 'ImageError',
    message: 'too large',
    hint: 'make it smaller',
  });
});
