import { join } from 'node:path';
import { programFolder } from '../../program/folder.ts';

/** The material that all work on the project shares: beside the project, or where a variable says. */
export const sharedFolder = process.env['VERBATIM_SHARED'] ?? join(programFolder, '../shared');
