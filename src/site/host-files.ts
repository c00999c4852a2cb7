import type { Urls } from '../core/addresses/urls.ts';

/**
 * What pages may load: nothing from elsewhere, and no script or style that is not a file. Who may show
 * them in frames is left to the host, since quotes are meant to be shown.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

const YEAR = 'public, max-age=31536000, immutable';
const WEEK = 'public, max-age=604800';

/**
 * Headers for hosts that read `_headers` (Netlify, Cloudflare Pages). The names of scripts and
 * pictures change with their contents, and the addresses of the index with its version; those of
 * fonts stay.
 */
export function headerRules(urls: Urls): string {
  const { home } = urls;
  const rules: readonly (readonly [path: string, headers: readonly string[]])[] = [
    [
      `${home}*`,
      [
        `Content-Security-Policy: ${CONTENT_SECURITY_POLICY}`,
        'Referrer-Policy: strict-origin-when-cross-origin',
        'X-Content-Type-Options: nosniff',
      ],
    ],
    [`${home}scripts/*`, [`Cache-Control: ${YEAR}`]],
    [`${home}images/*`, [`Cache-Control: ${YEAR}`]],
    [`${home}search-index/*.bin`, [`Cache-Control: ${YEAR}`]],
    [`${home}fonts/*`, [`Cache-Control: ${WEEK}`]],
    // A new worker must be seen at once, above all one that removes an old one.
    [`${home}sw.js`, ['Cache-Control: no-cache']],
    [`${home}api/*`, ['Access-Control-Allow-Origin: *']],
    [`${home}data/*`, ['Access-Control-Allow-Origin: *']],
  ];
  return rules
    .map(([path, headers]) => [path, ...headers.map((header) => `  ${header}`)].join('\n'))
    .join('\n')
    .concat('\n');
}
