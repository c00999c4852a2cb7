import sharp, { type Metadata, type Sharp } from 'sharp';
import { ImageError } from './error.ts';
import { say } from '../wording/say.ts';

/** A file of a picture before it is written. */
export interface ImageFile {
  readonly width: number;
  readonly extension: 'avif' | 'webp' | 'jpg' | 'png' | 'svg';
  readonly bytes: Buffer;
}

/** More than any newspaper picture has, and still within a decoder's memory. */
const pixelLimit = 50_000_000;
/** WebP holds no longer side than 16,383 pixels. */
const sideLimit = 16_000;

/** Widths in pixels: a phone at 1×, the text's 608 px at 1.33×, at 2×, and a lead picture. */
const widths = [480, 800, 1216, 1600] as const;
/** The fallback is for old browsers and feeds: the text's width at 2×. */
const fallbackWidth = 1216;

/** Another one may encode the same picture in other bytes. */
export const encoderVersion: string = `${sharp.versions.sharp}\0${sharp.versions.vips}`;

type RasterExtension = Exclude<ImageFile['extension'], 'svg'>;
type RasterFormat = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif';

/**
 * Encodes a raster picture in all published widths and formats.
 *
 * @throws {ImageError} if the bytes are not a picture, or one that is damaged or has too many
 *   pixels.
 */
export async function encodeRaster(
  bytes: Buffer,
): Promise<{ width: number; height: number; files: ImageFile[] }> {
  const format = detectFormat(bytes);
  try {
    const metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
    refuseTooManyPixels(metadata);
    const { width, height } = metadata.autoOrient;
    const isDrawing = format === 'png' || format === 'gif';
    const fallbackFamily = format === 'jpeg' || (!isDrawing && !metadata.hasAlpha) ? 'jpg' : 'png';
    // The AVIF encoder cuts the picture by the number of threads: with more than one, two machines
    // would write different bytes. Processors are kept busy by encoding several files at once.
    sharp.concurrency(1);
    const chosen = chooseWidths(width);
    // Decoded once: a photograph of a camera takes longer to decode than to encode.
    const { data, info } = await sharp(bytes, { limitInputPixels: pixelLimit, failOn: 'error' })
      .autoOrient()
      .resize({ width: Math.max(...chosen) })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const files = await Promise.all([
      ...chosen.flatMap((target) => [encode(target, 'avif'), encode(target, 'webp')]),
      encode(Math.min(width, fallbackWidth), fallbackFamily),
    ]);
    return { width, height, files };

    async function encode(target: number, extension: RasterExtension): Promise<ImageFile> {
      const upright = sharp(data, { raw: info }).resize({ width: target });
      const bytesOut = await encoders[extension](upright, isDrawing).toBuffer();
      return { width: target, extension, bytes: bytesOut };
    }
  } catch (error) {
    if (error instanceof ImageError) throw error;
    throw new ImageError(say('images.damaged'), say('images.damaged-fix'));
  }
}

/**
 * Decodes a raster picture as encoding would, at the size of a stamp.
 *
 * @throws {ImageError} as encoding does
 */
export async function checkRaster(bytes: Buffer): Promise<void> {
  detectFormat(bytes);
  try {
    refuseTooManyPixels(await sharp(bytes, { limitInputPixels: false }).metadata());
    const options = { limitInputPixels: pixelLimit, failOn: 'error' } as const;
    await sharp(bytes, options).resize({ width: STAMP }).raw().toBuffer();
  } catch (error) {
    if (error instanceof ImageError) throw error;
    throw new ImageError(say('images.damaged'), say('images.damaged-fix'));
  }
}

/** Pixels. */
const STAMP = 32;

/**
 * Qualities judged by eye at 2×; drawings (charts, maps) keep full colour resolution, because
 * chroma subsampling frays thin coloured lines.
 */
const encoders: Record<RasterExtension, (picture: Sharp, isDrawing: boolean) => Sharp> = {
  avif: (picture, isDrawing) =>
    picture.avif({
      quality: isDrawing ? 65 : 55,
      chromaSubsampling: isDrawing ? '4:4:4' : '4:2:0',
      // A quarter of the time of 3, and a twelfth of the default’s, for 4 and 7 % more bytes.
      effort: 1,
    }),
  webp: (picture, isDrawing) =>
    // Half of the default’s time for 5 % more bytes, in browsers without AVIF.
    picture.webp({ quality: isDrawing ? 88 : 78, smartSubsample: isDrawing, effort: 2 }),
  jpg: (picture) => picture.jpeg({ quality: 80, mozjpeg: true }),
  png: (picture) => picture.png({ compressionLevel: 9, adaptiveFiltering: false }),
};

/** Never wider than the original, and no width so close to it that it would not help. */
function chooseWidths(original: number): number[] {
  const largest = Math.min(original, widths.at(-1) ?? original);
  return [...widths.filter((width) => width < largest * 0.9), largest];
}

/** Recognises the format by the bytes, so that no decoder sees what the site does not publish. */
function detectFormat(bytes: Buffer): RasterFormat {
  const ascii = (from: number, to: number): string => bytes.toString('latin1', from, to);
  if (ascii(0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (ascii(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (ascii(0, 6) === 'GIF87a' || ascii(0, 6) === 'GIF89a') return 'gif';
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'webp';
  if (ascii(4, 8) === 'ftyp' && /avi[fs]/.test(ascii(8, 40))) return 'avif';
  throw new ImageError(say('images.no-picture'), say('images.no-picture-fix'));
}

function refuseTooManyPixels({ width, height }: Metadata): void {
  const megapixels = (width * height) / 1_000_000;
  if (width * height <= pixelLimit && Math.max(width, height) <= sideLimit) return;
  throw new ImageError(
    say('images.pixels', {
      width,
      height,
      megapixels: megapixels.toFixed(1),
      most: pixelLimit / 1_000_000,
      side: sideLimit,
    }),
    say('images.smaller-fix'),
  );
}
