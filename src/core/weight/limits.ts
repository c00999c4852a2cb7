import hosts from '../../data/host-limits.json' with { type: 'json' };

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

/** Hosts of static sites that document limits. */
export const HOST_LIMITS: readonly HostLimit[] = hosts;

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
