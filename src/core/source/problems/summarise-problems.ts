import { formatProblem, type Problem } from '../problem.ts';
import { say } from '../../../wording/say.ts';

/** Problems that have all in common but names and numbers. */
export interface ProblemKind {
  /** With “…” for what differs. */
  readonly message: string;
  readonly hint: string;
  readonly problems: readonly Problem[];
}

/** Up to so many are told one by one, if not more than so many are of one kind. */
const MOST_ALONE = 20;
const MOST_ALIKE = 3;
/** Kinds on one screen: three lines each. */
const MOST_KINDS = 7;
const EXAMPLES = 3;
const WIDTH = 160;
const MOST_OF_A_PLACE = 48;

/** Words in marks, files, addresses and numbers: what differs between problems of one kind. */
const VARIABLE =
  /“[^”]{0,500}”|(?<![\w/])\/?(?:[\w.%-]{1,200}\/){1,20}[\w.%-]{0,200}|[\w%-][\w.%-]{0,200}\.(?:avif|gif|html?|jpe?g|md|pdf|png|svg|webp|ya?ml)\b|\d{1,20}/g;

/** Groups problems by what is wrong, the most frequent first. */
export function groupProblems(problems: readonly Problem[]): ProblemKind[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const kind = problem.message.replace(VARIABLE, '…');
    const group = groups.get(kind) ?? [];
    group.push(problem);
    groups.set(kind, group);
  }
  return [...groups]
    .map(([kind, group]) => {
      const [first] = group;
      const isSame = group.every(({ message }) => message === first?.message);
      const message = isSame ? (first?.message ?? kind) : kind;
      return { message, hint: first?.hint ?? '', problems: group };
    })
    .sort((a, b) => b.problems.length - a.problems.length);
}

/** Whether there are so many problems, or so many of one kind, that they are told by kind. */
export function isSummarised(problems: readonly Problem[]): boolean {
  if (problems.length > MOST_ALONE) return true;
  return groupProblems(problems).some((kind) => kind.problems.length > MOST_ALIKE);
}

/**
 * The lines that tell problems: each by itself, or, where they are many, each kind with its count and
 * three places, on one screen: never a line per file.
 */
export function describeProblems(problems: readonly Problem[]): string[] {
  if (!isSummarised(problems)) return problems.map(formatProblem);
  const kinds = groupProblems(problems);
  const rest = kinds.slice(MOST_KINDS);
  const lines = kinds.slice(0, MOST_KINDS).map(describeKind);
  if (rest.length > 0) {
    const count = rest.reduce((sum, kind) => sum + kind.problems.length, 0);
    lines.push(say('source.more-kinds', { kinds: rest.length, count }));
  }
  return lines;
}

function describeKind({ message, hint, problems }: ProblemKind): string {
  const [only] = problems;
  if (only && problems.length === 1) return formatProblem(only);
  const places = [...new Set(problems.map(placeOf))];
  const shown =
    places.slice(0, EXAMPLES).map(shorten).join(', ') + (places.length > EXAMPLES ? ', …' : '');
  const fix = say('source.fix', { hint });
  const head = say('source.kind', { count: problems.length, message });
  return [head, `    ${shown}`, `    ${fix}`].map(cut).join('\n');
}

/** The end of a path tells more than its beginning. */
const shorten = (place: string): string =>
  place.length <= MOST_OF_A_PLACE ? place : `…${place.slice(1 - MOST_OF_A_PLACE)}`;

const placeOf = ({ file, line }: Problem): string =>
  line === undefined ? file : `${file}:${line}`;

const cut = (line: string): string =>
  line.length <= WIDTH ? line : `${line.slice(0, WIDTH - 1).trimEnd()}…`;
