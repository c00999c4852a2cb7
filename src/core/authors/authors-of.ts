import type { FrontMatter } from '../source/front-matter-schema.ts';
import type { Author } from './author.ts';
import { kindOfName, splitName, splitPerson } from './name-kind.ts';
import { readByline } from './read-byline.ts';

type Named = Pick<FrontMatter, 'authors' | 'byline'>;
type Entry = NonNullable<FrontMatter['authors']>[number];

/** Who wrote an article: its list of authors, otherwise those whom its byline names. */
export function authorsOf({ authors, byline }: Named): readonly Author[] {
  return authors ? authors.flatMap(readEntry) : readByline(byline ?? '');
}

/** One entry of the list. Entries of older archives may hold a whole byline. */
function readEntry({ name, kind: said, role, link }: Entry): readonly Author[] {
  if (said === undefined && role === undefined && link === undefined) return readByline(name);
  const kind = said ?? kindOfName(name);
  const parts = said === 'person' ? splitPerson(name) : said ? undefined : splitName(name);
  return [
    {
      name,
      ...(kind ? { kind } : {}),
      ...(role === undefined ? {} : { role }),
      ...(link === undefined ? {} : { link }),
      ...(parts ? { parts } : {}),
    },
  ];
}

/** A part of the line that names the authors. */
export interface BylinePart {
  readonly text: string;
  readonly link?: string;
}

/** The line that names the authors: as the editor wrote it, otherwise made of the list. */
export function bylineParts({
  byline,
  authors,
}: {
  readonly byline?: string;
  readonly authors: readonly Author[];
}): readonly BylinePart[] {
  if (byline !== undefined) return [{ text: byline }];
  const between = authors.some(({ role }) => role !== undefined) ? '; ' : ', ';
  return authors.flatMap(({ name, role, link }, index) => [
    ...(index === 0 ? [] : [{ text: between }]),
    { text: name, ...(link === undefined ? {} : { link }) },
    ...(role === undefined ? [] : [{ text: `, ${role}` }]),
  ]);
}

/** The line that names the authors as text; undefined where no author is named. */
export function bylineText(of: Parameters<typeof bylineParts>[0]): string | undefined {
  const text = bylineParts(of)
    .map((part) => part.text)
    .join('');
  return text === '' ? undefined : text;
}
