import { hash } from 'node:crypto';
import { mkdir, open, readdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { WeightRules } from '../core/weight/rules.ts';
import { writeWhole } from '../archive-folder/files/write-whole.ts';
import type { CardContent } from './content.ts';
import { cardsVersion } from './version.ts';
import { loadDrawing, type LoadDrawing, type MissingCards } from './load-drawing.ts';

/** What the pages leave for the cards: one article or quote per line. */
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

export type CardsResult = PublishedCards | MissingCards;

/** Draws a card as a picture's bytes. */
type Draw = (content: CardContent) => Promise<Uint8Array>;

/** What takes a file of the site from where it is kept. */
export interface CardPlace {
  /** Whether the site has this file already, made from the same. */
  keep(path: string, key: string): boolean;
  place(path: string, from: string, key: string): void;
}

/** Which cards there are, where they are kept, what takes them, and what draws them. */
export interface CardChoice {
  readonly cacheDir: string;
  readonly cards: WeightRules['cards'];
  readonly files: CardPlace;
  readonly load?: LoadDrawing | undefined;
}

/**
 * Gives a site the cards of its articles and quotes. A card is drawn only once: the cache keeps it under the digest
 * of its content, and a build links to it there.
 *
 * @param plans one a line, as JSON
 */
export async function publishCards(
  plans: Buffer,
  { cacheDir, cards, files, load = loadDrawing }: CardChoice,
): Promise<CardsResult> {
  if (cards === 'off') return { drawn: 0, kept: 0, without: 0 };
  const drawing = await load();
  if ('missing' in drawing) return drawing;
  const version = await cardsVersion();
  const folder = join(cacheDir, 'cards', version);
  await removeOthers(folder);
  const draw: Draw = async (content) => drawing.drawCard(content, await drawing.openCardFonts());
  return publishAll(readPlans(plans), { files, folder, version, draw });
}

const LINE_FEED = 10;

function* readPlans(plans: Buffer): Generator<PlannedCard> {
  for (let from = 0; from < plans.length;) {
    const to = plans.indexOf(LINE_FEED, from);
    yield JSON.parse(plans.toString('utf8', from, to)) as PlannedCard;
    from = to + 1;
  }
}

interface CardMaking {
  readonly files: CardPlace;
  /** Where cards are kept. */
  readonly folder: string;
  readonly version: string;
  readonly draw: Draw;
}

/**
 * Draws some at a time: rasterising and encoding run in parallel with the layout, in threads of
 * their own.
 */
async function publishAll(
  plans: Generator<PlannedCard>,
  making: CardMaking,
): Promise<PublishedCards> {
  const count = { drawn: 0, kept: 0, without: 0 };
  const work = async (): Promise<void> => {
    for (let next = plans.next(); !next.done; next = plans.next()) {
      const { file, card } = next.value;
      if (!card) count.without += 1;
      else count[await publishCard(card, file, making)] += 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
  return count;
}

async function publishCard(
  card: CardContent,
  file: string,
  { files, folder, version, draw }: CardMaking,
): Promise<'drawn' | 'kept'> {
  const digest = hash('sha256', JSON.stringify(card), 'hex').slice(0, 32);
  const key = `${version} ${digest}`;
  if (files.keep(file, key)) return 'kept';
  const cached = join(folder, digest.slice(0, 2), `${digest}.png`);
  const known = await isWholePicture(cached);
  if (!known) await writeWhole(cached, await draw(card));
  files.place(file, cached, key);
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
