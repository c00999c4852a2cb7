import type { ArticleEntry } from '../archive/entry.ts';

/** What an editor should look at, worst first. */
export const REVIEW_KINDS = [
  'mistake',
  'open-quote',
  'look-alike',
  'typography',
  'low-confidence',
  'namesakes',
  'mixed-roles',
  'lone-name',
  'same-surname',
] as const;

export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** How each kind is called when it is counted, and how it is mended. */
export const REVIEW_WORDS: Readonly<Record<ReviewKind, { name: string; mend: string }>> = {
  mistake: { name: 'mistakes that stop the build', mend: 'as the build says' },
  'open-quote': {
    name: 'quotes without a speaker',
    mend: 'quotes: in the article’s front matter, with speaker: (null if it must stay open)',
  },
  'look-alike': {
    name: 'names that look alike',
    mend: 'mend the spelling, or join them by aliases: in content/speakers.yaml',
  },
  typography: { name: 'marks, tags and HTML that are not read', mend: 'as each says' },
  'low-confidence': {
    name: 'attributions that are not sure',
    mend: 'read it; if it is wrong, quotes: in the front matter',
  },
  namesakes: {
    name: 'namesakes kept apart',
    mend: 'an entry for each in content/speakers.yaml, or one for both',
  },
  'mixed-roles': {
    name: 'one name with roles of several fields',
    mend: 'if they are two, an entry for each in content/speakers.yaml, told apart by only:',
  },
  'lone-name': {
    name: 'speakers known by one word',
    mend: 'name: and aliases: in content/speakers.yaml',
  },
  'same-surname': {
    name: 'articles with two of one surname',
    mend: 'read who is meant where the surname stands alone',
  },
};

/** Where in an article something is: a place in its plain text, or the first mention of a speaker. */
export type ReviewPlace = { readonly offset: number } | { readonly speaker: string };

/** Something that an editor should look at. */
export interface ReviewFinding {
  readonly kind: ReviewKind;
  readonly article: ArticleEntry;
  readonly at: ReviewPlace;
  /** Larger is worse among findings of one kind: 0 to 1. */
  readonly weight: number;
  readonly message: string;
}
