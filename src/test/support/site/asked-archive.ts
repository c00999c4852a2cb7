import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { personOf } from '../../measure/builds/archive/cast.ts';
import { writeArchive } from '../../measure/builds/archive/write-archive.ts';
import { writeSample } from '../sample-content.ts';

/** Sets how many articles are asked; by hand 5,000. */
export const ASKED_ARTICLES_VARIABLE = 'VERBATIM_ASKED_ARTICLES';
const USUAL = 1000;

/** How many articles the archive of the benchmark has that tests put questions to. */
export const askedArticles = (): number =>
  Number(process.env[ASKED_ARTICLES_VARIABLE] ?? USUAL) || USUAL;

const SEED = 1;
/** One article in so many is about what people say of one another. */
const ONE_IN = 25;
/** Those who are named most often take turns. */
const [SPEAKING, SPOKEN_OF] = [7, 5];

const SAYINGS = [
  'has answered every letter that the dockers wrote about the pier',
  'promised us a second lifeboat and then went on holiday',
  'was the only one who came to the funeral of the ferryman',
  'would rather count seagulls than read our report on the dunes',
  'knows the orchards better than anybody who has sat in that office',
] as const;

/**
 * Writes the archive of the benchmark, without cards, and some articles more: in those of the benchmark
 * nobody speaks of anybody by name.
 */
export async function writeAskedArchive(content: string, articles: number): Promise<void> {
  await writeArchive(content, { articles, seed: SEED, weight: 'normal' });
  await appendFile(join(content, 'verbatim.yaml'), 'cards: off\n');
  for (let number = 0; number < articles / ONE_IN; number++) {
    const speaker = personOf(number % SPEAKING, SEED);
    const other = personOf(SPEAKING + (number % SPOKEN_OF), SEED);
    const saying = SAYINGS[number % SAYINGS.length] ?? '';
    await writeSample(content, {
      date: dayOf(number),
      slug: `words-of-${number}`,
      title: `A visit and its echo, part ${number}`,
      body: [
        `The council waited for ${other.introduced} until late in the evening.`,
        `“${other.name} ${saying},” ${speaker.introduced} said on the steps.\n`,
      ].join('\n\n'),
    });
  }
}

/** One a month, from the first year of the benchmark on. */
function dayOf(number: number): string {
  const month = number % 96;
  return `${2016 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-17`;
}
