import { z } from 'zod';
import palette from '../../../data/palette.json' with { type: 'json' };
import {
  contrastOf,
  leastContrast,
  LEAST_CONTRAST,
  mixColours,
  normaliseColour,
  readableOn,
} from './colour.ts';
import { say } from '../../../wording/say.ts';

/** The colour of links and marks, for light and dark mode, as `#rrggbb`. */
export interface SpotColour {
  readonly light: string;
  readonly dark: string;
}

type Look = keyof SpotColour;

const BACKGROUNDS: Readonly<Record<Look, readonly string[]>> = {
  light: [palette.light.paper, palette.light.wash, palette.light.target],
  dark: [palette.dark.paper, palette.dark.wash, palette.dark.target],
};
const TOWARDS: Readonly<Record<Look, string>> = { light: '#000000', dark: '#ffffff' };

const colour = z.string().transform((written, context): string => {
  const normal = normaliseColour(written);
  if (normal !== undefined) return normal;
  context.addIssue({
    code: 'custom',
    message:
      written === '' ? say('settings.colour-empty') : say('settings.no-colour', { text: written }),
    params: { hint: say('settings.no-colour-fix') },
  });
  return z.NEVER;
});

/**
 * The spot colour as a newsroom writes it: one colour, or one for each mode. A colour that is
 * illegible in light mode is a mistake; the one for dark mode is made from it unless it is given.
 */
export const spotColour = z
  .preprocess(
    // Without quotes, # begins a comment and the value is null.
    (value) => (typeof value === 'string' || value === null ? { light: value ?? '' } : value),
    z.strictObject({ light: colour, dark: colour.exactOptional() }),
  )
  .superRefine((given, context) => {
    for (const look of ['light', 'dark'] as const) {
      const written = given[look];
      if (written === undefined) continue;
      const contrast = leastContrast(written, BACKGROUNDS[look]);
      if (contrast >= LEAST_CONTRAST) continue;
      const readable = readableOn(written, BACKGROUNDS[look], TOWARDS[look]);
      context.addIssue({
        code: 'custom',
        path: [look],
        message: say('settings.low-contrast', {
          look,
          colour: written,
          contrast: contrast.toFixed(2),
          least: String(LEAST_CONTRAST),
        }),
        params: { hint: say('settings.low-contrast-fix', { colour: readable }) },
      });
    }
  })
  .transform(({ light, dark }): SpotColour => ({
    light,
    dark: dark ?? readableOn(light, BACKGROUNDS.dark, TOWARDS.dark),
  }));

/** How much of the spot colour the lower degrees of a heat map have. */
const HEAT = [0.12, 0.27, 0.5] as const;

/**
 * The style that puts a spot colour, and the degrees of a heat map that are made from it, in place of
 * those of `styles/tokens.css` and `styles/heat.css`. On sepia paper the colour of light mode is darkened
 * as far as needed.
 */
export function spotStyle({ light, dark }: SpotColour): string {
  const [byDay, byNight] = [shades(light, palette.light), shades(dark, palette.dark)];
  const { paper, wash, target } = palette.sepia;
  const onSepia = readableOn(light, [paper, wash, target], TOWARDS.light);
  const usual = byDay.map(
    ([name, colour], at) => `${name}:light-dark(${colour},${byNight[at]?.[1]})`,
  );
  const sepia = shades(onSepia, palette.sepia).map(([name, colour]) => `${name}:${colour}`);
  // More specific than ":root" alone, since a build may put the style sheet after this.
  const onScreen = `@media screen and (forced-colors:none){html:root[data-theme=sepia]{${sepia.join(';')}}}`;
  return `html:root{${usual.join(';')}}${onScreen}`;
}

interface Ground {
  readonly paper: string;
  readonly ink: string;
}

/** The custom properties that are made from a spot colour. */
function shades(spot: string, { paper, ink }: Ground): (readonly [name: string, colour: string])[] {
  const degrees = HEAT.map(
    (share, at) => [`--heat-${at + 1}`, heat(spot, paper, ink, share)] as const,
  );
  return [['--spot', spot], ...degrees];
}

/** As much of the spot colour as leaves the day's number readable. */
function heat(spot: string, paper: string, ink: string, share: number): string {
  for (let most = share; most > 0; most -= 0.01) {
    const mixed = mixColours(paper, spot, most);
    if (contrastOf(mixed, ink) >= LEAST_CONTRAST) return mixed;
  }
  return paper;
}
