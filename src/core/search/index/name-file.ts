import { ByteReader, ByteWriter } from './bytes.ts';
import { shardOf } from './stem-shard.ts';
import { readAfter, writeAfter } from './word-section.ts';
import { slugName } from '../slug-name.ts';

/** What a name in a question can stand for. */
export const NAME_KINDS = ['person', 'body', 'place', 'tag'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** One way in which something is called. */
export interface NameForm {
  readonly kind: NameKind;
  /** Of its page. */
  readonly slug: string;
  /** As the site calls it, with what distinguishes it from another of that name. */
  readonly name: string;
  /** The words of this form, folded; never empty. */
  readonly words: readonly string[];
  /** Whether it is only the family name of a person. */
  readonly isSurname: boolean;
  /** Whether any quote is its own. */
  readonly isQuoted: boolean;
  /** Whether any quote names it. */
  readonly isSpokenAbout: boolean;
  /** Whether it is one word that articles have in small letters as well: “brown”. */
  readonly isOrdinary: boolean;
}

const FORMS_IN_A_FILE = 250;
const KIND_BITS = 4;

/** How many files the names are divided into: a power of two, so that it rarely changes. */
export function countNameFiles(forms: number): number {
  return forms === 0 ? 0 : 2 ** Math.max(0, Math.ceil(Math.log2(forms / FORMS_IN_A_FILE)));
}

/** The word under which a form is found: the last one, which of a person is the family name. */
export function nameKey({ words }: Pick<NameForm, 'words'>): string {
  return words.at(-1) ?? '';
}

/** The name of the file of a word. */
export function nameFile(key: string, files: number): string {
  return `names/${shardOf(key, files)}.bin`;
}

/** Writes the forms that share a file, in the order of their words. */
export function writeNames(forms: readonly NameForm[]): Uint8Array {
  const writer = new ByteWriter();
  let before = '';
  for (const form of [...forms].sort(inOrder)) {
    const words = printed(form);
    writeAfter(writer, before, words);
    writer.number(flagsOf(form) * KIND_BITS + NAME_KINDS.indexOf(form.kind));
    writeAfter(writer, form.words.join('-'), form.slug);
    writer.text(form.name === slugName(form.slug) ? '' : form.name);
    before = words;
  }
  return writer.finish();
}

/** The last word first, since forms are looked up by it. */
const printed = ({ words }: NameForm): string =>
  [nameKey({ words }), ...words.slice(0, -1)].join(' ');

function inOrder(a: NameForm, b: NameForm): number {
  const [one, other] = [
    `${printed(a)}\n${a.kind}\n${a.slug}`,
    `${printed(b)}\n${b.kind}\n${b.slug}`,
  ];
  return one < other ? -1 : Number(one > other);
}

function flagsOf({ isSurname, isQuoted, isSpokenAbout, isOrdinary }: NameForm): number {
  return [isSurname, isQuoted, isSpokenAbout, isOrdinary].reduce(
    (flags, flag, at) => flags + (flag ? 2 ** at : 0),
    0,
  );
}

/** Reads what {@link writeNames} wrote. */
export function readNames(bytes: Uint8Array): NameForm[] {
  const reader = new ByteReader(bytes);
  const forms: NameForm[] = [];
  let before = '';
  while (!reader.atEnd) {
    before = readAfter(reader, before);
    const [last = '', ...others] = before.split(' ');
    const words = [...others, last];
    const number = reader.number();
    const flags = Math.floor(number / KIND_BITS);
    const slug = readAfter(reader, words.join('-'));
    forms.push({
      kind: NAME_KINDS[number % KIND_BITS] ?? 'tag',
      slug,
      name: reader.text() || slugName(slug),
      words,
      isSurname: (flags & 1) > 0,
      isQuoted: (flags & 2) > 0,
      isSpokenAbout: (flags & 4) > 0,
      isOrdinary: (flags & 8) > 0,
    });
  }
  return forms;
}
