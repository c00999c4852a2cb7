import type { Problem } from '../source/problem.ts';
import { say, sayList } from '../../wording/say.ts';

/** A tag of a template language that an article held. */
export interface ArticleTag {
  readonly file: string;
  /** 1-based, of the file. */
  readonly line: number;
  readonly name: string;
}

const MOST_KINDS = 6;
const MOST_PLACES = 3;

/** Reports the template tags of all articles together: how many of each kind, and three places. */
export function describeTags(tags: readonly ArticleTag[]): Problem[] {
  const [first] = tags;
  if (!first) return [];
  const kinds = [...Map.groupBy(tags, ({ name }) => name)]
    .map(([name, { length }]) => ({ name, length }))
    .sort((a, b) => b.length - a.length || (a.name < b.name ? -1 : 1));
  const listed = kinds
    .slice(0, MOST_KINDS)
    .map(({ name, length }) => say('source.template-tag', { name, count: length }));
  const { file, line } = first;
  return [
    {
      file,
      line,
      message: say('source.template-tags', {
        count: tags.length,
        tags: sayList(listed, 'bare'),
        more: Math.max(0, kinds.length - MOST_KINDS),
        places: sayList(distinctPlaces(tags).slice(0, MOST_PLACES), 'bare'),
      }),
      hint: say('source.template-tags-fix'),
    },
  ];
}

function distinctPlaces(tags: readonly ArticleTag[]): string[] {
  return [...new Set(tags.map(({ file, line }) => `${file}:${line}`))];
}
