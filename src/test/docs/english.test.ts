import { expect, test } from 'vitest';
import { listDocuments, proseOf, readDocument } from './documents.ts';

/** Turns of phrase that no newspaper would print, and what to write. */
const STRANGE: readonly (readonly [RegExp, string])[] = [
  [/\bmend(?:s|ed|ing)?\b/i, 'fix'],
  [/\bgo(?:es|ing)? on at\b/i, 'continue'],
  [/\blead(?:s|ing)? (?:on|nowhere)\b/i, 'redirect, or lead to no page'],
  [/\bwhoever\b/i, 'anyone who'],
  [/\bfor want of\b/i, 'because … is missing'],
  [/\b(?:told|tell|tells|kept) apart\b/i, 'distinguish'],
  [/(?<!\bthere )\bis no (?!longer\b|more\b|such\b)\w+/i, 'is not a …'],
  [/\bwhole without\b/i, 'works fully without'],
  [/\b(?:a|one) (?:file|record|line|row|key) a\b/i, 'one … per …'],
  [/\bwhat is wrong is said\b/i, 'every mistake is reported'],
  [/\bhinders?\b/i, 'prevent'],
  [/\bof its own accord\b/i, 'by itself'],
  [/\bin case that\b/i, 'if'],
  [/\bso that[^.]{0,80}, so that\b/i, 'one of the two'],
];

test.each(listDocuments().map(readDocument))('$path is in plain English', ({ tree }) => {
  const prose = proseOf(tree);
  const found = STRANGE.flatMap(([pattern, better]) => {
    const hit = pattern.exec(prose);
    return hit ? [`“${hit[0]}”: write ${better}`] : [];
  });
  expect(found).toEqual([]);
});
