import { beforeAll, describe, expect, test } from 'vitest';
import { openCardFonts, type CardFonts } from './fonts.ts';
import { CardPage, CARD_COLOURS, LEFT, RIGHT } from './page.ts';
import { setText, widthOf } from './text/set-text.ts';

let fonts: CardFonts;
beforeAll(async () => {
  fonts = await openCardFonts();
});

const words = (text: string) => setText(text, fonts.display, 'en');
const firstX = (page: CardPage) => Number(/translate\((-?[\d.]+) /.exec(page.svg())?.[1]);
const groupOf = (page: CardPage, colour: string) =>
  new RegExp(`<g fill="${colour}">(.*?)</g>`).exec(page.svg())?.[1] ?? '';
const countIn = (page: CardPage, colour: string) =>
  groupOf(page, colour).match(/<path/g)?.length ?? 0;

test('an empty page is paper of the size of a card', () => {
  const svg = new CardPage(false).svg();
  expect(svg).toMatch(/^<svg [^>]*width="1200" height="630"><rect [^>]*fill="#[0-9a-f]{6}"\/>/);
  expect(svg).not.toContain('<path');
});

test('a rule is a path of ink', () => {
  const page = new CardPage(false);
  page.rect(1, 2, 30, 4);
  expect(groupOf(page, CARD_COLOURS.ink)).toBe('<path d="M1 2h30v4h-30z"/>');
});

describe('where lines begin', () => {
  const size = 20;
  const at = (rightToLeft: boolean, placing: object) => {
    const page = new CardPage(rightToLeft);
    page.text(words('shut'), { y: 100, size, ...placing });
    return firstX(page);
  };
  const width = () => widthOf(words('shut'), 0, 4) * size;

  test('at the left, and on a page from right to left so that they end at the right', () => {
    expect(at(false, {})).toBeCloseTo(LEFT, 0);
    expect(at(true, {})).toBeCloseTo(RIGHT - width(), 0);
  });

  test('at the far side, the other way round', () => {
    expect(at(false, { atEnd: true })).toBeCloseTo(RIGHT - width(), 0);
    expect(at(true, { atEnd: true })).toBeCloseTo(LEFT, 0);
  });

  test('what hangs outside does not touch the edge', () => {
    expect(at(false, { outside: true }) + width()).toBeLessThan(LEFT);
    expect(at(true, { outside: true })).toBeGreaterThan(RIGHT);
  });
});

describe('colours', () => {
  test('the letters from an offset on have the spot colour, which the archive may choose', () => {
    const page = new CardPage(false, '#123456');
    page.text(words('shut'), { y: 100, size: 20, spotFrom: 3 });
    expect(countIn(page, CARD_COLOURS.ink)).toBe(3);
    expect(countIn(page, '#123456')).toBe(1);
  });

  test('only the part that is asked for is drawn, and spaces are not', () => {
    const page = new CardPage(false);
    page.text(words('a b c'), { y: 9, size: 9, colour: 'soft', line: { start: 0, end: 3 } });
    expect(countIn(page, CARD_COLOURS.soft)).toBe(2);
  });
});
