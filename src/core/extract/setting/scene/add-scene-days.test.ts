import { expect, test } from 'vitest';
import { articleTextFromPlain } from '../../../article/text.ts';
import { PUBLISHED } from '../../../../test/support/dates/told-sentences.ts';
import { extractDates } from '../../dates/dates.ts';
import { extractSpeech } from '../../speech.ts';
import { addSceneDays } from './add-scene-days.ts';

const TEXT =
  'Ada Lunt on Sunday defended the plan.\n\n“It was right,” Lunt said. “It will say more,” Lunt will say.';

test('adds the day with the words that tell it, and none to what is to come', () => {
  const article = articleTextFromPlain(TEXT);
  const { quotes, speakers } = extractSpeech(article);
  const dates = extractDates(article, PUBLISHED);
  const settings = addSceneDays(
    article,
    quotes.map(() => ({})),
    { quotes, dates, speakers, published: PUBLISHED },
  );
  const start = TEXT.indexOf('Sunday');
  expect(settings).toEqual([
    {
      said: {
        start: '2024-02-04',
        end: '2024-02-04',
        precision: 'day',
        by: 'scene',
        printed: { start, end: start + 'Sunday'.length },
      },
    },
    {},
  ]);
});
