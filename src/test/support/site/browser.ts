import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
];

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Said where no browser is found, and where `CHROMIUM` names none. */
export const HOW_TO_GET_A_BROWSER =
  'get one with apt-get install chromium, or name one with CHROMIUM=/path/to/chromium';

/**
 * Finds a Chromium or Chrome: the one that `CHROMIUM` names, else one in the usual places of Linux,
 * macOS and Windows, else one on the path.
 *
 * @returns its path; undefined if there is none, or if `CHROMIUM` names what is not there
 */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment['CHROMIUM'];
  if (named) return isExecutable(named) ? named : undefined;
  const roots = WINDOWS_ROOTS.flatMap((variable) => environment[variable] ?? []);
  const onWindows = roots.flatMap((root) => WINDOWS_PLACES.map((place) => `${root}\\${place}`));
  const onPath = (environment['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...USUAL_PLACES, ...onWindows, ...onPath].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Starts a browser without a window.
 *
 * @throws where none is found
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(`No Chromium or Chrome was found; ${HOW_TO_GET_A_BROWSER}.`);
  return chromium.launch({ executablePath, args: SWITCHES });
}
