/** What files of a site are for, in the order of the table of weights; redirects are none of its weight. */
export const FILE_KINDS = [
  'articles',
  'quotes',
  'frames',
  'speakers',
  'places',
  'periods',
  'lists',
  'cards',
  'feeds',
  'records',
  'downloads',
  'search',
  'pictures',
  'assets',
  'others',
  'redirects',
] as const;

export type FileKind = (typeof FILE_KINDS)[number];

/** Files and their bytes. */
export interface Weight {
  readonly files: number;
  readonly bytes: number;
}

const QUOTE = 'quotes/[0-9a-z]{10,26}';
/** The first that matches counts. */
const PATTERNS: readonly (readonly [RegExp, FileKind])[] = [
  [/(?:^|\/)card\.png$/, 'cards'],
  [/feed\.(?:xml|atom|json)$/, 'feeds'],
  [new RegExp(`^${QUOTE}/index\\.html$`), 'quotes'],
  [new RegExp(`^(?:${QUOTE}|quotes)/(?:embed/|oembed\\.json$)`), 'frames'],
  [/^timelines\/embed\//, 'frames'],
  [/^(?:speakers|places)\/(?:by-quotes|names|countries)\//, 'lists'],
  [/^speakers\/[^/]+\//, 'speakers'],
  [/^places\/[^/]+\//, 'places'],
  [/^(?:quotes|speakers|places|tags|corrections|timelines)\//, 'lists'],
  [/^\d{4}\/\d\d\/\d\d\/(?!articles\/)[^/]+\/index\.html$/, 'articles'],
  [/^\d{4}s?\//, 'periods'],
  [/^(?:search-index|api\/check)\//, 'search'],
  [/^api\//, 'records'],
  [/^data\/quotes\.|^epub\//, 'downloads'],
  [/^images\//, 'pictures'],
  [/^(?:fonts|scripts)\/|\.(?:css|svg|js|woff2)$/, 'assets'],
];

/**
 * What a file is for.
 *
 * @param path below the site’s folder, with slashes
 */
export function kindOfFile(path: string): FileKind {
  return PATTERNS.find(([pattern]) => pattern.test(path))?.[1] ?? 'others';
}

/** The weight of each kind, without those of which there are no files. */
export type SiteWeight = ReadonlyMap<FileKind, Weight>;

/**
 * Adds files up by kind.
 *
 * @param redirects paths of pages at old addresses, which may look like any others
 */
export function weighFiles(
  files: Iterable<{ readonly path: string; readonly bytes: number }>,
  redirects: ReadonlySet<string> = new Set(),
): SiteWeight {
  const found = new Map<FileKind, Weight>();
  for (const { path, bytes } of files) {
    const kind = redirects.has(path) ? 'redirects' : kindOfFile(path);
    const known = found.get(kind) ?? { files: 0, bytes: 0 };
    found.set(kind, { files: known.files + 1, bytes: known.bytes + bytes });
  }
  return new Map(
    FILE_KINDS.flatMap((kind) => {
      const weight = found.get(kind);
      return weight ? [[kind, weight] as const] : [];
    }),
  );
}

/**
 * All kinds together. Pages at old addresses count for what a host takes, and not for what the site
 * weighs.
 */
export function totalWeight(weights: SiteWeight, of: 'site' | 'with-redirects' = 'site'): Weight {
  let [files, bytes] = [0, 0];
  for (const [kind, weight] of weights) {
    if (kind === 'redirects' && of === 'site') continue;
    files += weight.files;
    bytes += weight.bytes;
  }
  return { files, bytes };
}
