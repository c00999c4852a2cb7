import type { Tag } from '../archive/tags.ts';
import type { Problem } from '../source/problem.ts';
import { say } from '../../wording/say.ts';

/** An archive that was moved in may have hundreds. */
const MOST_NAMED = 10;

/** Names of tags that have the address of another: they are on its page, which an editor should know. */
export function tagClashes(tags: readonly Tag[]): Problem[] {
  const clashes = tags.flatMap((tag) => tag.others.map((other) => ({ tag, other })));
  const problems = clashes.slice(0, MOST_NAMED).map(({ tag, other }): Problem => {
    const [first] = tag.articles.filter(({ tags: own }) => own.includes(tag.title));
    return {
      file: other.article.file,
      message: say('article.tag-clash', {
        name: other.title,
        address: `/tags/${tag.tag}/`,
        other: tag.title,
        file: (first ?? tag.articles[0] ?? other.article).file,
      }),
      hint: say('article.tag-clash-fix'),
    };
  });
  const [next, ...rest] = clashes.slice(MOST_NAMED);
  if (!next) return problems;
  const message = say('article.more-tag-clashes', {
    count: rest.length + 1,
    name: next.other.title,
  });
  return [
    ...problems,
    { file: next.other.article.file, message, hint: say('article.tag-clash-fix') },
  ];
}
