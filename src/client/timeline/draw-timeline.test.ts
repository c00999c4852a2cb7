// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { drawAxis, MOST_DRAWN, timelineList } from './draw-timeline.ts';

const article = (date: string) => ({
  title: `Of ${date}`,
  date: date as CalendarDate,
  href: '/a/',
});

test('each article has its day and its link, which leaves a frame', () => {
  const list = timelineList([article('2024-02-08')], true);
  expect(list.querySelector('time')?.textContent).toBe('8 February 2024');
  expect(list.querySelector('a')?.getAttribute('target')).toBe('_top');
});

test('of very many articles the latest are shown', () => {
  const many = Array.from({ length: 100 }, (_, at) => article(`2024-01-${10 + (at % 20)}`));
  expect(timelineList(many, false).children).toHaveLength(MOST_DRAWN);
});

test('the axis is drawn once, however often', () => {
  const list = timelineList([article('2022-02-08'), article('2024-02-08')], false);
  drawAxis(list);
  drawAxis(list);
  expect(list.querySelectorAll('svg')).toHaveLength(2);
  expect(list.querySelector('p')?.textContent).toBe('2 years');
});
