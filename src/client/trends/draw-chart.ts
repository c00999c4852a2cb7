const SVG = 'http://www.w3.org/2000/svg';
const HEIGHT = 200;
/** Room for the numbers of the scale, and for the years. */
const LEFT = 34;
const RIGHT = 10;
const ABOVE = 10;
const BELOW = 22;
/** A label of the axis needs so many CSS pixels. */
const LABEL = 56;
/** More marks would cover their line. */
const MOST_MARKS = 72;
const MARK = 4;

/** Numbers by month that are one line of a chart. */
export interface ChartLine {
  /** Which style of line and mark it has: 0 to 4. */
  readonly style: number;
  readonly counts: readonly number[];
}

/** What a chart shows. */
export interface Chart {
  /** `YYYY-MM`, without gaps. */
  readonly months: readonly string[];
  readonly lines: readonly ChartLine[];
  /** For those who do not see it. */
  readonly label: string;
  /** CSS pixels. */
  readonly width: number;
}

/** Draws lines over months; each differs in its strokes and marks, not in its colour alone. */
export function drawChart({ months, lines, label, width }: Chart): SVGSVGElement {
  const most = scaleEnd(Math.max(1, ...lines.flatMap(({ counts }) => counts)));
  const ground = HEIGHT - BELOW;
  const x = (at: number) =>
    round(LEFT + ((width - LEFT - RIGHT) * (at + 0.5)) / Math.max(1, months.length));
  const y = (count: number) => round(ground - ((ground - ABOVE) * count) / most);
  const svg = make('svg', {
    viewBox: `0 0 ${width} ${HEIGHT}`,
    width: `${width}`,
    height: `${HEIGHT}`,
    role: 'img',
    'aria-label': label,
  });
  for (const count of [0, most / 2, most].filter((value) => Number.isInteger(value))) {
    svg.append(
      make('path', { class: 'grid', d: `M${LEFT} ${y(count)}H${width - RIGHT}` }),
      text(String(count), { x: `${LEFT - 6}`, y: `${y(count) + 4}`, class: 'scale' }),
    );
  }
  for (const [at, words] of axisLabels(months, width - LEFT - RIGHT))
    svg.append(text(words, { x: `${x(at)}`, y: `${HEIGHT - 5}` }));
  for (const { style, counts } of lines) {
    const points = counts.map((count, at) => `${x(at)} ${y(count)}`);
    svg.append(make('path', { class: `line s${style}`, d: `M${points.join('L')}` }));
    const marks = counts.flatMap((count, at) =>
      count === 0 ? [] : [markPath(style, x(at), y(count))],
    );
    if (marks.length <= MOST_MARKS)
      svg.append(make('path', { class: `mark s${style}`, d: marks.join('') }));
  }
  return svg;
}

/** The line and mark of a style alone, for the list of what is drawn. */
export function drawSample(style: number): SVGSVGElement {
  const svg = make('svg', {
    viewBox: '0 0 36 12',
    width: '36',
    height: '12',
    'aria-hidden': 'true',
  });
  svg.append(
    make('path', { class: `line s${style}`, d: 'M0 6H36' }),
    make('path', { class: `mark s${style}`, d: markPath(style, 18, 6) }),
  );
  return svg;
}

/** A disc, a square, a triangle, a diamond or a cross. */
function markPath(style: number, x: number, y: number): string {
  const r = MARK;
  const shapes = [
    `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 -${2 * r} 0z`,
    `M${x - r} ${y - r}h${2 * r}v${2 * r}h-${2 * r}z`,
    `M${x} ${y - r}l${r} ${2 * r}h-${2 * r}z`,
    `M${x} ${y - r - 1}l${r + 1} ${r + 1}l-${r + 1} ${r + 1}l-${r + 1} -${r + 1}z`,
    `M${x - r} ${y - r}l${2 * r} ${2 * r}M${x + r} ${y - r}l-${2 * r} ${2 * r}`,
  ];
  return shapes[style % shapes.length] ?? '';
}

/** A round number at which the scale ends. */
function scaleEnd(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 4, 6, 8, 10].map((step) => step * power).find((end) => end >= most) ?? most;
}

/** Months at which the axis is labelled: each January with its year, or fewer; of a short time all. */
function axisLabels(months: readonly string[], width: number): (readonly [number, string])[] {
  const januaries = months.flatMap((month, at) => (month.endsWith('-01') ? [at] : []));
  const room = Math.max(1, Math.floor(width / LABEL));
  if (januaries.length < 2) {
    const every = Math.ceil(months.length / room);
    return months.flatMap((month, at) => (at % every === 0 ? [[at, month] as const] : []));
  }
  const every = Math.ceil(januaries.length / room);
  return januaries
    .filter((_, index) => index % every === 0)
    .map((at) => [at, months[at]?.slice(0, 4) ?? ''] as const);
}

function make<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}

function text(words: string, attributes: Readonly<Record<string, string>>): SVGTextElement {
  const made = make('text', attributes);
  made.textContent = words;
  return made;
}

const round = (value: number): number => Math.round(value * 10) / 10;
