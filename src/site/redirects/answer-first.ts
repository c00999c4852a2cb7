import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';

type SetUp = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;
type Config = Parameters<Parameters<SetUp>[0]['updateConfig']>[0];
type Plugin = Extract<
  NonNullable<NonNullable<Config['vite']>['plugins']>[number],
  { configureServer?: unknown }
>;

/**
 * Lets the development server ask a handler before all that Astro puts first when it starts: its own
 * answer to addresses without a closing slash is 404, and it takes the base path off the others.
 */
export function answerFirst(
  handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => void,
): Plugin {
  return {
    name: 'verbatim-answer-first',
    enforce: 'post',
    configureServer:
      ({ middlewares }) =>
      () => {
        middlewares.stack.unshift({ route: '', handle });
      },
  };
}
