import type { Settings } from '../archive-folder/settings.ts';
import { loadDrawing, type LoadDrawing } from './load-drawing.ts';
import {
  articleCardContent,
  cardContent,
  type ArticleSubject,
  type CardContent,
  type CardSubject,
} from './content.ts';

/** A quote, and whether people would share it as a picture. */
export interface SharedSubject extends CardSubject {
  readonly isShared: boolean;
}

/** Says what each card shows; undefined for what gets none. */
export interface CardPlan {
  readonly quote: (quote: SharedSubject) => CardContent | undefined;
  readonly article: (article: ArticleSubject) => CardContent | undefined;
  /** Whether a quote would have a card if its letters could be drawn. */
  readonly wants: (quote: Pick<SharedSubject, 'isShared'>) => boolean;
}

const NO_CARDS: CardPlan = {
  quote: () => undefined,
  article: () => undefined,
  wants: () => false,
};

/**
 * Finds out what gets a card: nothing if the settings say so or this platform cannot draw, and
 * nothing with a letter that no font of the archive has. Pages and the drawing ask the same, so that
 * no page names a picture that is not there.
 */
export async function planCards(
  { weight: { cards }, name, spot }: Pick<Settings, 'weight' | 'name' | 'spot'>,
  load: LoadDrawing = loadDrawing,
): Promise<CardPlan> {
  if (cards === 'off') return NO_CARDS;
  const drawing = await load();
  if ('missing' in drawing) return NO_CARDS;
  const { canDraw, openCardFonts } = drawing;
  const fonts = await openCardFonts();
  const drawable = (content: CardContent) => (canDraw(content, fonts) ? content : undefined);
  const wants: CardPlan['wants'] = ({ isShared }) => cards === 'all' || isShared;
  return {
    quote: (quote) => (wants(quote) ? drawable(cardContent(quote, name, spot?.light)) : undefined),
    article: (article) => drawable(articleCardContent(article, name, spot?.light)),
    wants,
  };
}
