import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../../calendar/date.ts';
import { PUBLISHED, toldSentences } from '../../../../../test/support/dates/told-sentences.ts';
import { Narrative } from './narrative.ts';

function narrative(text: string) {
  const sentences = toldSentences(text);
  const toPast = ({
    span,
    interval,
    precision,
  }: {
    span: never;
    interval: never;
    precision: never;
  }) => ({
    span,
    interval,
    precision,
  });
  return {
    reader: new Narrative(sentences, PUBLISHED, toPast as never),
    last: sentences.length - 1,
  };
}

const day = (date: { readonly interval: { readonly start: CalendarDate } } | undefined) =>
  date?.interval.start;

test.each([
  ['On Sunday he came down to the water. He laughed.', 'opening', '2024-02-04'],
  ['The herd was driven into town on Monday. Men stood there.', 'date', '2024-02-05'],
  ['Reed said on Tuesday that he would go. He smiled.', 'speech', '2024-02-06'],
  ['The pier opened in May 2019. That day Reed sang. He was drunk.', 'same', '2019-05-01'],
  [
    'The office closed in 2021. When police came that November, Reed made tea. He smiled.',
    'opening',
    '2021-11-01',
  ],
  [
    'Asked after Wednesday’s session whether he would run, Reed smiled. He left.',
    'speech',
    '2024-02-07',
  ],
  ['A day later the banner hung there. He left.', 'step', undefined],
])('turns to another time: %s', (text, by, start) => {
  const { reader, last } = narrative(text);
  const turn = reader.turnBefore(last);
  expect([turn?.by, day(turn?.date)]).toEqual([by, start]);
});

test.each([
  'Reed, champion four years ago, lost again. He smiled.',
  'Reed appealed after inspectors ordered in May that it be shut. He smiled.',
  'The merger, which became final Tuesday, cost jobs. He smiled.',
  'The pier opened on Monday.\n\nHe smiled.',
])('does not: %s', (text) => {
  const { reader, last } = narrative(text);
  expect(reader.turnBefore(last)).toBeUndefined();
});

test.each([
  ['TOLVA — When Reed opened the office last August, he promised to work.', '2023-08-01'],
  ['The pier was shut in May 2021, and Reed wrote at the time that it would sink.', '2021-05-01'],
  ['When Reed died in 1942, his paper called him a poet.', undefined],
])('the time of a sentence itself: %s', (text, start) => {
  const { reader, last } = narrative(text);
  expect(day(reader.ownTurn(last)?.date)).toBe(start);
});
