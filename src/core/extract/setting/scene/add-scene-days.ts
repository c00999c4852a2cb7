import type { ArticleText } from '../../../article/text.ts';
import type { CalendarDate } from '../../../calendar/date.ts';
import type { QuoteSetting } from '../quote-settings.ts';
import type { StatedDate } from '../stated.ts';
import { isToCome } from '../to-come.ts';
import type { ToldDate } from './occasions/occasion.ts';
import { SceneReader, type SceneMaterial } from './scene-reader.ts';

/** Adds to settings the days that the scene gives where attributions give none. */
export function addSceneDays(
  article: ArticleText,
  attributed: readonly QuoteSetting[],
  material: SceneMaterial,
): QuoteSetting[] {
  const { quotes, published } = material;
  const reader = new SceneReader(article, material);
  const days = attributed.map(({ said }) => said && toldDate(said));
  quotes.forEach((quote, index) => {
    const day = days[index];
    if (day) reader.foresee(quote, day);
  });
  return quotes.map((quote, index): QuoteSetting => {
    const setting = attributed[index] ?? {};
    const day = days[index];
    if (day) reader.tell(quote, day, setting.venue);
    if (setting.said || isToCome(article.text, quote)) return setting;
    const found = reader.read(quote, setting.venue);
    return found ? { ...setting, said: fromScene(found, published) } : setting;
  });
}

const toldDate = ({ start, end, precision, printed }: StatedDate): ToldDate | undefined =>
  printed && { interval: { start, end }, precision, span: printed };

function fromScene({ interval, precision, span }: ToldDate, published: CalendarDate): StatedDate {
  const { start, end } = interval;
  return { start, end: end < published ? end : published, precision, by: 'scene', printed: span };
}
