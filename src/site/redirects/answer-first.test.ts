import { expect, test } from 'vitest';
import { answerFirst } from './answer-first.ts';

test('a handler is before those that were put first when the server started', () => {
  const theirs = { route: '', handle: () => undefined };
  const server = { middlewares: { stack: [theirs] } };
  const handle = () => undefined;
  const { configureServer } = answerFirst(handle);
  if (typeof configureServer !== 'function') throw new Error('not a function');
  const later: unknown = configureServer.call({} as never, server as never);
  expect(server.middlewares.stack).toEqual([theirs]);
  if (typeof later !== 'function') throw new Error('nothing is done later');
  later();
  expect(server.middlewares.stack).toEqual([{ route: '', handle }, theirs]);
});
