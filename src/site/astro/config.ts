import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroInlineConfig, AstroIntegration, AstroUserConfig } from 'astro';
import type { Settings } from '../../archive-folder/settings.ts';
import { isWithin } from '../../archive-folder/files/real-path.ts';
import { verbatimImages } from '../../images/integration.ts';
import { programFile, programFolder, requireOfProgram } from '../../program/folder.ts';
import { absoluteExternals } from './absolute-externals.ts';
import { nativeModules } from './native-modules.ts';
import { replacedComponents } from './replaced-components.ts';
import type { LogChoice } from './log-destination.ts';
import { browserWording } from './browser-wording.ts';
import { trimTemplates } from './trim-templates.ts';

/**
 * What Astro is told: its pages are the program’s, wherever that is installed, and everything that
 * it writes goes to the folders of the archive.
 */
export function astroConfig(settings: Settings): AstroUserConfig {
  const { cacheDir } = settings;
  return {
    root: programFolder,
    site: settings.site,
    base: settings.base,
    trailingSlash: 'always',
    outDir: settings.outDir,
    cacheDir: join(cacheDir, 'astro'),
    build: { inlineStylesheets: 'never', concurrency: 4, assets: 'scripts' },
    // As specific as an attribute, and half as long on each element.
    scopedStyleStrategy: 'class',
    compressHTML: true,
    devToolbar: { enabled: false },
    vite: {
      cacheDir: join(cacheDir, 'vite'),
      define: { VERBATIM_PROGRAM: JSON.stringify(programFolder) },
      plugins: [
        absoluteExternals(),
        nativeModules(),
        browserWording(settings.lang),
        trimTemplates(),
      ],
      server: {
        fs: { allow: [programFolder, packagesFolder(), settings.contentDir] },
        // Both may be in the archive folder, which is watched.
        watch: { ignored: (path: string) => isWritten(path, settings) },
      },
      // Scripts are files, never inlined, so that they run under a policy of `script-src 'self'`.
      build: { assetsInlineLimit: (file) => (/\.[jt]s$/.test(file) ? false : undefined) },
      environments: {
        client: {
          build: {
            rolldownOptions: {
              output: { entryFileNames: ({ name }) => `scripts/${scriptName(name)}.[hash].js` },
            },
          },
        },
      },
    },
    integrations: [
      replacedComponents(settings.contentDir),
      verbatimImages(join(cacheDir, 'images')),
    ],
  };
}

/** What Astro adds to the name of a component to name its script; every page would repeat it. */
const SCRIPT_OF = /\.astro[?_]astro[&_]type[=_]script.{0,40}$/;

/** The name of a script, short and of plain letters. */
export const scriptName = (name: string): string =>
  name.replace(SCRIPT_OF, '').replaceAll(/[^\w.-]/g, '_');

/** What a clone of the program has of an archive that is beside it: a cache and a built site. */
const OF_THE_CLONE = ['.cache', 'dist'].map(programFile);

/**
 * Whether a path is below the built site, or in the cache apart from what Astro itself looks at; or in
 * those of the program’s own folder, which is watched, too.
 */
export function isWritten(
  path: string,
  { outDir, cacheDir, contentDir }: Pick<Settings, 'outDir' | 'cacheDir' | 'contentDir'>,
): boolean {
  if (isWithin(path, outDir)) return true;
  const isOfArchive = isWithin(path, contentDir) || isWithin(path, cacheDir);
  if (!isOfArchive && OF_THE_CLONE.some((folder) => isWithin(path, folder))) return true;
  return isWithin(path, cacheDir) && path !== cacheDir && !isWithin(path, join(cacheDir, 'astro'));
}

/**
 * The same for a command that runs Astro itself: no file of Astro’s settings is looked for, and nothing
 * is written below the program, which may belong to npm and serve several archives.
 */
export function inlineConfig(settings: Settings, choice: LogChoice): AstroInlineConfig {
  const config = astroConfig(settings);
  return {
    ...config,
    configFile: false,
    logger: logOf(choice),
    logLevel: choice.verbose || !choice.endsWithMistake ? 'info' : 'warn',
    root: join(settings.cacheDir, 'astro'),
    srcDir: programFile('src'),
    publicDir: programFile('public'),
    integrations: [...(config.integrations ?? []), pagesOfProgram],
  };
}

/** Astro loads by its path what writes its messages. */
const logOf = (choice: LogChoice) => ({
  entrypoint: programFile(`src/site/astro/log-destination${extname(import.meta.filename)}`),
  config: choice,
});

/** The same for serving what was built, which writes nothing and lists the pages below this root. */
export function previewConfig(settings: Settings): AstroInlineConfig {
  return {
    ...astroConfig(settings),
    configFile: false,
    logger: logOf({ verbose: false, endsWithMistake: false }),
  };
}

/**
 * Astro fixes its own folder, `.astro/` below the root, before integrations are asked, and looks for pages
 * below the root after that: so the root moves in between.
 */
const pagesOfProgram: AstroIntegration = {
  name: 'verbatim-pages-of-program',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ root: pathToFileURL(`${programFolder}/`) } as object);
    },
  },
};

/** The `node_modules` that holds Astro; its development server hands files of it to the browser. */
function packagesFolder(): string {
  return dirname(dirname(requireOfProgram.resolve('astro/package.json')));
}
