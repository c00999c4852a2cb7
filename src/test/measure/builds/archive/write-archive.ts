import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import slugify from '@sindresorhus/slugify';
import type { WeightName } from '../../../../core/weight/rules.ts';
import { CAST_SIZE, personOf } from './cast.ts';
import { makeArticle, makeNewestArticle, sourceOf, type MadeArticle } from './make-article.ts';

/** Which archive is made. */
export interface ArchiveOptions {
  /** How many articles it has. */
  readonly articles: number;
  readonly seed: number;
  readonly weight: WeightName;
}

/** What an editor may do to an archive between two builds. */
export const CHANGES = ['edited', 'added', 'removed', 'renamed'] as const;
export type Change = (typeof CHANGES)[number];

/** An archive folder that can be changed in each of these ways, once. */
export interface WrittenArchive {
  /** Bytes of all articles. */
  readonly bytes: number;
  readonly change: Readonly<Record<Change, () => Promise<void>>>;
}

/** The speakers of whom the editor’s file says something: neither the most frequent nor the rarest. */
const FROM_RANK = 40;
const ENTRIES = 20;
const MIDDLE_NAME = 'Marion';

/**
 * Writes an archive folder of made-up articles: the same for the same options, on every machine.
 *
 * @param folder is made; nothing else may be in it
 */
export async function writeArchive(
  folder: string,
  { articles, seed, weight }: ArchiveOptions,
): Promise<WrittenArchive> {
  const quoted = new Set<string>();
  const removed = Math.floor(articles / 3);
  let bytes = 0;
  const write = async (article: MadeArticle) => {
    const source = sourceOf(article);
    await mkdir(dirname(join(folder, article.file)), { recursive: true });
    await writeFile(join(folder, article.file), source);
    return Buffer.byteLength(source);
  };
  for (let number = 0; number < articles; number++) {
    const article = makeArticle(number, seed);
    // An entry for somebody whom no article names any more would be a mistake.
    if (number !== removed) for (const name of article.speakers) quoted.add(name);
    bytes += await write(article);
  }
  const speakers = chooseSpeakers(quoted, seed);
  const writeSpeakers = (middleName?: string) =>
    writeFile(join(folder, 'speakers.yaml'), speakersFile(speakers, middleName));
  await writeSpeakers();
  await writeFile(join(folder, 'verbatim.yaml'), settingsFile(weight));
  return {
    bytes,
    change: {
      edited: async () => {
        await write(edited(makeArticle(Math.floor(articles / 2), seed)));
      },
      added: async () => {
        await write(makeNewestArticle(articles, seed));
      },
      removed: () => rm(join(folder, makeArticle(removed, seed).file)),
      renamed: () => writeSpeakers(MIDDLE_NAME),
    },
  };
}

const TITLE = /^title: .*$/m;

/** An article with another title and one more paragraph. */
function edited(article: MadeArticle): MadeArticle {
  return {
    ...article,
    frontMatter: article.frontMatter.replace(TITLE, `title: ${article.title}, in new words`),
    paragraphs: [
      ...article.paragraphs,
      'The first version of this article was shorter, and its title was another one.',
    ],
  };
}

/** The first people from a rank on whom the articles quote; in a very small archive any whom they quote. */
function chooseSpeakers(quoted: ReadonlySet<string>, seed: number): string[] {
  const found: string[] = [];
  for (let step = 0; step < CAST_SIZE && found.length < ENTRIES; step++) {
    const { name } = personOf((FROM_RANK + step) % CAST_SIZE, seed);
    if (quoted.has(name)) found.push(name);
  }
  return found;
}

/** @param middleName what the first of them is called besides; absent: as the articles have the name */
function speakersFile(names: readonly string[], middleName?: string): string {
  return names
    .map((name, index) => {
      const isRenamed = index === 0 && middleName !== undefined;
      const [given, surname] = name.split(' ');
      return [
        `- name: ${isRenamed ? `${given} ${middleName} ${surname}` : name}`,
        ...(isRenamed ? [`  aliases: [${name}]`] : []),
        `  slug: ${slugify(name)}`,
        '',
      ].join('\n');
    })
    .join('\n');
}

function settingsFile(weight: WeightName): string {
  return [
    'title: The Benchmark Post',
    'site: https://benchmark.example',
    `weight: ${weight}`,
    '',
  ].join('\n');
}
