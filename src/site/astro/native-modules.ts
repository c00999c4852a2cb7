import { pathToFileURL } from 'node:url';
import { programFile } from '../../program/folder.ts';

/** A plugin of Vite, as far as this project uses one. */
interface NativePlugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly apply: 'serve';
  readonly applyToEnvironment: (environment: { readonly name: string }) => boolean;
  readonly load: (id: string) => Promise<string | undefined>;
}

/** As Vite writes paths on every system. */
function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

/** Rooms that know nothing of Astro, pages or browsers, and that are not worked on page by page. */
const ROOMS = [
  'archive-folder',
  'check',
  'cite',
  'core',
  'exports',
  'links',
  'maps',
  'search',
  'wording',
].map((room) => `${slashed(programFile(`src/${room}`))}/`);

const MODULE = /\.[jt]s$/;
/** It has all locales of date-fns, of which Node would load each file: see `joinedLocales`. */
const WITH_LOCALES = slashed(programFile('src/core/calendar/date-words'));
const NAMESPACES = Symbol.for('verbatim.native-modules');
const home = globalThis as { [NAMESPACES]?: Map<string, Readonly<Record<string, unknown>>> };

/**
 * Lets the pages of a development server use the modules that the command has loaded already, by Node
 * itself. Vite would parse, change and map several hundred of them before the first page, and hold
 * them twice. Of a change in these rooms a server that is running takes no notice.
 */
export function nativeModules(): NativePlugin {
  return {
    name: 'verbatim-native-modules',
    enforce: 'pre',
    apply: 'serve',
    applyToEnvironment: ({ name }) => name !== 'client',
    load: async (id) => {
      const isNative = MODULE.test(id) && ROOMS.some((room) => id.startsWith(room));
      if (!isNative || id.startsWith(WITH_LOCALES)) return undefined;
      const namespace = await import(/* @vite-ignore */ pathToFileURL(id).href);
      home[NAMESPACES] ??= new Map();
      home[NAMESPACES].set(id, namespace);
      return forwardingModule(id, Object.keys(namespace));
    },
  };
}

/** A module with the exports of one that Node has loaded. None of them is bound anew after that. */
function forwardingModule(id: string, names: readonly string[]): string {
  const key = JSON.stringify(NAMESPACES.description);
  return [
    `const native = globalThis[Symbol.for(${key})].get(${JSON.stringify(id)});`,
    ...names.map((name) =>
      name === 'default'
        ? 'export default native.default;'
        : `export const ${name} = native.${name};`,
    ),
  ].join('\n');
}
