import { posix } from 'node:path';
import { finishArticle, type FinishContext } from '../article/finish-article.ts';
import type { ImportedArticle } from '../article/imported-article.ts';
import type { Note, Notes } from '../article/notes.ts';
import type { ForeignArchive, KindName } from '../article/open-archive.ts';
import type { SourceFiles } from '../article/source-files.ts';
import type { ForeignPicture, Told } from '../article/told.ts';
import type { DayOrder } from '../fields/read-date.ts';
import { isOnHost } from '../sites/site.ts';
import { makeHeadline } from '../../core/import/headline.ts';
import { InferredAddresses } from './infer-addresses.ts';
import { linkTarget } from './link-target.ts';
import { openKind } from './open-kind.ts';
import { ownCopy } from './own-copy.ts';
import { firstWords, type Included, isWritten, keyOf, Plan } from './plan.ts';
import { recognise } from './recognise.ts';
import { inOrderOfSource, Twins } from './twins.ts';
import { type Place, writeFrontMatter } from './write-front-matter.ts';

export interface ImportOptions {
  readonly from?: KindName;
  readonly order?: DayOrder;
  /** The day of the run: articles for a later one get `embargo: true`. */
  readonly today?: string;
  readonly include?: ReadonlySet<Included>;
  /** Where articles of earlier runs are, by their key. */
  readonly earlier?: ReadonlyMap<string, string>;
  /** Whether pictures on other servers get a place beside the article, too. */
  readonly fetch?: boolean;
  /** Called with the number of articles that were found, and of those that are done. */
  readonly progress?: (done: number, total: number) => void;
  /** Values of the command line, which go before the article’s own. */
  readonly override?: (told: Told) => void;
}

/** An article of a run, ready to be written where it has a place. */
export interface RunArticle {
  readonly kind: KindName;
  readonly article: ImportedArticle;
  readonly place?: Place;
  /** Its headline, or one made from its first sentence. */
  readonly title: string;
  /** The whole file; absent if the article is not written. */
  readonly markdown?: string;
  readonly pictures: readonly RunPicture[];
  /** Adds to the notes of the article what is found out while it is written. */
  readonly addNote: Notes['add'];
}

/** A picture to be copied: from a file of the source, or as bytes that were in the article. */
export interface RunPicture {
  /** Below the archive folder. */
  readonly target: string;
  readonly file?: string;
  readonly bytes?: Uint8Array;
  /** On another server, to be fetched. */
  readonly url?: string;
  /** What the report says of it if it is not fetched. */
  readonly absent?: Note;
}

/**
 * Imports everything in a folder: first all addresses are settled, then each article is read again and
 * finished, so that memory holds one article at a time and links can lead to any of them.
 */
export async function* importArticles(
  files: SourceFiles,
  options: ImportOptions = {},
): AsyncGenerator<RunArticle> {
  const groups = recognise(files, options.from).sort(inOrderOfSource);
  const archives = groups.map((group) => openKind(group, files));
  const twins = new Twins();
  const copies = new Map<string, string>();
  const include = options.include ?? new Set<Included>();
  const plan = new Plan(options.earlier);
  let total = 0;
  const inferred = new Map<string, { readonly pattern: string; readonly address: string }>();
  const patterns = new Map<string | ForeignArchive, InferredAddresses>();
  for (const archive of archives) {
    // Each folder of loose texts is an archive of its own, of one site.
    const site = archive.group.kind === 'markdown' ? 'markdown' : archive;
    const addresses = patterns.get(site) ?? new InferredAddresses(archive);
    patterns.set(site, addresses);
    for await (const article of archive.articles()) {
      total += 1;
      options.override?.(article.told);
      const dates = datesOf(archive, options);
      const twin = twins.twinOf(article, dates, archive.group);
      if (twin === undefined) {
        const item = plan.add(article, dates, include);
        addresses.read(article, item?.key ?? '', item?.date);
      } else copies.set(ownCopy(keyOf(article.told)), twin);
    }
  }
  for (const addresses of patterns.values()) {
    const { pattern = '', addresses: found } = addresses.settle() ?? {};
    for (const [key, address] of found ?? []) {
      inferred.set(key, { pattern, address });
      plan.addOld(key, address);
    }
  }
  let done = 0;
  for (const archive of archives) {
    for await (const article of archive.articles()) {
      options.override?.(article.told);
      const twin = copies.get(keyOf(article.told));
      if (twin !== undefined) markTwin(article.told, twin);
      const place = plan.placeOf(article.told);
      const guessed = inferred.get(keyOf(article.told));
      if (guessed && article.told.old.length === 0) {
        article.told.old.push(guessed.address);
        article.told.notes.add('old-address-inferred', guessed.pattern);
        article.told.notes.remove('old-address-unknown');
      }
      const pictures = new Map<string, RunPicture>();
      const finished = finishArticle(
        article,
        contextOf(archive, files, plan, place, pictures, options),
      );
      const made = finished.title ?? makeHeadline(firstWords(article.body));
      const written = place !== undefined && isWritten(finished.status, include);
      done += 1;
      options.progress?.(done, total);
      yield {
        kind: archive.group.kind,
        article: finished,
        title: made,
        addNote: (kind, detail) => article.told.notes.add(kind, detail),
        ...(written
          ? {
              place,
              markdown: `${writeFrontMatter(finished, place, made, article.told.notes)}\n${finished.body}\n`,
            }
          : {}),
        pictures: written ? [...pictures.values()] : [],
      };
    }
  }
}

function markTwin(told: Told, twin: string): void {
  told.status = 'twin';
  told.notes.add('twin', twin);
}

function datesOf(
  { zone }: ForeignArchive,
  { order, today }: ImportOptions,
): FinishContext['dates'] {
  return {
    ...(zone === undefined ? {} : { zone }),
    ...(order === undefined ? {} : { order }),
    ...(today === undefined ? {} : { today }),
  };
}

function contextOf(
  archive: ForeignArchive,
  files: SourceFiles,
  plan: Plan,
  place: Place | undefined,
  pictures: Map<string, RunPicture>,
  options: ImportOptions,
): FinishContext {
  const isOwn = (address: string) => isOnHost(address, archive.url);
  return {
    dates: datesOf(archive, options),
    places: {
      files,
      // Loose texts in a folder have their pictures anywhere in what is imported.
      root: archive.group.kind === 'markdown' ? '' : archive.group.root,
      isOwn,
      ...(archive.base === undefined ? {} : { base: archive.base }),
    },
    ...(archive.pictures ? { pictures: archive.pictures } : {}),
    fetch: options.fetch ?? false,
    ...(archive.url === undefined ? {} : { url: archive.url }),
    link: (address, told) => linkTarget(address, told, plan, archive),
    pictureTarget: (_, file, picture) => pictureTarget(file, picture, place, pictures, isOwn),
  };
}

const PICTURE_NAME = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/** Pictures are in a folder beside the article that has its name. */
function pictureTarget(
  file: string,
  picture: ForeignPicture,
  place: Place | undefined,
  pictures: Map<string, RunPicture>,
  isOwn: (address: string) => boolean,
): string {
  const folder = posix.basename(place?.path ?? 'article.md', '.md');
  const written =
    file === ''
      ? `${posix
          .basename(picture.src)
          .replace(/^cid:/, '')
          .replace(/\.\w+$/, '')}.${picture.data?.ending ?? 'jpg'}`
      : posix.basename(file.replace(/[?#].*$/, ''));
  // An address on the web may end in anything; what a picture is, its bytes say.
  const ended =
    /^https?:/.test(file) && !PICTURE_NAME.test(written) ? `${written || 'picture'}.jpg` : written;
  const plain = ended.replace(/[^\p{L}\p{N}._-]+/gu, '-');
  let name = plain;
  const from = file === '' ? picture.src : file;
  for (let number = 2; ; number++) {
    const holder = pictures.get(name);
    if (
      holder === undefined ||
      (holder.url ?? holder.file) === from ||
      (holder.bytes !== undefined && holder.bytes === picture.data?.bytes)
    )
      break;
    name = plain.replace(/(\.\w+)?$/, `-${number}$1`);
  }
  pictures.set(name, {
    target: posix.join(posix.dirname(place?.path ?? ''), folder, name),
    ...(picture.data
      ? { bytes: picture.data.bytes }
      : /^https?:/.test(file)
        ? {
            url: file,
            absent: {
              kind: isOwn(file) ? 'picture-missing' : 'picture-not-in-archive',
              detail: picture.src,
            },
          }
        : { file }),
  });
  return `${folder}/${name}`;
}
