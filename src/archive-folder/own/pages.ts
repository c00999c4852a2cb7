import { join } from 'node:path';
import { finishAbout, parseAbout, type AboutText } from '../../core/about/about.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import type { ImageAsset } from '../../core/markdown/source/images.ts';
import type { Problem } from '../../core/source/problem.ts';
import { ImageError } from '../../images/error.ts';
import { findImages, type PrepareImage } from '../articles/article-images.ts';
import { nameInArchive } from '../files/listing.ts';
import { readArchiveText } from '../files/read-file.ts';
import { isOnTheWeb, type Settings } from '../settings.ts';
import { ABOUT_FILE, SETTINGS_FILE } from '../find-archive.ts';
import { say } from '../../wording/say.ts';

/** What an archive folder says about itself: its own page, and its publisher's logo. */
export interface OwnPages {
  readonly about?: AboutText;
  /** Where the logo is a file of the archive folder. */
  readonly logo?: ImageAsset;
  /** Names of all picture files that they show. */
  readonly images: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads what an archive folder says about itself; there need not be anything. */
export async function readOwnPages(
  settings: Settings,
  prepareImage: PrepareImage,
): Promise<OwnPages> {
  const about = await readAbout(settings, prepareImage);
  const logo = await readLogo(settings, prepareImage);
  return {
    ...(about.text ? { about: about.text } : {}),
    ...(logo.asset ? { logo: logo.asset } : {}),
    images: [...about.assets, ...(logo.asset ? [logo.asset] : [])].flatMap(filesOf),
    problems: [...about.problems, ...logo.problems],
  };
}

const filesOf = ({ fallback, sources }: ImageAsset): string[] => [
  fallback,
  ...sources.flatMap(({ files }) => files.map(({ name }) => name)),
];

interface AboutReading {
  readonly text?: AboutText;
  readonly assets: readonly ImageAsset[];
  readonly problems: readonly Problem[];
}

async function readAbout(
  { contentDir, base, foreign }: Settings,
  prepareImage: PrepareImage,
): Promise<AboutReading> {
  const nothing = { assets: [], problems: [] };
  const read = readArchiveText(contentDir, ABOUT_FILE);
  if (!read) return nothing;
  if ('problem' in read) return { ...nothing, problems: [read.problem] };
  const parsed = parseAbout(read.text, nameInArchive(ABOUT_FILE));
  if (!parsed) return nothing;
  // In the folder of another program a page of this name, with keys of its own, is that program's.
  const isOthers = foreign !== undefined && (foreign.folder ?? '.') === '.';
  if ('problems' in parsed) return isOthers ? nothing : { ...nothing, problems: parsed.problems };
  const { found, problems } = await findImages(parsed, ABOUT_FILE, { contentDir, prepareImage });
  if (problems.length > 0) return { ...nothing, problems };
  const assets = new Map([...found].map(([src, { asset }]) => [src, asset]));
  const text = finishAbout(parsed, assets, createUrls(base).image);
  return { text, assets: [...assets.values()], problems: [] };
}

async function readLogo(
  { contentDir, publisher }: Settings,
  prepareImage: PrepareImage,
): Promise<{ readonly asset?: ImageAsset; readonly problems: readonly Problem[] }> {
  const logo = publisher?.logo;
  if (logo === undefined || isOnTheWeb(logo)) return { problems: [] };
  try {
    return { asset: await prepareImage(join(contentDir, logo)), problems: [] };
  } catch (error) {
    if (!(error instanceof ImageError)) throw error;
    const message = say('settings.logo-unusable', { problem: error.message });
    return { problems: [{ file: nameInArchive(SETTINGS_FILE), message, hint: error.hint }] };
  }
}
