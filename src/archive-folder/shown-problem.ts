import { join } from 'node:path';
import { formatProblem, type Problem } from '../core/source/problem.ts';
import { shownPath } from '../program/user-folder.ts';

/** How problems, like all data, name the archive folder, wherever it is; JSON keeps that name. */
const NAMED = /^content(?:\/|$)/;

/** The problem with its file named as the user would: from the folder that they are in. */
export function shownProblem<Given extends Problem>(problem: Given, contentDir: string): Given {
  return { ...problem, file: shownFile(problem.file, contentDir) };
}

/** A file that is named from `content/`, named as the user would. */
export function shownFile(file: string, contentDir: string): string {
  return NAMED.test(file) ? shownPath(join(contentDir, file.replace(NAMED, ''))) : file;
}

/** The lines that tell a user of a problem. */
export function writeProblem(problem: Problem, contentDir: string): string {
  return `${formatProblem(shownProblem(problem, contentDir))}\n`;
}
