import type { Note } from './notes.ts';
import type { SettledArticle } from './settle.ts';

/** A picture of an imported article. */
export interface ImportedPicture {
  /** As the foreign article names it. */
  readonly src: string;
  /** The file that it was found in, below the folder that is imported; null if it is not there. */
  readonly file: string | null;
  readonly alt?: string;
  readonly caption?: string;
  readonly lead: boolean;
  /** Where it is copied to: beside the article. */
  readonly target?: string;
}

/** An article as it will be written, and what the report says of it. */
export interface ImportedArticle extends SettledArticle {
  readonly source: string;
  readonly item?: string;
  /** Markdown without front matter. */
  readonly body: string;
  readonly pictures: readonly ImportedPicture[];
  readonly notes: readonly Note[];
  /** What is kept for Verbatim’s own keys, such as `speakers`. */
  readonly kept?: Readonly<Record<string, unknown>>;
}
