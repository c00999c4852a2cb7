import { sayList } from '../../wording/say.ts';

/** A character that no list of words has. */
const HOLE = '\uFFFC';
const HOLES = /\uFFFC(\d+)\uFFFC/;

/**
 * The members of a list with the words that join them in the site's language, so that a page can lay
 * each of them out: A, " and ", B.
 */
export function listPieces<Member>(members: readonly Member[]): (Member | string)[] {
  const said = sayList(members.map((_, index) => `${HOLE}${index}${HOLE}`));
  return said.split(HOLES).flatMap((piece, at) => {
    const member = at % 2 === 1 ? members[Number(piece)] : piece;
    return member === undefined || member === '' ? [] : [member];
  });
}
