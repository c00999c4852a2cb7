import palette from '../../../data/palette.json' with { type: 'json' };
import { asObject, readStored, writeStored } from '../stored.ts';

export const THEMES = ['system', 'light', 'sepia', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** By how much the text is larger than usual; the reader chooses one. */
export const SCALES = [0.9, 1, 1.15, 1.3, 1.5] as const;

/** By how many rem the lines of the text are longer than usual. */
export const WIDTHS = { narrow: -4.5, usual: 0, wide: 4.5 } as const;
export type Width = keyof typeof WIDTHS;

/** How a reader wants the pages to look. */
export interface Look {
  readonly theme: Theme;
  readonly scale: (typeof SCALES)[number];
  readonly width: Width;
}

export const USUAL_LOOK: Look = { theme: 'system', scale: 1, width: 'usual' };

const NAME = 'look';

/** The look that was chosen on this device; what is missing or unknown is as usual. */
export function readLook(): Look {
  const { theme, scale, width } = asObject(readStored(NAME));
  return {
    theme: THEMES.find((known) => known === theme) ?? USUAL_LOOK.theme,
    scale: SCALES.find((known) => known === scale) ?? USUAL_LOOK.scale,
    width: width === 'narrow' || width === 'wide' ? width : USUAL_LOOK.width,
  };
}

/** Changes some of the look, here and on the pages to come, and says what it is now. */
export function changeLook(change: Partial<Look>): Look {
  const look = { ...readLook(), ...change };
  writeStored(NAME, look);
  applyLook(look);
  return look;
}

/**
 * Gives the page a look. Properties of the root are set by script, which a policy of
 * `style-src 'self'` allows, so that the style sheet needs no rule for each choice.
 */
export function applyLook({ theme, scale, width }: Look): void {
  const { dataset, style } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  setOrRemove(style, '--scale', scale === 1 ? '' : `${scale}`);
  setOrRemove(style, '--wider', WIDTHS[width] === 0 ? '' : `${WIDTHS[width]}rem`);
  const [day, night] = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]');
  if (day) day.content = palette[theme === 'system' ? 'light' : theme].paper;
  if (night) night.content = palette[theme === 'system' ? 'dark' : theme].paper;
}

function setOrRemove(style: CSSStyleDeclaration, name: string, value: string): void {
  if (value === '') style.removeProperty(name);
  else style.setProperty(name, value);
}

/** Whether the page is dark as it is now. */
export function isDark({ theme }: Look): boolean {
  return theme === 'system' ? isSystemDark() : theme === 'dark';
}

/** The theme that one press changes to: dark or light, as the system has it where that is the same. */
export function oppositeTheme(look: Look): Theme {
  const dark = !isDark(look);
  if (dark === isSystemDark()) return 'system';
  return dark ? 'dark' : 'light';
}

const isSystemDark = () => matchMedia('(prefers-color-scheme: dark)').matches;
