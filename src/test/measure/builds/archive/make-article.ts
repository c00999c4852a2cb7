import slugify from '@sindresorhus/slugify';
import { seededRandom } from '../../../../cli/training/seeded.ts';
import type { CastPerson } from './cast.ts';
import { pickFrom, spread, type Random } from './pick.ts';
import frames from './templates/frames.json' with { type: 'json' };
import { createWriter, type Writer } from './writer.ts';

/** One made-up article. */
export interface MadeArticle {
  /** Below the archive folder, with slashes. */
  readonly file: string;
  readonly title: string;
  /** `2016-05-04` */
  readonly date: string;
  readonly frontMatter: string;
  /** Paragraphs of plain prose: nothing in them is markup. */
  readonly paragraphs: readonly string[];
  /** The names of those whom it quotes, each once. */
  readonly speakers: readonly string[];
}

/** The days over which articles are spread, however many there are. */
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3285;
const DAY = 86_400_000;

const WORDS = { least: 400, most: 610 } as const;
const QUOTES = { least: 3.1, most: 7.85 } as const;
/** Words that a paragraph with a quote has, more or less. */
const QUOTE_PARAGRAPH = 34;
const MOST_SPEAKERS = 5;

/**
 * The article of a number, the same for the same seed, whatever other articles there are: the articles
 * of an archive of 1,000 are the first of one of 5,000.
 *
 * @param number from 0 on
 */
export function makeArticle(number: number, seed: number): MadeArticle {
  const random = seededRandom(spread(seed, number));
  const day = new Date(FIRST_DAY + Math.floor(fractionOf(number) * DAYS) * DAY);
  return write(number, day, random, seed);
}

/** An article that is newer than all others. */
export function makeNewestArticle(number: number, seed: number): MadeArticle {
  return write(number, new Date(FIRST_DAY + DAYS * DAY), seededRandom(spread(seed, number)), seed);
}

/** The file’s contents. */
export const sourceOf = ({ frontMatter, paragraphs }: MadeArticle): string =>
  `---\n${frontMatter}---\n\n${paragraphs.join('\n\n')}\n`;

function write(number: number, day: Date, random: Random, seed: number): MadeArticle {
  const writer = createWriter(random, day, seed);
  const date = day.toISOString().slice(0, 10);
  const title = sentenceCase(writer.fill(pickFrom(writer.topic.headlines, random)));
  const { paragraphs, speakers } = writeParagraphs(writer, random);
  const slug = `${slugify(title)}-${number}`;
  const id = `${date}-${slug}`;
  const lines = [
    `id: ${id}`,
    `slug: ${slug}`,
    `title: ${title}`,
    `date: ${date}`,
    `summary: ${sentenceCase(writer.fill(pickFrom(frames.summaries, random)))}`,
    'byline: Benchmark desk',
    `dateline: ${writer.city.toUpperCase()}`,
    `lang: en`,
    `tags: [${writer.tags.join(', ')}]`,
  ];
  const frontMatter = `${lines.join('\n')}\n`;
  const file = `articles/${date.slice(0, 4)}/${id}.md`;
  return { file, title, date, frontMatter, paragraphs, speakers };
}

function writeParagraphs(
  writer: Writer,
  random: Random,
): Pick<MadeArticle, 'paragraphs' | 'speakers'> {
  const paragraphs = [writer.fill(pickFrom(writer.topic.leads, random))];
  const speakers: CastPerson[] = [];
  const wanted = WORDS.least + random() * (WORDS.most - WORDS.least);
  let quotes = Math.round(QUOTES.least + random() * (QUOTES.most - QUOTES.least));
  let words = countWords(paragraphs[0] ?? '');
  while (words < wanted || quotes > 0) {
    const isQuote = random() < (quotes * QUOTE_PARAGRAPH) / Math.max(1, wanted - words);
    const template = isQuote
      ? quoteTemplate(writer, speakers, random)
      : pickFrom(frames.plain, random);
    const text = writer.fill(template);
    quotes -= isQuote ? template.split('“').length - 1 : 0;
    words += countWords(text);
    paragraphs.push(text);
  }
  return { paragraphs, speakers: speakers.map(({ name }) => name) };
}

/**
 * Of the paragraphs with quotes: of all quotes of a thousand real articles 14 % had no speaker, and 8 %
 * were no whole sentences either.
 */
const UNNAMED_SHARE = 0.2;
const PAIR_SHARE = 0.2;
const FRAGMENT_SHARE = 0.38;
const AGAIN_SHARE = 0.4;

/** A template of a paragraph with a quote, after choosing who speaks in it. */
function quoteTemplate(writer: Writer, speakers: CastPerson[], random: Random): string {
  if (random() < UNNAMED_SHARE) return pickFrom(frames.unnamed, random);
  const known = speakers.at(-1);
  const again = known && (speakers.length >= MOST_SPEAKERS || random() < AGAIN_SHARE);
  if (again) {
    writer.speak(pickFrom(speakers, random));
  } else {
    const person = writer.newPerson();
    speakers.push(person);
    writer.speak(person);
  }
  const draw = random();
  if (draw < FRAGMENT_SHARE) return pickFrom(frames.fragment, random);
  if (draw < FRAGMENT_SHARE + PAIR_SHARE) return pickFrom(frames.pair, random);
  return pickFrom(again ? frames.again : frames.first, random);
}

const countWords = (text: string): number => text.split(' ').length;

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Van der Corput’s sequence: fractions that fill a range evenly, however many of them are taken. */
function fractionOf(number: number): number {
  let [fraction, part] = [0, 0.5];
  for (let left = number; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) fraction += part;
    part /= 2;
  }
  return fraction;
}
