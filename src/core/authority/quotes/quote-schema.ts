import { z } from 'zod';
import { line, told } from '../../source/field-schemas.ts';
import { say } from '../../../wording/say.ts';

const words = line.refine((value) => /[\p{L}\p{N}]/u.test(value), told('authority.no-letter'));
const wordList = z.array(words).min(1, told('authority.names-none')).exactOptional();

const person = z.strictObject({
  speaker: line,
  articles: z.array(line).min(1, told('authority.names-none')).exactOptional(),
});

/** YAML reads a bare `none` as a text, and people may write `false` or `off`. */
const none = z
  .unknown()
  .transform((value, context): 'none' => {
    if (value === 'none' || value === false || value === 'off') return 'none';
    const hint = () => say('authority.none-fix');
    context.addIssue({ code: 'custom', message: say('authority.not-none'), params: { hint } });
    return z.NEVER;
  })
  .exactOptional();

/** `quotes.yaml`: what words in marks are, in all articles. */
export const quotesSchema = z.strictObject({
  terms: wordList,
  titles: wordList,
  slogans: wordList,
  nicknames: wordList,
  'not-speakers': wordList,
  'single-words-without-cue': none,
  initials: z.record(words, z.union([person, z.array(person).min(1)])).exactOptional(),
});

/** The keys that list words, and what their words are. */
export const WORD_CLASSES = {
  terms: 'term',
  titles: 'title',
  slogans: 'slogan',
  nicknames: 'nickname',
} as const;
