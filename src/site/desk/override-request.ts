import { z } from 'zod';
import type { DeskProblem } from '../../views/desk/desk-view.ts';

const line = z.string().max(500);

/** What a page asks for: an entry of `quotes:` for one quote, to be shown or to be written. */
export const overrideRequest = z.strictObject({
  /** Of the article, below the archive folder. */
  path: z.string().max(1000),
  /** Of the file as the page showed it. */
  digest: z.string().max(100),
  quote: z.string().max(100),
  fields: z.strictObject({
    quote: z.boolean(),
    speaker: line,
    role: line,
    said: line,
    place: line,
  }),
  write: z.boolean(),
});

export type OverrideRequest = z.output<typeof overrideRequest>;

/** The entry, and what was done with it; or why nothing was done. */
export type OverrideAnswer =
  { readonly block: string; readonly written?: string } | { readonly problem: DeskProblem };
