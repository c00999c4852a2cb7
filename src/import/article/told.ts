import type { Notes } from './notes.ts';

/** A picture as a foreign article shows it. */
export interface ForeignPicture {
  /** As written: a path, an address, `cid:…`. */
  readonly src: string;
  /** The first of these that exists is taken; absent: `src` alone. */
  readonly candidates?: readonly string[];
  /** Absent if the source has none; an empty text says that it is decoration. */
  readonly alt?: string;
  readonly caption?: string;
  readonly lead?: boolean;
  /** The picture itself, if it is inside the file. */
  readonly data?: { readonly bytes: Uint8Array; readonly ending: string };
}

/** Where a date was found, and what is written there. */
export interface DateClaim {
  readonly text: string;
  readonly from: DateSource;
  /** An instant that the old program stores in UTC, whatever zone the site is in. */
  readonly storedInUtc?: boolean;
}

export type DateSource = 'field' | 'file-name' | 'path' | 'text' | 'updated';

/** Why an article is not simply published. */
export type ForeignStatus =
  | 'draft'
  | 'scheduled'
  | 'protected'
  | 'page'
  | 'skipped'
  | 'refused'
  /** In another file of the source already. */
  | 'twin';

export interface NamedSource {
  readonly name: string;
  readonly url?: string;
}

export interface Author {
  readonly name: string;
  readonly role?: string;
  readonly link?: string;
}

/** What a foreign source says about one article, in words of its own, before it is settled. */
export interface Told {
  /** Below the folder that is imported, with `/`. */
  readonly source: string;
  /** The entry in a file that holds several. */
  readonly item?: string;
  title?: string;
  /** In order of trust: the first that can be read is taken. */
  dates: DateClaim[];
  updated?: DateClaim;
  authors: Author[];
  tags: string[];
  summary?: string;
  /** The last part of the old address, or of the file’s name. */
  slug?: string;
  /** Paths, or full addresses on other hosts. */
  old: string[];
  lang?: string;
  dateline?: string;
  publishedBy?: NamedSource;
  status?: ForeignStatus;
  membersOnly?: boolean;
  lead: ForeignPicture[];
  extra: Record<string, unknown>;
  readonly notes: Notes;
}

/** An empty account of one article. */
export function beginTold(source: string, notes: Notes, item?: string): Told {
  return {
    source,
    ...(item === undefined ? {} : { item }),
    dates: [],
    authors: [],
    tags: [],
    old: [],
    lead: [],
    extra: {},
    notes,
  };
}
