import { expect, test } from 'vitest';
import { receiveError, sendError } from './sent-error.ts';

const overTheWire = (thrown: unknown): Error =>
  receiveError(JSON.parse(JSON.stringify(sendError(thrown))) as ReturnType<typeof sendError>);

test('an error arrives with its trace, its place, its causes and its parts', () => {
  const part = Object.assign(new TypeError('Expected a bracket'), {
    loc: { file: '/a/components/Footer.astro', line: 5 },
    code: 'PARSE_ERROR',
  });
  const error = Object.assign(new Error('Build failed', { cause: part }), { errors: [part] });
  const arrived = overTheWire(error);
  expect(arrived).toMatchObject({ message: 'Build failed', stack: error.stack });
  expect(arrived.cause).toBeInstanceOf(Error);
  expect(arrived.cause).toMatchObject({
    name: 'TypeError',
    message: 'Expected a bracket',
    loc: { file: '/a/components/Footer.astro', line: 5 },
    code: 'PARSE_ERROR',
  });
  expect((arrived as unknown as { errors: unknown[] }).errors[0]).toBeInstanceOf(Error);
});

test('what refers to itself is left out', () => {
  const error = Object.assign(new Error('round'), { self: {} as object });
  error.self = { error: { self: error } };
  (error as Error).cause = error;
  expect(overTheWire(error)).toMatchObject({ message: 'round' });
});

test('what is not an error becomes one', () => {
  expect(overTheWire('out of paper')).toMatchObject({ message: 'out of paper' });
});
