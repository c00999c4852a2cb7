import { describe, expect, test } from 'vitest';
import { makeEntry } from '../../test/support/make-entry.ts';
import { articleRow, ledgerOf, stone, stonesOf } from '../../test/support/ledger/ledger-rows.ts';
import type { ArticleEntry } from '../archive/entry.ts';
import type { ArticleRow } from './ledger.ts';
import { oldAddresses } from './old-addresses.ts';
import { oldAddressText } from '../addresses/old-address.ts';
import { noTombstones, type Tombstones } from './record/tombstones.ts';

const HOME = 'https://post.example/';
const ferry = makeEntry('2024-03-12', 'ferry', { id: 'ferry', aliases: ['/ferry.html', '/?p=1'] });
const bridge = makeEntry('2024-03-13', 'bridge', { id: 'bridge', aliases: ['/ferry.html'] });

function find(
  articles: readonly ArticleEntry[],
  rows: readonly ArticleRow[] = [],
  tombstones: Tombstones = noTombstones,
) {
  const record = { ledger: ledgerOf({ articles: rows }), tombstones };
  const { redirects, warnings } = oldAddresses(articles, record, HOME);
  return { to: redirects.map(({ from, to }) => `${oldAddressText(from)} ${to}`), warnings };
}

describe('oldAddresses', () => {
  test('each leads to the article that lists it; one elsewhere leads nowhere', () => {
    const moved = { ...ferry, aliases: ['/ferry.html', '/?p=1', 'https://blog.example/1'] };
    expect(find([moved])).toEqual({
      to: ['/ferry.html 2024/03/12/ferry', '/?p=1 2024/03/12/ferry'],
      warnings: [],
    });
  });

  test('two ways of writing one address are one', () => {
    const twice = { ...ferry, aliases: ['/x', '/x/', '/x/index.html'] };
    expect(find([twice])).toEqual({ to: ['/x/ 2024/03/12/ferry'], warnings: [] });
  });

  test('of two articles the older one has it, and the other one’s file is named with it', () => {
    const { to, warnings } = find([ferry, bridge]);
    expect(to[0]).toBe('/ferry.html 2024/03/12/ferry');
    expect(warnings).toEqual([
      {
        file: bridge.file,
        message: `The old address /ferry.html is also listed in ${ferry.file}, and leads to that article.`,
        hint: 'remove it from aliases: in one of the two',
      },
    ]);
  });

  test('of two articles the one for which it is recorded has it', () => {
    const { to, warnings } = find(
      [ferry, bridge],
      [articleRow('bridge', { aliases: ['/ferry.html'] })],
    );
    expect(to[0]).toBe('/ferry.html 2024/03/13/bridge');
    expect(warnings).toMatchObject([{ file: ferry.file }]);
  });

  test('a recorded one keeps leading to the article that no longer lists it', () => {
    const rows = [articleRow('ferry', { address: '2024/03/12/ferry', aliases: ['/gone/'] })];
    expect(find([ferry], rows).to).toContain('/gone/ 2024/03/12/ferry');
  });

  test('what an article lists now comes before what is recorded for another', () => {
    const rows = [articleRow('bridge', { aliases: ['/?p=1'] })];
    expect(find([ferry, { ...bridge, aliases: [] }], rows)).toMatchObject({
      to: ['/ferry.html 2024/03/12/ferry', '/?p=1 2024/03/12/ferry'],
      warnings: [],
    });
  });

  test('that of an article that was moved or withdrawn leads to what became of it', () => {
    const rows = [
      articleRow('old', { aliases: ['/old/'], now: 'ferry' }),
      articleRow('bad', { address: '2020/01/01/bad', aliases: ['/bad/'] }),
      articleRow('lost', { aliases: ['/lost/'] }),
    ];
    const stones = stonesOf({ articles: new Map([['bad', stone({ article: 'bad' })]]) });
    expect(find([{ ...ferry, aliases: [] }], rows, stones).to).toEqual([
      '/old/ 2024/03/12/ferry',
      '/bad/ 2020/01/01/bad',
    ]);
  });

  test('an address that the article has or had in this archive redirects anyway', () => {
    const rows = [articleRow('ferry', { address: '2024/03/11/ferry' })];
    const moved = { ...ferry, aliases: ['/2024/03/12/ferry/', '/2024/03/11/ferry/'] };
    expect(find([moved], rows)).toEqual({ to: [], warnings: [] });
  });

  test('many warnings are counted', () => {
    const aliases = Array.from({ length: 14 }, (_, at) => `/${at}/`);
    const { warnings } = find([
      { ...ferry, aliases },
      { ...bridge, aliases },
    ]);
    expect(warnings).toHaveLength(11);
    expect(warnings.at(-1)?.message).toContain('4 more');
  });
});
