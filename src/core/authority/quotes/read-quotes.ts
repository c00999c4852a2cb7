import { plainSlug } from '../../archive/addresses/slugs.ts';
import { ruleKey, type QuoteRules } from '../../extract/archive-rules.ts';
import type { Problem } from '../../source/problem.ts';
import { SLUG } from '../../source/field-schemas.ts';
import type { LineOf, YamlForm } from '../../source/yaml/checked.ts';
import { readYamlFile } from '../../source/yaml/file.ts';
import type { SpeakerEntry } from '../read-speakers.ts';
import { quotesSchema, WORD_CLASSES } from './quote-schema.ts';
import { say } from '../../../wording/say.ts';

/** A rule, its name in articles, and where it is written. */
export interface WrittenRule {
  readonly key: string;
  /** As the editor may call it: `terms: agile`. */
  readonly shown: string;
  readonly path: readonly PropertyKey[];
  /** 1-based. */
  readonly line: number;
  /** The articles that it names, if any. */
  readonly articles?: readonly string[];
}

/** All that `quotes.yaml` says, and where it says it. */
export interface QuoteAuthority {
  readonly rules: QuoteRules;
  readonly written: readonly WrittenRule[];
  readonly lineOf: LineOf;
}

/** An archive without the file. */
export const noQuoteAuthority: QuoteAuthority = {
  rules: { unspoken: [], singleWordsNeedCue: false, initials: [] },
  written: [],
  lineOf: () => 1,
};

const form: YamlForm<typeof quotesSchema> = {
  schema: quotesSchema,
  get name() {
    return say('authority.the-file');
  },
  root: 'map',
  get empty() {
    return { message: say('authority.no-quote-rules'), hint: say('authority.no-quote-rules-fix') };
  },
  hints: {
    wrong: (field) =>
      field.startsWith('initials')
        ? say('authority.initials-fix')
        : say('authority.quote-list-fix'),
  },
};

/**
 * Reads the editor’s rules for quotes of the whole archive.
 *
 * @param source the whole file as text; a byte order mark and CRLF line ends are fine
 * @param file its path, for messages
 * @param speakers the editor’s entries, one of which an address such as `nora-blake` may name
 * @returns the rules, or everything that is wrong with the file
 */
export function readQuoteRules(
  source: string,
  file: string,
  speakers: readonly SpeakerEntry[],
): QuoteAuthority | { readonly problems: readonly Problem[] } {
  const read = readYamlFile(source, file, form);
  if (!read) return noQuoteAuthority;
  if ('problems' in read) return { problems: read.problems };
  const { data, lineOf } = read;
  const words = listedWords(data, lineOf);
  const nobody = (data['not-speakers'] ?? []).map((name, index) => {
    const path = ['not-speakers', index];
    const key = ruleKey.nobody(name);
    return { name, at: { key, shown: `not-speakers: ${name}`, path, line: lineOf(path) } };
  });
  const people = initialsOf(data, lineOf, speakers);
  const single = 'single-words-without-cue';
  const singleRule: WrittenRule[] =
    data[single] === undefined
      ? []
      : [{ key: ruleKey.singleWords, shown: single, path: [single], line: lineOf([single]) }];
  const written = [
    ...words.map(({ at }) => at),
    ...nobody.map(({ at }) => at),
    ...singleRule,
    ...people.map(({ at }) => at),
  ];
  const unknown = people.filter(({ known }) => !known);
  const problems = [
    ...repeated(written).map((problem) => ({ file, ...problem })),
    ...unknown.map(({ at, rule }) => ({
      file,
      line: lineOf([...at.path, 'speaker']),
      message: say('authority.initials-no-entry', { slug: rule.speaker }),
      hint: say('authority.initials-no-entry-fix'),
    })),
  ];
  if (problems.length > 0) return { problems };
  const rules: QuoteRules = {
    unspoken: words.map(({ rule }) => rule),
    singleWordsNeedCue: singleRule.length > 0,
    initials: people.map(({ rule }) => rule),
    nobody: nobody.map(({ name }) => name),
  };
  return { rules, written, lineOf };
}

type Written = ReturnType<typeof quotesSchema.parse>;

function listedWords(data: Written, lineOf: LineOf) {
  const lists = Object.entries(WORD_CLASSES) as [keyof typeof WORD_CLASSES, 'term'][];
  return lists.flatMap(([list, name]) =>
    (data[list] ?? []).map((words, index) => {
      const path = [list, index];
      const key = ruleKey.unspoken(words);
      return {
        rule: { words, class: name },
        at: { key, shown: `${list}: ${words}`, path, line: lineOf(path) },
      };
    }),
  );
}

function initialsOf(data: Written, lineOf: LineOf, speakers: readonly SpeakerEntry[]) {
  const bySlug = new Map(speakers.map(({ slug, name }) => [slug ?? plainSlug(name), name]));
  return Object.entries(data.initials ?? {}).flatMap(([initials, given]) => {
    const all = Array.isArray(given) ? given : [given];
    return all.map(({ speaker, articles }, index) => {
      const path = Array.isArray(given) ? ['initials', initials, index] : ['initials', initials];
      const isSlug = SLUG.test(speaker) && speaker.includes('-');
      const name = isSlug ? bySlug.get(speaker) : speaker;
      const rule = { initials, speaker: name ?? speaker, ...(articles ? { articles } : {}) };
      const at: WrittenRule = {
        key: ruleKey.initials(rule),
        shown: `initials: ${initials}`,
        path,
        line: lineOf(path),
        ...(articles ? { articles } : {}),
      };
      return { rule, at, known: name !== undefined };
    });
  });
}

function repeated(written: readonly WrittenRule[]): Omit<Problem, 'file'>[] {
  const first = new Map<string, WrittenRule>();
  return written.flatMap((rule) => {
    const other = first.get(rule.key);
    if (!other) first.set(rule.key, rule);
    if (!other) return [];
    const message = say('authority.rule-twice', { rule: rule.shown, line: String(other.line) });
    return [{ line: rule.line, message, hint: say('authority.remove-fix') }];
  });
}
