/** A headline, and what the title of the page says besides: the site’s name, a section. */
export interface PageTitle {
  readonly title: string;
  readonly rest: readonly string[];
}

const SEPARATORS = /\s+[|–—»·•-]\s+|\s*::\s*|:\s+/u;

/**
 * Splits the title of a page at the headline: the part that the text repeats, or begins with the same
 * words, else the first part. A title with only a colon in it is a headline as it is.
 *
 * @param printed headlines in the text, best first
 */
export function readPageTitle(title: string, printed: readonly string[]): PageTitle {
  const parts = title
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  for (const headline of printed) {
    if (same(headline, title)) return { title, rest: [] };
    const found = parts.find(
      (part) => same(part, headline) || headline.toLowerCase().startsWith(`${part.toLowerCase()} `),
    );
    if (found !== undefined)
      return { title: headline, rest: parts.filter((part) => part !== found) };
    if (title.includes(headline)) {
      const rest = title
        .replace(headline, '|')
        .split(SEPARATORS)
        .map((part) => part.replaceAll('|', '').trim());
      return { title: headline, rest: rest.filter((part) => part !== '') };
    }
  }
  const split = title.split(/\s+[|–—»·•-]\s+|\s*::\s*/u);
  if (split.length < 2) return { title, rest: [] };
  return { title: split[0] ?? title, rest: split.slice(1) };
}

/** Which of some parts is the site’s name: the one that its address spells. */
export function siteName(
  parts: readonly string[],
  address: string | undefined,
): string | undefined {
  const host = hostOf(address).replace(/[^a-z0-9]/g, '');
  const spelled = parts.find((part) => host.includes(part.toLowerCase().replace(/[^a-z0-9]/g, '')));
  return spelled ?? parts.at(-1);
}

function hostOf(address: string | undefined): string {
  try {
    return new URL(address ?? '').hostname;
  } catch {
    return '';
  }
}
