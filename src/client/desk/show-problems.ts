import type { DeskProblem } from '../../views/desk/desk-view.ts';
import { element } from './element.ts';

/** A heading with a list of problems: where, what is wrong, how to fix it; nothing if there is none. */
export function showProblems(
  heading: string,
  problems: readonly DeskProblem[],
  more?: string,
): HTMLElement | undefined {
  if (problems.length === 0) return undefined;
  return element(
    'section',
    { class: 'desk-problems' },
    element('h2', {}, heading),
    element('ul', {}, ...problems.map((problem) => element('li', {}, ...problemParts(problem)))),
    more === undefined ? undefined : element('p', {}, more),
  );
}

/** The parts of one problem, each a line of its own. */
export function problemParts({ place, message, fix }: DeskProblem): HTMLElement[] {
  return [
    ...(place === '' ? [] : [element('code', {}, place)]),
    element('p', {}, message),
    element('p', { class: 'desk-fix' }, fix),
  ];
}
