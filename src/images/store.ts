import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { readCached, writeCached } from '../archive-folder/files/cache-file.ts';
import { describeFileError } from '../archive-folder/files/errors.ts';
import { writeWhole } from '../archive-folder/files/write-whole.ts';
import { ImageError } from './error.ts';
import type { ImageFile } from './raster.ts';
import { vetSvg } from './svg.ts';
import { say } from '../wording/say.ts';

export { ImageError } from './error.ts';

/** A picture prepared for the page. Plain JSON; file names have no folder, which is `images/`. */
export interface ImageAsset {
  /** SHA-256, in hexadecimal, of the source's bytes and everything that decides the outcome. */
  readonly digest: string;
  /** Size in CSS pixels at which the picture is whole, EXIF orientation applied. */
  readonly width: number;
  readonly height: number;
  /** The file that every browser and feed reader can show: JPEG, PNG or SVG. */
  readonly fallback: string;
  /** Smaller formats, the best first; empty for an SVG. */
  readonly sources: readonly ImageSource[];
}

/** One format of a picture, in several widths. */
export interface ImageSource {
  readonly type: 'image/avif' | 'image/webp';
  /** From narrow to wide. */
  readonly files: readonly { readonly name: string; readonly width: number }[];
}

/** More than any newspaper picture has. */
const fileBytesLimit = 20 * 1024 * 1024;

/**
 * Raise it when the same source should yield other files or another record, or be refused: what is
 * in the cache is not vetted again. The encoder's version is included separately.
 */
const storeVersion = '3';

/** The encoder is large, and many archives have no pictures. */
const loadEncoder = () => import('./raster.ts');

/**
 * Makes the published files of one picture: a raster in AVIF, WebP and its own family, in several
 * widths, upright and without metadata; an SVG vetted and as it is.
 *
 * Files are named by digest and written completely or not at all, so that builds can run side by
 * side; existing files are not made again.
 *
 * @param path of the source, which the caller has confined to the content.
 * @param cacheDir where the files go; made when missing.
 * @throws {ImageError} when the picture is missing, too large, damaged or not safe to publish.
 */
export async function prepareImage(path: string, cacheDir: string): Promise<ImageAsset> {
  const bytes = await readSource(path);
  const isSvg = extname(path).toLowerCase() === '.svg';
  const { encodeRaster, encoderVersion } = await loadEncoder();
  const digest = createHash('sha256')
    .update(`${storeVersion}\0${encoderVersion}\0`)
    .update(isSvg ? 'svg\0' : 'raster\0')
    .update(bytes)
    .digest('hex');
  const recordPath = join(cacheDir, `${digest}.json`);
  const known = await readRecord(recordPath, cacheDir);
  if (known) return known;

  const { width, height, files } = isSvg ? readSvg(bytes) : await encodeRaster(bytes);
  const named = files.map((file) => ({
    ...file,
    name: `${digest.slice(0, 12)}-${file.width}.${file.extension}`,
  }));
  await Promise.all(named.map(({ name, bytes }) => writeWhole(join(cacheDir, name), bytes)));

  const source = (extension: 'avif' | 'webp'): ImageSource => ({
    type: `image/${extension}`,
    files: named
      .filter((file) => file.extension === extension)
      .map(({ name, width }) => ({ name, width })),
  });
  const fallback = named.find(({ extension }) => extension !== 'avif' && extension !== 'webp');
  if (!fallback) throw new Error(`No fallback was made for ${path}.`);
  const asset: ImageAsset = {
    digest,
    width,
    height,
    fallback: fallback.name,
    sources: [source('avif'), source('webp')].filter(({ files }) => files.length > 0),
  };
  // Last, so that a record never speaks of files that an interrupted build did not write.
  const sizes = named.map(({ name, bytes: { length } }) => ({ name, size: length }));
  await writeCached(recordPath, { asset, sizes } satisfies ImageRecord);
  return asset;
}

/**
 * Why a picture could not be published; undefined if it can. It decodes the picture, and makes nothing.
 *
 * @param path of the source
 */
export async function imageProblem(path: string): Promise<string | undefined> {
  try {
    const bytes = await readSource(path);
    if (extname(path).toLowerCase() === '.svg') readSvg(bytes);
    else await (await loadEncoder()).checkRaster(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof ImageError) return error.message;
    throw error;
  }
}

/** The file names of a picture, for copying or checking them. */
export function listImageFiles(asset: ImageAsset): string[] {
  return [asset.fallback, ...asset.sources.flatMap(({ files }) => files.map(({ name }) => name))];
}

async function readSource(path: string): Promise<Buffer> {
  const status = await stat(path).catch(() => undefined);
  if (!status?.isFile()) {
    throw new ImageError(say('images.missing'), say('images.missing-fix'));
  }
  if (status.size > fileBytesLimit) {
    const megabytes = (status.size / 1024 / 1024).toFixed(1);
    throw new ImageError(
      say('images.megabytes', { size: megabytes, limit: fileBytesLimit / 1024 / 1024 }),
      say('images.smaller-fix'),
    );
  }
  try {
    return await readFile(path);
  } catch (error) {
    const { what, hint } = describeFileError(error);
    throw new ImageError(say('images.unreadable', { reason: what }), hint);
  }
}

function readSvg(bytes: Buffer): { width: number; height: number; files: ImageFile[] } {
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImageError(say('images.svg-utf8'), say('images.svg-utf8-fix'));
  }
  const size = vetSvg(source);
  return { ...size, files: [{ width: size.width, extension: 'svg', bytes }] };
}

/**
 * What is known of a picture, and its files' sizes in bytes, which show whether they are complete.
 */
interface ImageRecord {
  readonly asset: ImageAsset;
  readonly sizes: readonly { readonly name: string; readonly size: number }[];
}

/** A picture that was prepared earlier, if its files are there and complete. */
async function readRecord(path: string, cacheDir: string): Promise<ImageAsset | undefined> {
  const record = (await readCached<ImageRecord>(path))?.value;
  if (!record) return undefined;
  const found = record.sizes.map(async ({ name, size }) => {
    const status = await stat(join(cacheDir, name)).catch(() => undefined);
    return status?.isFile() && status.size === size;
  });
  return (await Promise.all(found)).every(Boolean) ? record.asset : undefined;
}
