import { expect, test } from 'vitest';
import { measureSite } from './measure-site.ts';
import { MARKER } from './publish/marker.ts';

test('files, bytes, the largest file and the fullest folder, without the marker', () => {
  const { kinds, ...measured } = measureSite(
    new Map([
      ['index.html', '5 1764342339'],
      ['api/quotes/a.json', '1 1764342339'],
      ['api/quotes/b.json', '7 1764342339'],
      [MARKER, '100 1764342339'],
    ]),
  );
  expect(measured).toEqual({
    files: 3,
    bytes: 13,
    largest: { path: 'api/quotes/b.json', bytes: 7 },
    inOneFolder: 2,
  });
  expect(Object.fromEntries(kinds)).toEqual({
    records: { files: 2, bytes: 8 },
    others: { files: 1, bytes: 5 },
  });
});
