import { resolve } from 'node:path';

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

/**
 * Reads the settings: the defaults below, or `VERBATIM_…` from the environment. Paths count from the
 * folder that the command runs in, which npm makes the project's.
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const path = (name: string, fallback: string) => resolve(environment[name] ?? fallback);
  return {
    name: 'Verbatim',
    tagline: 'What was said, by whom, when',
    site: environment['VERBATIM_SITE'] ?? 'https://verbatim.example',
    base: environment['VERBATIM_BASE'] ?? '/',
    lang: 'en',
    feedLength: 50,
    cards: environment['VERBATIM_CARDS'] !== 'off',
    contentDir: path('VERBATIM_CONTENT', 'content'),
    cacheDir: path('VERBATIM_CACHE', '.cache'),
    outDir: path('VERBATIM_OUT', 'dist'),
  };
}
