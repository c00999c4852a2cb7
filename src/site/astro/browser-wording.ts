import type { MessageKey } from '../../wording/catalogue.ts';
import { catalogueFor, compileMessage } from '../../wording/languages.ts';

/** A plugin of Vite, as far as this project uses one. */
interface WordingPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly applyToEnvironment: (environment: { readonly name: string }) => boolean;
  readonly load: { readonly filter: { readonly id: RegExp }; readonly handler: () => string };
  readonly transform: {
    readonly filter: { readonly id: RegExp; readonly code: RegExp };
    readonly handler: (code: string, id: string) => { code: string; map: null };
  };
}

const SAY_MODULE = /\/src\/wording\/say\.ts$/;
const SOURCE = /\/src\/(?!wording\/)[^?]{1,400}\.ts$/;

/** A message that is given by its key: `say('search.loading'`. */
const SAID = /\b(say|sayParts)\(\s*(['"])([a-z]{1,40}\.[a-z0-9-]{1,60})\2/g;
/** A message that is not given by a literal key. */
const SAID_OTHERWISE = /\bsay(?:Parts)?\(\s*[^'"[\s]/;

/**
 * Compiles into scripts for the browser the messages that they use, and nothing else of the
 * catalogue: `say('search.loading')` becomes `say("Searching …")`.
 *
 * @param tag language of the site
 */
export function browserWording(tag: string): WordingPlugin {
  const language = catalogueFor(tag) ?? 'en';
  const spoken = catalogueFor(tag) === undefined ? 'en' : tag;
  return {
    name: 'verbatim-wording',
    // Before anything changes how the source is written.
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    load: { filter: { id: SAY_MODULE }, handler: () => browserModule(spoken) },
    transform: {
      filter: { id: SOURCE, code: /\bsay(?:Parts)?\(/ },
      handler: (code, id) => ({ code: inlineMessages(code, id, language), map: null }),
    },
  };
}

/** What replaces `wording/say.ts` in the browser. */
function browserModule(language: string): string {
  const spoken = JSON.stringify(language);
  return [
    "import { createFormatter } from './format-message.ts';",
    `export const { say, sayParts, sayList, sayNumber } = createFormatter(${spoken});`,
    `export const spokenLanguage = () => ${spoken};`,
  ].join('\n');
}

/**
 * Puts the messages of a script in place of their names.
 *
 * @throws if a key is not a literal, since the browser has no catalogue to look it up in
 */
export function inlineMessages(code: string, file: string, language: string): string {
  const inlined = code.replaceAll(SAID, (_, call: string, _quote, key: string) => {
    const message = compileMessage(language, key as MessageKey);
    return `${call}(${JSON.stringify(message)}`;
  });
  if (SAID_OTHERWISE.test(inlined)) {
    throw new Error(`${file}: A script for the browser must name its messages where it says them.`);
  }
  return inlined;
}
