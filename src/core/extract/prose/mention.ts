import type { Span } from '../../text/span.ts';

/**
 * What a mention looks like before it is resolved. `name` is a capitalised name that may be a
 * person or a body; `noun` is a person by description ("the minister"), `group` several or a body
 * by description ("officials", "the ministry"), `document` what can be quoted ("the report").
 */
export type MentionKind =
  | 'person'
  | 'body'
  | 'name'
  | 'place'
  | 'noun'
  | 'group'
  | 'document'
  | 'pronoun'
  | 'possessive'
  | 'relative';

/** Some words that can be the source of a quote. */
export interface Mention {
  readonly kind: MentionKind;
  /** First token: that of the titles and of a “former” before them, if there are any. */
  readonly first: number;
  /** Token after the last one. */
  readonly after: number;
  /** First token of the name itself, titles left out; equal to `first` if there is no title. */
  readonly nameFirst: number;
  /** Titles and name, as the article prints them. */
  readonly span: Span;
  /** Title before the name, as printed; for a description, the description. */
  readonly title?: Span;
  /** Last word of the name or description, in lower case. */
  readonly head: string;
  /** Stretch in quotation marks that contains it, or -1. */
  readonly stretch: number;
}
