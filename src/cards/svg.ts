import { noSpeaker } from '../views/speaker/no-speaker.ts';
import type { CardContent } from './content.ts';
import type { CardFonts } from './fonts.ts';
import { CardPage, LEFT, RIGHT } from './page.ts';
import { fitWords, type FittedWords } from './text/fit-words.ts';
import { setText, widthOf, type SetText } from './text/set-text.ts';
import { wrapText } from './text/wrap-text.ts';

const WORDS = { top: 52, width: RIGHT - LEFT, height: 396 } as const;
const RULE_AT = 474;
/** Baselines below the rule. */
const FIRST_LINE = 530;
const SECOND_LINE = 567;
const THIRD_LINE = 597;
const GAP = 56;

/** Draws a card as an SVG of outlines alone: drawing it needs no font. */
export function cardSvg(content: CardContent, fonts: CardFonts): string {
  const { marks } = content;
  const fitted = fitWords(content.words, { close: marks.close, lang: content.lang }, fonts, WORDS);
  const page = new CardPage(fitted.set.rightToLeft, content.spot);
  const mark = marks.open === '' ? undefined : setMark(marks.open, fitted, content.lang);
  drawWords(page, fitted, mark);
  page.rect(LEFT, RULE_AT, WORDS.width, 3);
  page.rect(LEFT, RULE_AT + 5, WORDS.width, 1);
  const room = WORDS.width - GAP - drawArchive(page, content, fonts);
  drawSpeaker(page, content, fonts, room);
  return page.svg();
}

/** The opening mark has the same direction as the words. */
function setMark(open: string, { set }: FittedWords, lang: string): SetText {
  const fonts = [...new Set(set.runs.map(({ font }) => font))];
  const turn = set.rightToLeft ? '\u200f' : '';
  const latin = fonts.filter(({ codePoints }) => codePoints.has(open.codePointAt(0) ?? 0));
  return setText(`${turn}${open}${turn}`, latin.length > 0 ? latin : fonts, lang);
}

/** The words are slightly above the middle of their space; the opening mark hangs outside. */
function drawWords(page: CardPage, fitted: FittedWords, mark: SetText | undefined): void {
  const { set, lines, size, lineHeight, markAt } = fitted;
  const free = WORDS.height - lines.length * lineHeight;
  const first = WORDS.top + free * 0.45 + (lineHeight - size) / 2 + size * 0.78;
  lines.forEach((line, index) => {
    const y = first + index * lineHeight;
    page.text(set, { y, size, line, spotFrom: markAt });
    if (index === 0 && mark) page.text(mark, { y, size, colour: 'spot', outside: true });
  });
}

/** @returns its width */
function drawArchive(page: CardPage, { site, date, lang }: CardContent, fonts: CardFonts): number {
  const name = setText(site, fonts.masthead, lang);
  const size = Math.min(44, 320 / widthOf(name, 0, site.length));
  const day = setText(date, fonts.data, lang);
  const dateSize = Math.min(24, 460 / widthOf(day, 0, date.length));
  page.text(name, { y: FIRST_LINE, size, atEnd: true });
  page.text(day, { y: SECOND_LINE, size: dateSize, colour: 'soft', atEnd: true });
  return Math.max(widthOf(name, 0, site.length) * size, widthOf(day, 0, date.length) * dateSize);
}

function drawSpeaker(page: CardPage, content: CardContent, fonts: CardFonts, room: number): void {
  const { role, lang, headline } = content;
  const none = headline ? undefined : { name: noSpeaker(lang), resolved: false };
  const speaker = content.speaker ?? none;
  if (!speaker) return;
  const face = speaker.resolved ? fonts.name : fonts.source;
  const whole = setText(speaker.name, face, lang);
  const wanted = speaker.resolved ? 32 : 36;
  const fitting = room / widthOf(whole, 0, speaker.name.length);
  const size = Math.min(wanted, Math.max(26, fitting));
  const names = wrapText(speaker.name, face, { lang, width: room / size, most: 2 });
  const most = 3 - names.length;
  const roles = wrapText(role ?? '', fonts.data, { lang, width: room / 24, most });
  const baselines = [FIRST_LINE, SECOND_LINE, THIRD_LINE];
  for (const name of names) {
    page.text(setText(name, face, lang), { y: baselines.shift() ?? THIRD_LINE, size });
  }
  for (const line of roles) {
    const y = baselines.shift() ?? THIRD_LINE;
    page.text(setText(line, fonts.data, lang), { y, size: 24, colour: 'soft' });
  }
}
