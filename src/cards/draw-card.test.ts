import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardSubjects } from '../test/support/card-subjects.ts';
import { cardContent } from './content.ts';
import { drawCard, HEAVIEST_CARD } from './draw-card.ts';
import { openCardFonts } from './fonts.ts';

test('a card is a small PNG of few colours, the same bytes each time', async () => {
  const fonts = await openCardFonts();
  const content = cardContent(cardSubjects.Latin, 'The Post');
  const png = await drawCard(content, fonts);
  const { format, width, height, hasAlpha } = await sharp(png).metadata();
  expect({ format, width, height, hasAlpha }).toEqual({
    format: 'png',
    width: 1200,
    height: 630,
    hasAlpha: false,
  });
  expect(png.length).toBeLessThan(HEAVIEST_CARD);
  expect((await drawCard(content, fonts)).equals(png)).toBe(true);
  const other = await drawCard({ ...content, words: 'It is safe.' }, fonts);
  expect(other.equals(png)).toBe(false);
});
