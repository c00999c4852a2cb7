import { HOME } from '../../home.ts';
import { make, makeButton, makeLink } from '../element.ts';
import { changeLook, readLook, SCALES, THEMES, type Look, type Theme, type Width } from './look.ts';
import { say } from '../../../wording/say.ts';

/** Fills a panel with all that a reader can choose about the look of pages. */
export function fillLookPanel(panel: HTMLElement): void {
  const look = readLook();
  panel.replaceChildren(
    choice('scale', say('reading.text-size'), sizes(), look.scale, (scale) => ({ scale })),
    choice('theme', say('reading.theme'), themes(), look.theme, (theme) => ({ theme })),
    choice('width', say('reading.width'), widths(), look.width, (width) => ({ width })),
    make(
      'p',
      'more',
      makeLink(say('reading.reading-list'), `${HOME}reading/`),
      makeButton(say('reading.keys'), async () => {
        panel.hidePopover();
        const { showKeys } = await import('../../keys/show-keys.ts');
        await showKeys();
      }),
    ),
  );
}

type Options<Value> = readonly (readonly [value: Value, label: string])[];

function sizes(): Options<Look['scale']> {
  const labels = [
    say('reading.size-small'),
    say('reading.size-normal'),
    say('reading.size-large'),
    say('reading.size-larger'),
    say('reading.size-largest'),
  ];
  return SCALES.map((scale, at) => [scale, labels[at] ?? '']);
}

function themes(): Options<Theme> {
  const labels: Readonly<Record<Theme, string>> = {
    system: say('reading.theme-system'),
    light: say('reading.theme-light'),
    sepia: say('reading.theme-sepia'),
    dark: say('reading.theme-dark'),
  };
  return THEMES.map((theme) => [theme, labels[theme]]);
}

const widths = (): Options<Width> => [
  ['narrow', say('reading.width-narrow')],
  ['usual', say('reading.width-usual')],
  ['wide', say('reading.width-wide')],
];

/** A group of radio buttons, of which one is chosen. */
function choice<Value extends string | number>(
  name: string,
  legend: string,
  options: Options<Value>,
  chosen: Value,
  change: (value: Value) => Partial<Look>,
): HTMLElement {
  const rows = options.map(([value, label]) => {
    const radio = make('input');
    radio.type = 'radio';
    radio.name = `reader-${name}`;
    radio.value = String(value);
    radio.checked = value === chosen;
    radio.addEventListener('change', () => {
      changeLook(change(value));
      dispatchEvent(new Event(LOOK_CHANGED));
    });
    return make('label', '', radio, make('span', '', label));
  });
  return make('fieldset', name, make('legend', 'label', legend), make('div', '', ...rows));
}

/** Told to the page when another look was chosen in the panel. */
export const LOOK_CHANGED = 'verbatim-look';
