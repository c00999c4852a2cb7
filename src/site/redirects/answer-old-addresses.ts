import type { IncomingMessage, ServerResponse } from 'node:http';
import { oldAddressText, readOldAddress } from '../../core/addresses/old-address.ts';
import type { OldAddressRedirect } from '../../core/ledger/old-addresses.ts';

const HOST = 'http://localhost';
const PERIOD = /^\/\d{4}(?:\/\d{2}){0,2}\/$/;

type Redirects = readonly OldAddressRedirect[];
const known = new WeakMap<Redirects, ReadonlyMap<string, string>>();

/**
 * Redirects old addresses on the development server, where no file answers at them; all other requests
 * are left to it. Pages of days, months and years are the site’s own.
 *
 * @param archive undefined as long as it has not been opened
 * @param home the path that the site is served under, with both slashes
 */
export function answerOldAddresses(
  archive: () => Promise<{ readonly oldAddresses: Redirects }> | undefined,
  home: string,
) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const asked = readOldAddress(`${HOST}${request.url ?? '/'}`, HOST + home);
    const opened = asked && !PERIOD.test(asked.path) ? archive() : undefined;
    if (!asked || !opened) {
      next();
      return;
    }
    opened.then(
      ({ oldAddresses }) => {
        const to = byText(oldAddresses).get(oldAddressText(asked));
        if (to === undefined) next();
        else response.writeHead(302, { Location: `${home}${to}/` }).end();
      },
      () => next(),
    );
  };
}

function byText(redirects: Redirects): ReadonlyMap<string, string> {
  const made =
    known.get(redirects) ?? new Map(redirects.map(({ from, to }) => [oldAddressText(from), to]));
  known.set(redirects, made);
  return made;
}
