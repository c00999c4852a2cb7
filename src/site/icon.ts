import { hash } from 'node:crypto';
import type { SpotColour } from '../core/settings/colours/spot-colour.ts';
import { favicon } from '../views/site/favicon.ts';
import { ICON_FILE, ICON_SIZE } from '../views/site/manifest.ts';
import type { FileCollector } from './build/collect-files.ts';

/** Changes when the picture is drawn otherwise. */
const VERSION = 'icon 1';

/**
 * Adds the site’s icon as a picture of points, which phones want for their home screen. The marks are
 * within the circle that a mask leaves. Where this platform has no program that draws, there is none.
 */
export async function addIcon(
  files: Pick<FileCollector, 'keep' | 'add'>,
  spot: SpotColour | undefined,
): Promise<void> {
  const svg = favicon(spot);
  const key = hash('sha256', `${VERSION} ${ICON_SIZE} ${svg}`, 'hex').slice(0, 32);
  if (files.keep(ICON_FILE, key)) return;
  const drawing = await import('@resvg/resvg-js').catch(() => undefined);
  if (!drawing) return;
  const image = new drawing.Resvg(svg, {
    fitTo: { mode: 'width', value: ICON_SIZE },
    font: { loadSystemFonts: false },
  }).render();
  files.add(ICON_FILE, image.asPng(), key);
}
