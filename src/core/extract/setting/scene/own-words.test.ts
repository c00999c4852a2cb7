import { expect, test } from 'vitest';
import { saidDays } from '../../../../test/support/dates/said-days.ts';

test.each([
  ['“We go,” Lunt said.', '2024-02-08'],
  ['“We go,” Lunt says.', ''],
  ['“We go,” Lunt once said.', ''],
  ['“We go,” Lunt has said.', ''],
  ['In 2015, Lunt called it “a toy.”', '2015-01-01'],
])('whether the own words of a quote are of the scene: %s', (text, day) => {
  expect(
    saidDays(`Captain Ada Lunt presented the new ferry of Tolva on Thursday.\n\n${text}`),
  ).toEqual([day]);
});
