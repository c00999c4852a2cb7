import sentences from './seeds/seed-sentences.json' with { type: 'json' };
import words from './seeds/seed-words.json' with { type: 'json' };
import { MARK_CLASSES, type MarkClass } from '../../core/extract/mark-class.ts';
import type { Span } from '../../core/text/span.ts';
import { seededRandom } from './seeded.ts';

/** Words in marks of a made-up article; without a class they are speech. */
export interface SeededLabel extends Span {
  readonly class?: MarkClass;
}
/** A made-up article whose words in marks are known. */
export interface SeededArticle {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly SeededLabel[];
}

type Fillings = Readonly<Record<string, readonly string[]>>;
const SLOTS: Fillings = words.slots;
const MARKED: Fillings = words.marked;
const SLOT = /\{(\p{L}+_?)\}/u;
/** How the marks of an article are printed: “ ”, " ", ‘ ’. */
const MARKS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
];
const DEEPEST = 8;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Draws articles from the templates in `seeds`: the same seed, the same articles. */
export function seededArticles(count: number, seed: number): SeededArticle[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)];
    if (found === undefined) throw new RangeError('nothing to choose from');
    return found;
  };
  const fill = (template: string, depth = 0): string => {
    let text = template;
    for (let match = SLOT.exec(text); match; match = SLOT.exec(text)) {
      const name = match[1] ?? '';
      const known = SLOTS[name] ?? SLOTS[name.toLowerCase()];
      if (!known || depth > DEEPEST) throw new RangeError(`${name}: no such slot`);
      const filled = fill(pick(known), depth + 1);
      const printed = SLOTS[name] ? filled : capitalised(filled);
      text = text.slice(0, match.index) + printed + text.slice(match.index + match[0].length);
    }
    return text;
  };
  const drawn = (template: string, from: number): { text: string; labels: SeededLabel[] } => {
    const labels: SeededLabel[] = [];
    let text = '';
    for (const piece of template.split(/(\{\p{L}+_?\})/u)) {
      const name = piece.slice(1, -1);
      const key = name.toLowerCase();
      const inMarks = SLOT.test(piece) ? MARKED[key] : undefined;
      if (!inMarks) {
        text += fill(piece);
        continue;
      }
      const filled = fill(pick(inMarks));
      const start = from + text.length;
      text += name === key ? filled : capitalised(filled);
      const found = MARK_CLASSES.find((each) => each === key);
      labels.push({ start, end: from + text.length, ...(found ? { class: found } : {}) });
    }
    return { text, labels };
  };
  return Array.from({ length: count }, (_, k): SeededArticle => {
    const unspoken = 0.15 + 0.75 * random();
    const british = random() < 0.3;
    const [open, close] = pick([...MARKS, ...MARKS.slice(0, 2)]);
    const labels: SeededLabel[] = [];
    let text = '';
    const paragraphs = 4 + Math.floor(random() * 6);
    for (let p = 0; p < paragraphs; p++) {
      if (text !== '') text += '\n';
      const headline = random() < 0.08;
      const length = headline ? 1 : 1 + Math.floor(random() * 3);
      for (let s = 0; s < length; s++) {
        const draw = random();
        const list = headline
          ? sentences.headlines
          : draw < 0.25
            ? sentences.plain
            : random() < unspoken
              ? sentences.unspoken
              : sentences.spoken;
        let template = pick(list);
        if (british) template = template.replace(/([,.])”/gu, '”$1');
        if (s > 0) text += ' ';
        const found = drawn(template, text.length);
        text += found.text;
        labels.push(...found.labels);
      }
    }
    const printed = text.replace(/“/gu, open).replace(/”/gu, close);
    return { id: `seeded-${k}`, text: printed, labels };
  });
}
