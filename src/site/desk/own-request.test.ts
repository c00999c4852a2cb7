import { describe, expect, test } from 'vitest';
import { isOwnPage, isThisMachine, mayWrite, TOKEN_HEADER } from './own-request.ts';

const host = 'localhost:4321';
const own = { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' };

describe('a page of this server', () => {
  test.each([
    [own],
    [{ host }],
    [{ host: '127.0.0.1:80', origin: 'http://127.0.0.1' }],
    [{ host: '[::1]:4321', origin: 'http://[::1]:4321' }],
  ])('is %j', (headers) => {
    // A browser leaves out the port that is usual.
    const usual = 'origin' in headers && headers.origin === 'http://127.0.0.1';
    expect(isOwnPage({ headers: usual ? { ...headers, host: '127.0.0.1' } : headers })).toBe(true);
  });

  test.each([
    [{ ...own, origin: 'http://evil.example' }],
    [{ ...own, origin: 'http://localhost:3000' }],
    [{ ...own, origin: 'null' }],
    [{ ...own, 'sec-fetch-site': 'same-site' }],
    [{ ...own, 'sec-fetch-site': 'cross-site' }],
    [{ host: 'evil.example:4321', origin: 'http://evil.example:4321' }],
    [{}],
  ])('is not %j', (headers) => {
    expect(isOwnPage({ headers })).toBe(false);
  });
});

describe('who may write', () => {
  const headers = { ...own, [TOKEN_HEADER]: 'secret' };
  test('is a page of this server on this machine that was given the token', () => {
    expect(mayWrite({ headers, from: '127.0.0.1' }, 'secret')).toBe(true);
    expect(mayWrite({ headers, from: '::ffff:127.0.0.1' }, 'secret')).toBe(true);
  });

  test('is nobody else', () => {
    expect(mayWrite({ headers, from: '192.168.0.7' }, 'secret')).toBe(false);
    expect(mayWrite({ headers, from: '127.0.0.1' }, 'other')).toBe(false);
    expect(mayWrite({ headers: own, from: '127.0.0.1' }, 'secret')).toBe(false);
    const { origin: _, ...without } = headers;
    expect(mayWrite({ headers: without, from: '127.0.0.1' }, 'secret')).toBe(false);
  });
});

test.each([
  ['::1', true],
  ['127.8.8.8', true],
  ['127.evil.example', false],
  [undefined, false],
])('%s is this machine: %s', (address, is) => {
  expect(isThisMachine(address)).toBe(is);
});
