import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { nearestOf } from '../core/source/nearest.ts';

/** What a newsroom may wish to change; each can be set in the environment for one run. */
export interface Settings {
  /** The name on the masthead. */
  readonly name: string;
  readonly tagline: string;
  /** The address the site will have; feeds and canonical links need it. */
  readonly site: string;
  /** The path that the site lives under. */
  readonly base: string;
  /** Language of the interface and of articles that name none. */
  readonly lang: string;
  /** How many articles a feed holds. */
  readonly feedLength: number;
  /** Whether each quote gets a picture that networks show beside a link to it. */
  readonly cards: boolean;
  /** Absolute paths. */
  readonly contentDir: string;
  readonly cacheDir: string;
  readonly outDir: string;
}

/** Settings that cannot be used: a line for each, which says how to fix it. */
export class SettingsError extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'SettingsError';
    // Whoever prints it uncaught shows the lines and nothing of the program.
    this.stack = this.message;
  }
}

const VARIABLES = ['SITE', 'BASE', 'CARDS', 'CONTENT', 'CACHE', 'OUT'] as const;
type Variable = (typeof VARIABLES)[number];

const DEFAULTS: Readonly<Record<Variable, string>> = {
  SITE: 'https://verbatim.example',
  BASE: '/',
  CARDS: 'on',
  CONTENT: 'content',
  CACHE: '.cache',
  OUT: 'dist',
};

/**
 * Reads the settings: the defaults, or `VERBATIM_…` from the environment. Paths count from the folder
 * that the command runs in, which npm makes the project's.
 *
 * @throws SettingsError with all that is wrong with them
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const value = (name: Variable) => environment[`VERBATIM_${name}`] ?? DEFAULTS[name];
  const problems = [
    ...misspelt(environment),
    ...VARIABLES.filter((name) => value(name).trim() === '').map(
      (name) => `VERBATIM_${name} is empty. Give it a value, or unset it.`,
    ),
  ];
  if (problems.length > 0) throw new SettingsError(problems);
  const folders = {
    contentDir: resolve(value('CONTENT')),
    cacheDir: resolve(value('CACHE')),
    outDir: resolve(value('OUT')),
  };
  const wrong = [
    siteProblem(value('SITE')),
    baseProblem(value('BASE')),
    cardsProblem(value('CARDS')),
    folderProblem(folders),
  ].filter((problem) => problem !== undefined);
  if (wrong.length > 0) throw new SettingsError(wrong);
  return {
    name: 'Verbatim',
    tagline: 'What was said, by whom, when',
    site: value('SITE'),
    base: value('BASE'),
    lang: 'en',
    feedLength: 50,
    cards: value('CARDS') !== 'off',
    ...folders,
  };
}

/** A name with a slip would be passed over, and the default taken for it without a word. */
function misspelt(environment: NodeJS.ProcessEnv): string[] {
  return Object.keys(environment).flatMap((name) => {
    const own = /^VERBATIM_(.{1,40})$/.exec(name)?.[1];
    if (own === undefined || VARIABLES.some((known) => known === own)) return [];
    const meant = nearestOf(own, VARIABLES);
    return meant ? [`${name} is not a setting. Did you mean VERBATIM_${meant}?`] : [];
  });
}

function siteProblem(site: string): string | undefined {
  const wrong = `VERBATIM_SITE=${site} is not the address of a site.`;
  if (!/^https?:\/\//i.test(site) || !URL.canParse(site)) {
    const fixed = `https://${site.replace(/^\w*:\/*/, '')}`;
    const example = URL.canParse(fixed) ? new URL(fixed).origin : 'https://example.org';
    return `${wrong} Write it with its scheme, for example ${example}.`;
  }
  const { pathname, search, hash, username, password, origin } = new URL(site);
  if (username !== '' || password !== '' || search !== '' || hash !== '') {
    return `${wrong} Write no more than ${origin}.`;
  }
  if (pathname === '/') return undefined;
  return `${wrong} Write ${origin}, and the path as VERBATIM_BASE=${pathname}.`;
}

const BASE = /^\/(?:[\w.~-]+\/)*(?:[\w.~-]+)?$/;

function baseProblem(base: string): string | undefined {
  const isPath = BASE.test(base) && !base.split('/').some((part) => /^\.+$/.test(part));
  if (isPath) return undefined;
  return `VERBATIM_BASE=${base} is not a path. Write one such as / or /archive/, of letters a to z, digits, hyphens and slashes.`;
}

function cardsProblem(cards: string): string | undefined {
  if (cards === 'on' || cards === 'off') return undefined;
  return `VERBATIM_CARDS=${cards} is neither on nor off. Write one of these.`;
}

/** Folders of the archive that hold what an editor wrote; nothing is built or cached in them. */
const EDITORS_FOLDERS = ['articles', 'images', 'ledger', 'history'];

/** Building replaces one folder and fills another; neither may be one that holds anything else. */
function folderProblem(
  folders: Pick<Settings, 'contentDir' | 'cacheDir' | 'outDir'>,
): string | undefined {
  const content = realPathOf(folders.contentDir);
  const cache = realPathOf(folders.cacheDir);
  const out = realPathOf(folders.outDir);
  const hint = 'Name a folder of its own.';
  const held = [
    ['the archive folder', content],
    ['the cache', cache],
    ['the folder of this program', realPathOf(resolve('.'))],
  ] as const;
  for (const [what, folder] of held) {
    if (!isWithin(folder, out)) continue;
    return `VERBATIM_OUT=${folders.outDir} holds ${what} (${folder}). ${hint}`;
  }
  if (cache === content) return `VERBATIM_CACHE=${folders.cacheDir} is the archive folder. ${hint}`;
  for (const name of EDITORS_FOLDERS) {
    const folder = realPathOf(join(content, name));
    if (isWithin(out, folder)) return `VERBATIM_OUT=${folders.outDir} is inside ${folder}. ${hint}`;
    if (isWithin(cache, folder)) {
      return `VERBATIM_CACHE=${folders.cacheDir} is inside ${folder}. ${hint}`;
    }
  }
  return undefined;
}

/** Whether a path is a folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** A path with its links followed, as far as it exists. */
export function realPathOf(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const above = dirname(path);
  return above === path ? path : join(realPathOf(above), basename(path));
}
