import type { ArticleNotices } from '../archive-folder/articles/article-notices.ts';
import type { OpenArchive } from '../archive-folder/open-archive.ts';
import type { LoadDrawing } from '../cards/load-drawing.ts';
import type { ArticleEntry } from '../core/archive/entry.ts';
import type { RememberedSayings } from '../core/archive/speakers/sayings.ts';
import type { Desk } from './desk/desk.ts';

// Astro bundles the pages, so they have other instances of all modules than the commands; they share
// only the process.
interface Shared {
  opened?: Promise<OpenArchive> | undefined;
  /** How the pages open the archive. */
  open?: () => Promise<OpenArchive>;
  /** What the pages draw cards with: loaded once, and from one file. */
  loadDrawing?: LoadDrawing;
  /** Entries of the last build by path; those whose file is unchanged are reused. */
  kept?: ReadonlyMap<string, ArticleEntry>;
  /** What was noticed in articles, by their digests; opening the archive adds to it. */
  notices?: Map<string, ArticleNotices>;
  /** Sayings as earlier runs found them; opening the archive adds to them. */
  sayings?: RememberedSayings;
  /** What the editor is shown and may do while articles are edited; absent in a build. */
  desk?: Desk;
  /** Tells the development server that pages have to be rendered again. */
  reopened?: () => void;
  /** Digest of the program. */
  version?: string;
}

const KEY = Symbol.for('verbatim.archive');
const home = globalThis as { [KEY]?: Shared };
home[KEY] ??= {};

/** What commands and bundled pages of one process have in common. */
export const shared: Shared = home[KEY];
