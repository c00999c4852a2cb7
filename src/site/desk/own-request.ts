import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/** What a request says about where it comes from. */
export interface RequestOrigin {
  readonly headers: Readonly<IncomingMessage['headers']>;
  /** The address of the other machine, or of this one. */
  readonly from: string | undefined;
}

/** The header by which a page of this server proves that it read the answer of this server. */
export const TOKEN_HEADER = 'x-verbatim-token';

/**
 * Whether a request comes from a page of this server. A page of another site, another port or a name
 * that was pointed at this machine does not.
 */
export function isOwnPage({ headers }: Pick<RequestOrigin, 'headers'>): boolean {
  const { host = '', origin, 'sec-fetch-site': site } = headers;
  if (!isPlainHost(host)) return false;
  if (site !== undefined && site !== 'same-origin') return false;
  return origin === undefined || hostOf(origin) === host;
}

/**
 * Whether a request may write into an article: it comes from a page of this server, which was given
 * the token, in a browser on this machine.
 */
export function mayWrite({ headers, from }: RequestOrigin, token: string): boolean {
  return (
    isOwnPage({ headers }) &&
    headers.origin !== undefined &&
    headers[TOKEN_HEADER] === token &&
    isThisMachine(from)
  );
}

/** Whether an address is that of this machine itself. */
export function isThisMachine(address: string | undefined): boolean {
  const plain = (address ?? '').replace(/^::ffff:/, '');
  return plain === '::1' || (isIP(plain) === 4 && plain.startsWith('127.'));
}

const PORT = /:\d{1,5}$/;

/** Names that cannot be pointed elsewhere: this machine’s own, and addresses in numbers. */
function isPlainHost(host: string): boolean {
  const name = host.replace(PORT, '').replace(/^\[|\]$/g, '');
  return name === 'localhost' || name.endsWith('.localhost') || isIP(name) !== 0;
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
