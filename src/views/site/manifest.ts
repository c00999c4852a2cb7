import palette from '../../data/palette.json' with { type: 'json' };
import type { Urls } from '../../core/addresses/urls.ts';
import type { ArchiveSettings } from '../../core/settings/settings.ts';
import { textDirection } from '../../core/text/text-direction.ts';

export const ICON_FILE = 'icon-512.png';
/** Pixels. */
export const ICON_SIZE = 512;

/** The longest name that fits under an icon (W3C, Web Application Manifest, `short_name`). */
const MOST_OF_A_SHORT_NAME = 12;

/**
 * The manifest by which a browser installs the site as an app: with its address, and a way back, since
 * addresses are what the site is about.
 */
export function webManifest(settings: ArchiveSettings, urls: Urls): object {
  const { name, tagline, lang } = settings;
  return {
    id: urls.home,
    name,
    ...(name.length <= MOST_OF_A_SHORT_NAME ? { short_name: name } : {}),
    ...(tagline === undefined ? {} : { description: tagline }),
    lang,
    dir: textDirection(lang),
    start_url: urls.home,
    scope: urls.home,
    display: 'minimal-ui',
    background_color: palette.light.paper,
    theme_color: palette.light.paper,
    icons: [
      { src: urls.file('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      {
        src: urls.file(ICON_FILE),
        sizes: `${ICON_SIZE}x${ICON_SIZE}`,
        type: 'image/png',
        purpose: 'any maskable',
      },
    ],
  };
}
