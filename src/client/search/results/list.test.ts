// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { connectResultList, type Found, type ResultList } from './list.ts';

let list: HTMLElement;
let more: HTMLButtonElement;
let results: ResultList;
const titles = () => [...list.querySelectorAll('h2')].map(({ textContent }) => textContent);

const found = (count: number, load = (n: number) => Promise.resolve(n)): Found => ({
  results: Array.from({ length: count }, (_, n) => async () => {
    const number = await load(n);
    const [item, heading, link] = ['li', 'h2', 'a'].map((name) => document.createElement(name));
    link?.setAttribute('href', `/${number}/`);
    link?.append(`Article ${number}`);
    if (link) heading?.append(link);
    if (heading) item?.append(heading);
    return item as HTMLLIElement;
  }),
});

beforeEach(() => {
  document.body.innerHTML = '<ol></ol><button hidden>More</button>';
  const [ol, button] = [document.querySelector('ol'), document.querySelector('button')];
  if (!ol || !button) throw new Error('no list');
  [list, more] = [ol, button];
  results = connectResultList(list, more);
});

describe('the list', () => {
  test('shows ten, and ten more by its button, with the focus on the first of them', async () => {
    await results.show(found(23));
    expect(titles()).toHaveLength(10);
    expect(more.hidden).toBe(false);
    more.click();
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('href')).toBe('/10/'));
    expect(titles()).toHaveLength(20);
    more.click();
    await vi.waitFor(() => expect(titles()).toHaveLength(23));
    expect(more.hidden).toBe(true);
  });

  test('a newer answer is not covered by an older one', async () => {
    let release = (_: number) => {};
    const slow = results.show(found(1, () => new Promise((resolve) => (release = resolve))));
    await results.show(found(2));
    release(7);
    await slow;
    expect(titles()).toEqual(['Article 0', 'Article 1']);
  });

  test('it is emptied by an answer without results, and by clearing', async () => {
    await results.show(found(12));
    await results.show(found(0));
    expect(titles()).toEqual([]);
    await results.show(found(12));
    results.clear();
    expect([titles(), more.hidden]).toEqual([[], true]);
  });

  test('what is no result after all is left out', async () => {
    const { results: all } = found(3);
    await results.show({ results: [async () => undefined, ...all] });
    expect(titles()).toEqual(['Article 0', 'Article 1', 'Article 2']);
  });

  test('passes over batches in which nothing is a result, and tells what turned out', async () => {
    const settle = vi.fn();
    const none = Array.from({ length: 12 }, () => async () => undefined);
    await results.show({ results: [...none, ...found(3).results], settle });
    expect(titles()).toHaveLength(3);
    const dropped = new Set(none.keys());
    expect(settle).toHaveBeenLastCalledWith({ dropped, isAll: true });
    await results.show({ results: [...none, ...none, ...none, ...none], settle });
    expect([titles(), more.hidden]).toEqual([[], false]);
    more.click();
    await vi.waitFor(() => expect(more.hidden).toBe(true));
  });

  test('one that fails does not break the button', async () => {
    await results.show(
      found(12, (n) => (n < 10 ? Promise.resolve(n) : Promise.reject(new Error('offline')))),
    );
    more.click();
    await vi.waitFor(() => expect(more.disabled).toBe(false));
    expect(titles()).toHaveLength(10);
  });
});
