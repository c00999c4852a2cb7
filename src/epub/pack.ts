import JSZip from 'jszip';

/** The earliest day that a ZIP archive can have, so that the same files give the same bytes. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

/** A file of a book. */
export interface BookFile {
  /** From the root of the book. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Packs the files of a book as EPUB’s container wants it (OCF, W3C, EPUB 3.3, section 4.2): `mimetype`
 * first and not compressed. The bytes depend on nothing but the files.
 */
export function packBook(files: readonly BookFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new JSZip();
  const add = (path: string, content: string | Uint8Array, isStored: boolean) =>
    zip.file(path, content, {
      date: NO_TIME,
      createFolders: false,
      compression: isStored ? 'STORE' : 'DEFLATE',
    });
  add('mimetype', 'application/epub+zip', true);
  for (const { path, content } of files) add(path, content, isCompressed(path));
  return zip.generateAsync({
    type: 'uint8array',
    platform: 'DOS',
    compressionOptions: { level: 9 },
  }) as Promise<Uint8Array<ArrayBuffer>>;
}

const isCompressed = (path: string): boolean => /\.(?:jpg|png)$/.test(path);
