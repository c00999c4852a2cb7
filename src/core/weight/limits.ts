/** What a host takes, as its documents said in November 2026; the guide names the pages. */
export interface HostLimit {
  readonly host: string;
  readonly files?: number;
  /** Of the whole site. */
  readonly bytes?: number;
  readonly bytesPerFile?: number;
  /** Files directly in one folder. */
  readonly filesPerFolder?: number;
}

const MIB = 1024 ** 2;

/** Hosts of static sites that document limits, free plans first. */
export const HOST_LIMITS: readonly HostLimit[] = [
  { host: 'GitHub Pages', bytes: 1e9 },
  { host: 'Cloudflare Pages (free)', files: 20_000, bytesPerFile: 25 * MIB },
  { host: 'Cloudflare Pages (paid)', files: 100_000, bytesPerFile: 25 * MIB },
  { host: 'GitLab Pages', files: 200_000, bytes: 1e9 },
  { host: 'Netlify', filesPerFolder: 54_000 },
];

/** What is compared with the limits. */
export interface MeasuredSite {
  readonly files: number;
  readonly bytes: number;
  readonly largest: { readonly path: string; readonly bytes: number };
  /** The most files directly in one folder. */
  readonly inOneFolder: number;
}

/** A limit that a site passes. */
export interface PassedLimit {
  readonly host: string;
  readonly what: 'files' | 'bytes' | 'bytesPerFile' | 'filesPerFolder';
  readonly limit: number;
  readonly found: number;
}

/** The limits that a site passes. */
export function passedLimits(site: MeasuredSite): PassedLimit[] {
  const found = {
    files: site.files,
    bytes: site.bytes,
    bytesPerFile: site.largest.bytes,
    filesPerFolder: site.inOneFolder,
  };
  return HOST_LIMITS.flatMap(({ host, ...limits }) =>
    (Object.keys(limits) as PassedLimit['what'][]).flatMap((what) => {
      const limit = limits[what] ?? Infinity;
      return found[what] > limit ? [{ host, what, limit, found: found[what] }] : [];
    }),
  );
}
