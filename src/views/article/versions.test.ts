import { expect, test } from 'vitest';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { versionsView } from './versions.ts';

const day = (n: number) => `2024-02-${String(n).padStart(2, '0')}` as CalendarDate;
const change = (n: number, words: string) => ({
  date: day(n),
  commit: 'abcdef1234',
  passages: [{ parts: [{ same: 'It is ' }, { removed: words }, { added: 'open' }] }],
});
const history = (...changes: ReturnType<typeof change>[]) => ({
  article: 'bridge',
  first: day(1),
  changes,
});

test('shows changes newest first, removed and added words marked for eye and ear', () => {
  const view = versionsView(history(change(2, 'shut'), change(3, 'a < b & c ')));
  expect(view).toMatchObject({ times: 2, last: { text: '3 February 2024' } });
  expect(view.changes.map(({ day: { datetime } }) => datetime)).toEqual([day(3), day(2)]);
  const spoken = (words: string) => `<span class="visually-hidden" lang="en">${words}</span>`;
  expect(view.changes[0]?.passages[0]?.html).toBe(
    `It is <del>${spoken(' [removed: ')}a &lt; b &amp; c${spoken('] ')}</del> ` +
      `<ins>${spoken(' [added: ')}open${spoken('] ')}</ins>`,
  );
});

test('is bounded: older changes are counted, not shown', () => {
  const changes = Array.from({ length: 28 }, (_, n) => change(n + 1, 'x'.repeat(900)));
  const view = versionsView(history(...changes));
  expect(view.changes).toHaveLength(28);
  expect(view.changes[0]).toMatchObject({ more: 0 });
  expect(view.changes.at(-1)).toMatchObject({ passages: [], more: 1 });
  expect(JSON.stringify(view).length).toBeLessThan(20_000);
});
