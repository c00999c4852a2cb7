import type { Problem } from '../source/problem.ts';

/** A tag of a template language that an article held. */
export interface ArticleTag {
  readonly file: string;
  /** 1-based, of the file. */
  readonly line: number;
  readonly name: string;
}

const MOST_KINDS = 6;
const MOST_PLACES = 3;

/** Says once for all articles which template tags were met: how many of each kind, and three places. */
export function describeTags(tags: readonly ArticleTag[]): Problem[] {
  const [first] = tags;
  if (!first) return [];
  const kinds = [...Map.groupBy(tags, ({ name }) => name)]
    .map(([name, { length }]) => ({ name, length }))
    .sort((a, b) => b.length - a.length || (a.name < b.name ? -1 : 1));
  const listed = kinds.slice(0, MOST_KINDS).map(({ name, length }) => `${name} ${length}×`);
  const more = kinds.length > MOST_KINDS ? `, and ${kinds.length - MOST_KINDS} more kinds` : '';
  const places = distinctPlaces(tags).slice(0, MOST_PLACES);
  const count =
    tags.length === 1 ? 'One template tag prints' : `${tags.length} template tags print`;
  const { file, line } = first;
  return [
    {
      file,
      line,
      message: `${count} nothing: ${listed.join(', ')}${more}; as in ${places.join(', ')}.`,
      hint: 'replace them by what they stood for, or put a backslash before one that is meant as words',
    },
  ];
}

function distinctPlaces(tags: readonly ArticleTag[]): string[] {
  return [...new Set(tags.map(({ file, line }) => `${file}:${line}`))];
}
