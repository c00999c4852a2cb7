import type { Notes } from '../article/notes.ts';
import type { TagValues } from './attributes.ts';
import type { TagPicture, TagWriter } from './writers.ts';

/** What tags may ask for. */
export interface TagContext {
  readonly notes: Notes;
  /** The value of a variable of the old program: `title`, `page.title`, `site.baseurl`. */
  readonly variable?: (name: string) => string | undefined;
  /** The address of another article by the name of its file. */
  readonly reference?: (target: string) => string | undefined;
  /** Pictures of a gallery of WordPress. */
  readonly gallery?: (ids: readonly string[]) => readonly TagPicture[] | undefined;
  /** What a tag of the site’s own prints; undefined if that is not known. */
  readonly template?: (name: string, values: TagValues, inner: string) => string | undefined;
  /** The language of the text around the tags; Markdown unless said otherwise. */
  readonly writer?: TagWriter;
}
