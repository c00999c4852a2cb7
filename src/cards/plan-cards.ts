import type { Settings } from '../archive-folder/settings.ts';
import { loadDrawing } from './load-drawing.ts';
import { cardContent, type CardContent, type CardSubject } from './content.ts';

/** Says of a quote what its card shows; undefined if it gets none. */
export type PlanCard = (quote: CardSubject) => CardContent | undefined;

/**
 * Finds out which quotes get a card: none if the settings say so or this platform cannot draw, and
 * none with a letter that no font of the archive has. Pages and the drawing ask the same, so that
 * no page names a picture that is not there.
 */
export async function planCards(
  { cards, name, spot }: Pick<Settings, 'cards' | 'name' | 'spot'>,
  load: typeof loadDrawing = loadDrawing,
): Promise<PlanCard> {
  if (!cards || 'missing' in (await load())) return () => undefined;
  const { canDraw, openCardFonts } = await import('./fonts.ts');
  const fonts = await openCardFonts();
  return (quote) => {
    const content = cardContent(quote, name, spot?.light);
    return canDraw(content, fonts) ? content : undefined;
  };
}
