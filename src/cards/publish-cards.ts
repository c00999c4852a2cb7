import { hash } from 'node:crypto';
import { copyFile, link, mkdir, open, readdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { readLines } from '../archive-folder/files/read-lines.ts';
import { writeWhole } from '../archive-folder/files/write-whole.ts';
import type { CardContent } from './content.ts';
import { openCardFonts } from './fonts.ts';
import { cardsVersion } from './version.ts';
import { loadDrawing, type MissingCards } from './plan-cards.ts';

/** What the pages leave for the cards, below the built site: a quote a line. */
export const CARDS_FILE = 'card-contents.ndjson';

/** A quote and what its card shows; without `card` if no font has its letters. */
export interface PlannedCard {
  /** Of the picture, below the built site. */
  readonly file: string;
  readonly card?: CardContent;
}

/** What came of it. */
export interface PublishedCards {
  readonly drawn: number;
  readonly kept: number;
  /** Quotes without a card, because no font has their letters. */
  readonly without: number;
}

/** Draws a card as a picture's bytes. */
type Draw = (content: CardContent) => Promise<Uint8Array>;

/**
 * Gives a built site the cards of its quotes, and removes the file that names them. A card is drawn
 * only once: the cache keeps it under the digest of its content, and a build links to it there.
 *
 * @param siteDir the built site, before it is in its place
 */
export async function publishCards(
  siteDir: string,
  { cacheDir, cards }: { readonly cacheDir: string; readonly cards: boolean },
): Promise<PublishedCards | MissingCards> {
  const list = join(siteDir, CARDS_FILE);
  const none = { drawn: 0, kept: 0, without: 0 };
  try {
    if (!cards) return none;
    const drawing = await loadDrawing();
    if ('missing' in drawing) return drawing;
    const folder = join(cacheDir, 'cards', await cardsVersion());
    await removeOthers(folder);
    const fonts = await openCardFonts();
    return await publishAll(readPlans(list), siteDir, folder, (content) =>
      drawing.drawCard(content, fonts),
    );
  } finally {
    await rm(list, { force: true });
  }
}

async function* readPlans(file: string): AsyncGenerator<PlannedCard> {
  for await (const line of readLines(file)) yield JSON.parse(line) as PlannedCard;
}

/**
 * Draws some at a time: rasterising and encoding run in parallel with the layout, in threads of
 * their own.
 */
async function publishAll(
  plans: AsyncGenerator<PlannedCard>,
  siteDir: string,
  folder: string,
  draw: Draw,
): Promise<PublishedCards> {
  const count = { drawn: 0, kept: 0, without: 0 };
  const work = async (): Promise<void> => {
    for (let next = await plans.next(); !next.done; next = await plans.next()) {
      const { file, card } = next.value;
      if (!card) count.without += 1;
      else count[await publishCard(card, join(siteDir, file), folder, draw)] += 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
  return count;
}

async function publishCard(
  card: CardContent,
  target: string,
  folder: string,
  draw: Draw,
): Promise<'drawn' | 'kept'> {
  const digest = hash('sha256', JSON.stringify(card), 'hex').slice(0, 32);
  const cached = join(folder, digest.slice(0, 2), `${digest}.png`);
  const known = await isWholePicture(cached);
  if (!known) await writeWhole(cached, await draw(card));
  // A file left by an interrupted build may be a link to another card, which a copy would
  // overwrite.
  await rm(target, { force: true });
  // If the site is on another disk, files cannot be linked.
  await link(cached, target).catch(() => copyFile(cached, target));
  return known ? 'kept' : 'drawn';
}

/** The last chunk of every PNG; a picture that was cut short lacks it. */
const PNG_END = Buffer.from('0000000049454e44ae426082', 'hex');
const PNG_START = Buffer.from('89504e470d0a1a0a', 'hex');

/** Whether a file is a picture from its first bytes to its last. */
async function isWholePicture(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (!file) return false;
  try {
    const { size } = await file.stat();
    const [start, end] = [Buffer.alloc(PNG_START.length), Buffer.alloc(PNG_END.length)];
    await file.read(start, 0, start.length, 0);
    await file.read(end, 0, end.length, Math.max(0, size - end.length));
    return start.equals(PNG_START) && end.equals(PNG_END);
  } catch {
    return false;
  } finally {
    await file.close();
  }
}

/** Cards made by other code or with other fonts are of no use any more. */
async function removeOthers(folder: string): Promise<void> {
  const all = dirname(folder);
  await mkdir(folder, { recursive: true });
  const others = (await readdir(all)).filter((name) => join(all, name) !== folder);
  await Promise.all(others.map((name) => rm(join(all, name), { recursive: true, force: true })));
}
