import { stringify } from 'yaml';
import type { FrontMatter } from '../front-matter-schema.ts';

/** An entry of `quotes:` in the front matter of an article. */
export type QuoteOverride = NonNullable<FrontMatter['quotes']>[number];

/** How an entry is laid out where it is to be put. */
export interface OverrideForm {
  /** Spaces before its dash. */
  readonly indent: number;
  /** Whether the line `quotes:` comes before it, because there is none yet. */
  readonly withKey: boolean;
}

/** The order in which an editor reads an entry. */
const KEYS = ['match', 'which', 'quote', 'speaker', 'role', 'said', 'place', 'country'] as const;

/**
 * Lays out an entry of `quotes:` as YAML, ready to be pasted.
 *
 * @returns whole lines, each with a line feed
 */
export function writeOverride(override: QuoteOverride, { indent, withKey }: OverrideForm): string {
  const entry = Object.fromEntries(
    KEYS.flatMap((key) => (override[key] === undefined ? [] : [[key, override[key]] as const])),
  );
  const lines = stringify([entry], { lineWidth: 0, singleQuote: true }).trimEnd().split('\n');
  const laid = lines.map((line) => `${line === '' ? '' : ' '.repeat(indent)}${line}\n`).join('');
  return withKey ? `quotes:\n${laid}` : laid;
}
