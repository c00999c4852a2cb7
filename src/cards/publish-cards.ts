import { hash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { copyFile, link, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { CardContent } from './card-content.ts';
import { openCardFonts } from './card-fonts.ts';
import { cardsVersion } from './cards-version.ts';
import { loadDrawing, type MissingCards } from './plan-cards.ts';

/** What the pages leave for the cards, below the built site: a quote a line. */
export const CARDS_FILE = 'card-contents.ndjson';

/** A quote and what its card shows; without `card` where no font has its letters. */
export interface PlannedCard {
  /** Of the picture, below the built site. */
  readonly file: string;
  readonly card?: CardContent;
}

/** What came of it. */
export interface PublishedCards {
  readonly drawn: number;
  readonly kept: number;
  /** Quotes without a card, for want of letters. */
  readonly without: number;
}

/** Draws a card as a picture's bytes. */
type Draw = (content: CardContent) => Promise<Uint8Array>;

/**
 * Gives a built site the cards of its quotes, and takes out of it the file that names them. A card is
 * drawn once ever: the cache keeps it under the digest of its content, and a build links to it there.
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
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  for await (const line of lines) yield JSON.parse(line) as PlannedCard;
}

/** Draws some at a time: rasterising and encoding run beside the laying out, in threads of their own. */
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
  const known = existsSync(cached);
  if (!known) await writeWhole(cached, await draw(card), hash('sha256', target, 'hex'));
  // What a broken-off build left may be a link to another card, which a copy would write over.
  await rm(target, { force: true });
  // Where the site lies on another disk there are no links.
  await link(cached, target).catch(() => copyFile(cached, target));
  return known ? 'kept' : 'drawn';
}

/** A build that is broken off leaves no half picture; two that draw the same do not meet. */
async function writeWhole(path: string, bytes: Uint8Array, by: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.${by.slice(0, 12)}.${process.pid}.part`;
  await writeFile(part, bytes);
  await rename(part, path);
}

/** Cards of other code or fonts are of no more use. */
async function removeOthers(folder: string): Promise<void> {
  const all = dirname(folder);
  await mkdir(folder, { recursive: true });
  const others = (await readdir(all)).filter((name) => join(all, name) !== folder);
  await Promise.all(others.map((name) => rm(join(all, name), { recursive: true, force: true })));
}
