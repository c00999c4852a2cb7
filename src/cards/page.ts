import palette from '../data/palette.json' with { type: 'json' };
import { CARD_HEIGHT, CARD_WIDTH } from './content.ts';
import { placeLine, widthOf, type SetText } from './text/set-text.ts';

const { paper, ink, soft, spot } = palette.light;

/** The colours of light mode. */
export const CARD_COLOURS = { paper, ink, soft, spot } as const;

type Colour = keyof typeof CARD_COLOURS;

/** Pixels from the left at which text begins and ends. */
export const LEFT = 84;
export const RIGHT = CARD_WIDTH - LEFT;
/** Where a text goes. Pixels. */
interface Placing {
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly colour?: Colour;
  /** The part that is drawn; all, when absent. */
  readonly line?: { readonly start: number; readonly end: number };
  /** UTF-16 offset from which the spot colour is used. */
  readonly spotFrom?: number;
  /** At the far side of the card, where lines end. */
  readonly atEnd?: boolean;
  /** Hung outside the edge at which lines begin. */
  readonly outside?: boolean;
}

/** Collects outlines by colour. On a page that runs from right to left, lines begin at the right. */
export class CardPage {
  readonly #rightToLeft: boolean;
  readonly #colours: Readonly<Record<Colour, string>>;
  readonly #parts: Record<Colour, string[]> = { paper: [], ink: [], soft: [], spot: [] };

  constructor(rightToLeft: boolean, spot: string = CARD_COLOURS.spot) {
    this.#rightToLeft = rightToLeft;
    this.#colours = { ...CARD_COLOURS, spot };
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#parts.ink.push(`<path d="M${x} ${y}h${width}v${height}h-${width}z"/>`);
  }

  text(set: SetText, placing: Placing): void {
    const { y, size, colour = 'ink', spotFrom = Infinity } = placing;
    const { start, end } = placing.line ?? { start: 0, end: set.text.length };
    const left = this.#left(widthOf(set, start, end) * size, placing);
    for (const { font, id, at, x, dx, dy } of placeLine(set, start, end)) {
      const outline = font.outline(id);
      if (outline === '') continue;
      const scale = round((size * font.scale) / font.unitsPerEm, 5);
      const move = `${snap(left + (x + dx) * size, size)} ${Math.round(y - dy * size)}`;
      this.#parts[at >= spotFrom ? 'spot' : colour].push(
        `<path transform="translate(${move})scale(${scale} -${scale})" d="${outline}"/>`,
      );
    }
  }

  #left(width: number, { atEnd = false, outside = false, size }: Placing): number {
    if (outside) return this.#rightToLeft ? RIGHT + size * 0.04 : LEFT - width - size * 0.04;
    return atEnd === this.#rightToLeft ? LEFT : RIGHT - width;
  }

  svg(): string {
    const groups = (['ink', 'soft', 'spot'] as const).map(
      (name) => `<g fill="${this.#colours[name]}">${this.#parts[name].join('')}</g>`,
    );
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}"><rect width="100%" height="100%" fill="${CARD_COLOURS.paper}"/>${groups.join('')}</svg>`;
  }
}

/** Letters from this size on, in pixels, are placed on every second pixel. */
const LARGE = 40;

/**
 * Puts a letter on a whole pixel, a large one on every second: nobody sees by how little it moves, and
 * the same letter is drawn with the same pixels more often, which pack into less.
 */
function snap(value: number, size: number): number {
  const step = size >= LARGE ? 2 : 1;
  return Math.round(value / step) * step;
}

function round(value: number, places: number): number {
  const factor = 10 ** places;
  return Math.round(value * factor) / factor;
}
