import type { Root } from 'hast';
import type { PictureLookup } from '../body/find-pictures.ts';
import type { Told } from './told.ts';

/** The text of a foreign article, as far as its reader has brought it. */
export type ForeignBody =
  | { readonly form: 'html'; readonly tree: Root }
  | { readonly form: 'markdown'; readonly text: string }
  | { readonly form: 'plain'; readonly text: string };

/** One article as its reader hands it on. */
export interface ForeignArticle {
  readonly told: Told;
  readonly body: ForeignBody;
  /** More about the pictures of this article, such as those inside its file. */
  readonly pictures?: PictureLookup;
  /** Values of Verbatim’s own keys, kept as they are. */
  readonly kept?: Readonly<Record<string, unknown>>;
}
