import { posix } from 'node:path';
import type { DateClaim } from '../article/told.ts';

const IN_NAME = /^(\d{4}-\d{1,2}-\d{1,2}|\d{8})(?!\d)/;
const IN_FOLDERS = /(?:^|\/)(\d{4})\/(\d{1,2})\/(\d{1,2})\//;

/** The day that the path of a file names, for texts that name none: `2019/03/05/weir.txt`. */
export function dayInPath(path: string): DateClaim | undefined {
  const name = IN_NAME.exec(posix.basename(path))?.[1];
  if (name !== undefined) return { text: name, from: 'file-name' };
  const [, year, month, day] = IN_FOLDERS.exec(path) ?? [];
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : { text: `${year}-${month}-${day}`, from: 'path' };
}
