import { say, sayList } from '../wording/say.ts';

/** A target that is not there, and who links to it. */
export interface Finding {
  /** The address, as an absolute path where it is one of the site. */
  readonly address: string;
  /** What is wrong with it, as a message. */
  readonly what: string;
  /** How many pages and files name it. */
  readonly count: number;
  /** The first of them. */
  readonly from: readonly string[];
}

/** What is wrong with one address. */
export type Wrong = Pick<Finding, 'address' | 'what'>;

const MOST_FINDINGS = 1000;
const MOST_NAMED = 3;

/** Gathers what is wrong, an entry for each target. Keeps a bounded number, and counts the others. */
export function createFindings() {
  const found = new Map<string, { wrong: Wrong; count: number; from: string[] }>();
  let more = 0;
  return {
    /** @param file the page or file that names the address */
    add({ address, what }: Wrong, file: string): void {
      const key = `${what} ${address}`;
      const known = found.get(key);
      if (known) {
        known.count++;
        if (known.from.length < MOST_NAMED && known.from.at(-1) !== file) known.from.push(file);
      } else if (found.size < MOST_FINDINGS) {
        found.set(key, { wrong: { address, what }, count: 1, from: [file] });
      } else more++;
    },
    list(): { findings: Finding[]; more: number } {
      const findings = [...found.values()].map(({ wrong, ...rest }) => ({ ...wrong, ...rest }));
      return { findings, more };
    },
  };
}

/** Writes findings, the most linked first: target, what is wrong, and where links to it are. */
export function writeFindings(findings: readonly Finding[], more: number): string {
  const lines = [...findings]
    .sort((a, b) => b.count - a.count || (a.address < b.address ? -1 : 1))
    .map(({ address, what, count, from }) => {
      const pages = sayList(from, 'bare');
      const linked = say('links.linked-from', { pages, more: Math.max(0, count - from.length) });
      return `${say('links.finding', { address, problem: what })}\n    ${linked}\n`;
    });
  if (more > 0) lines.push(`${say('links.more', { count: more })}\n`);
  return lines.join('');
}
