import { makeHeadline } from '../../core/import/headline.ts';
import { finishArticle } from '../article/finish-article.ts';
import type { ForeignArticle } from '../article/foreign-article.ts';
import type { ImportedArticle } from '../article/imported-article.ts';
import { Notes } from '../article/notes.ts';
import type { ForeignArchive } from '../article/open-archive.ts';
import type { SourceFiles } from '../article/source-files.ts';
import type { DateRules } from '../article/settle-date.ts';
import type { ForeignPicture } from '../article/told.ts';
import { linkTarget } from '../run/link-target.ts';
import { firstWords, type Plan } from '../run/plan.ts';
import { type Place, writeFrontMatter } from '../run/write-front-matter.ts';
import { isOnHost } from '../sites/site.ts';
import type { KnownLink } from './records.ts';

/** An article as it is read where it is, and all that it was made from besides its own file. */
export interface FinishedInPlace {
  readonly article: ImportedArticle;
  /** The whole text, with front matter; absent if the article has no place. */
  readonly markdown?: string;
  readonly links: readonly KnownLink[];
  readonly asked: readonly (readonly [path: string, there: boolean])[];
}

/** What finishing needs of the archive. */
export interface InPlaceContext {
  readonly archive: ForeignArchive;
  readonly files: SourceFiles;
  readonly plan: Plan;
  /** Keeps a picture that is inside a text, and gives its name. */
  readonly keepPicture: (data: NonNullable<ForeignPicture['data']>) => string;
}

/** The zone and the like by which an archive’s dates are read. */
export function datesOf({ zone }: ForeignArchive): DateRules {
  return zone === undefined ? {} : { zone };
}

/** Turns a foreign article into Markdown of ours, in which pictures are named where they are. */
export function finishInPlace(
  foreign: ForeignArticle,
  place: Place | undefined,
  context: InPlaceContext,
): FinishedInPlace {
  const { archive, files, plan, keepPicture } = context;
  const links = new Map<string, KnownLink>();
  const asked = new Map<string, boolean>();
  const exists = (path: string) => {
    const there = files.exists(path);
    asked.set(path, there);
    return there;
  };
  const article = finishArticle(foreign, {
    dates: datesOf(archive),
    places: {
      files: { ...files, exists },
      root: archive.group.root,
      isOwn: (address) => isOnHost(address, archive.url),
      ...(archive.base === undefined ? {} : { base: archive.base }),
    },
    ...(archive.pictures ? { pictures: archive.pictures } : {}),
    fetch: false,
    link: (address, told) => {
      const target = linkTarget(address, told, plan, archive);
      links.set(address, target === undefined ? [address] : [address, target]);
      return target;
    },
    pictureTarget: (_, file, { data }) => addressOfFile(data ? keepPicture(data) : file),
  });
  const made = article.title ?? makeHeadline(firstWords(foreign.body));
  return {
    article,
    ...(place
      ? {
          markdown: `${writeFrontMatter(article, place, made, foreign.told.notes)}\n${article.body}\n`,
        }
      : {}),
    links: [...links.values()],
    asked: [...asked],
  };
}

/** Whether a link leads where it did. */
export function leadsAsBefore(
  [address, target]: KnownLink,
  source: string,
  { plan, archive }: Pick<InPlaceContext, 'plan' | 'archive'>,
): boolean {
  return linkTarget(address, { source, notes: new Notes() }, plan, archive) === target;
}

/** A file below the archive’s folder, as the text of an article names it. */
function addressOfFile(path: string): string {
  const inAddress = (part: string) =>
    encodeURIComponent(part).replace(/[()']/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  return `/${path.split('/').map(inAddress).join('/')}`;
}
