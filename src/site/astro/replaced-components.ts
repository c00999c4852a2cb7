import { fileURLToPath } from 'node:url';
import { dirname, join, resolve } from 'node:path';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import {
  COMPONENTS_FOLDER,
  readComponents,
  type ArchiveComponents,
} from '../../archive-folder/own/components.ts';
import { shownProblem } from '../../archive-folder/shown-problem.ts';
import { SETTINGS_FILE } from '../../archive-folder/find-archive.ts';
import { isWithin } from '../../archive-folder/files/real-path.ts';
import { REPLACEABLE, type ComponentName } from '../../core/settings/components.ts';
import { formatProblem } from '../../core/source/problem.ts';

/** The files of the components that may be replaced, below the program's sources. */
const OWN_FILES: Readonly<Record<ComponentName, string>> = {
  Head: 'components/site/Head.astro',
  Masthead: 'components/site/Masthead.astro',
  Footer: 'components/site/Footer.astro',
  PageHead: 'components/site/PageHead.astro',
  ArticleItem: 'components/article/ArticleItem.astro',
  ArticleNote: 'components/article/Note.astro',
  QuoteLine: 'components/quote/QuoteLine.astro',
};

/** How a file of an archive imports the program's own component: `virtual:verbatim/components/Footer`. */
const OWN_COMPONENT = /^virtual:verbatim\/components\/(\w{1,40})(?:\.astro)?$/;

/**
 * Puts the components of an archive folder in place of the program's own: whatever imports one of
 * {@link REPLACEABLE} gets the archive's file, and that file may import what it replaces. Development
 * servers look again when a file comes or goes, or the settings change.
 */
export function replacedComponents(contentDir: string): AstroIntegration {
  return {
    name: 'verbatim-components',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const srcDir = fileURLToPath(config.srcDir);
        updateConfig({ vite: { plugins: [componentPlugin(srcDir, contentDir)] } });
        if (readComponents(contentDir).digest === '') return;
        // An error in an archive's own component is reported with its line, which needs a source
        // map.
        updateConfig({
          vite: {
            build: { sourcemap: true },
            environments: { client: { build: { sourcemap: false } } },
          },
        });
        process.setSourceMapsEnabled(true);
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = join(contentDir, COMPONENTS_FOLDER);
        server.watcher.add(contentDir);
        // Astro's own restart, which takes seconds, is not needed for these.
        const settingsFile = join(contentDir, SETTINGS_FILE);
        const lookAgain = (path: string) => {
          if (path !== settingsFile && !isWithin(path, folder)) return;
          for (const problem of readComponents(contentDir).problems) {
            logger.error(formatProblem(shownProblem(problem, contentDir)));
          }
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
          }
          server.ws.send({ type: 'full-reload' });
        };
        const onChange = (path: string) => {
          if (path === settingsFile) lookAgain(path);
        };
        server.watcher.on('add', lookAgain).on('unlink', lookAgain).on('change', onChange);
      },
    },
  };
}

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * Resolves imports of the components.
 *
 * @param srcDir the program's sources
 */
export function componentPlugin(srcDir: string, contentDir: string): Plugin {
  const ownFile = (name: ComponentName) => resolve(srcDir, OWN_FILES[name]);
  const names = new Map(REPLACEABLE.map((name) => [ownFile(name), name] as const));
  const folder = join(contentDir, COMPONENTS_FOLDER);
  // Called for each import while bundling, while files come and go only during editing.
  let components: ArchiveComponents | undefined;
  const replacementOf = (name: ComponentName): string | undefined => {
    const path = components?.replaced.get(name);
    return path === undefined ? undefined : join(contentDir, path);
  };
  return {
    name: 'verbatim-components',
    enforce: 'pre',
    buildStart() {
      components = readComponents(contentDir);
    },
    configureServer({ watcher }) {
      const forget = () => {
        components = readComponents(contentDir);
      };
      watcher.on('add', forget).on('unlink', forget);
    },
    async resolveId(source, importer, options) {
      const own = OWN_COMPONENT.exec(source)?.[1];
      if (own !== undefined) {
        const name = REPLACEABLE.find((known) => known === own);
        return name ? ownFile(name) : undefined;
      }
      if (isPartOfComponent(source) && isWithin(source, folder)) return `/@fs${source}`;
      const from = importer?.split('?', 1)[0];
      if (from === undefined) return undefined;
      if (isWithin(from, folder)) {
        // The folder need not be below any packages; the program's are those that it can rely on.
        if (!isPackage(source)) return undefined;
        return this.resolve(source, join(srcDir, 'pages/index.astro'), {
          ...options,
          skipSelf: true,
        });
      }
      if (!source.startsWith('.')) return undefined;
      const name = names.get(resolve(dirname(from), source));
      return name && replacementOf(name);
    },
  };
}

/**
 * Astro keeps the styles and scripts of a component under the component's path, and asks for them by
 * one that it takes for a path below the program, where both have no folder in common; not so `/@fs`.
 */
const isPartOfComponent = (source: string): boolean => /^\/[^?]+\.astro\?astro&type=/.test(source);

/** Whether an import names a package and not a file or a module that a plugin makes. */
const isPackage = (source: string): boolean =>
  /^(?:@[\w.~-]+\/)?[a-z\d][\w.~-]*(?:\/|$)/i.test(source);
