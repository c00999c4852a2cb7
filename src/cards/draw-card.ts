import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { CARD_HEIGHT, CARD_WIDTH, type CardContent } from './content.ts';
import type { CardFonts } from './fonts.ts';
import { cardSvg } from './svg.ts';

/** Draws a card as a PNG of few colours: the same content gives the same bytes. */
export async function drawCard(content: CardContent, fonts: CardFonts): Promise<Buffer> {
  const image = await renderAsync(cardSvg(content, fonts), { font: { loadSystemFonts: false } });
  return sharp(image.pixels, { raw: { width: CARD_WIDTH, height: CARD_HEIGHT, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 7 })
    .toBuffer();
}
