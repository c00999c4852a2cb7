import { surnameOf } from '../../text/person-name.ts';
import { foldName } from './fold-name.ts';
import type { Draft } from './drafts.ts';

/**
 * Assigns a lone surname to the one person who has that surname and a title in common with it; if
 * there are several such people, or none, the surname stays by itself.
 */
export function joinSurnames(drafts: readonly Draft[]): Draft[] {
  const bearers = new Map<string, Draft[]>();
  for (const draft of drafts) {
    for (const surname of surnamesOf(draft)) {
      const known = bearers.get(surname);
      if (known) known.push(draft);
      else bearers.set(surname, [draft]);
    }
  }
  const grown = new Set<Draft>();
  const left = drafts.filter((draft) => {
    if (!isLone(draft)) return true;
    const [target, ...more] = bearers.get(foldName(draft.name)) ?? [];
    if (!target || more.length > 0 || !shareTitle(draft, target)) return true;
    target.named.push(...draft.named.map((named) => ({ ...named, by: 'surname' as const })));
    grown.add(target);
    return false;
  });
  for (const { named } of grown) {
    named.sort((a, b) => compare(a.article.date, b.article.date));
  }
  return left;
}

const isLone = ({ kind, name, entry }: Draft) => kind === 'person' && !entry && !name.includes(' ');

/** The surnames of all full names under which articles print a person. */
function surnamesOf({ kind, named }: Draft): Set<string> {
  if (kind !== 'person') return new Set();
  const names = new Set(named.map(({ record }) => record.name));
  const full = [...names].filter((name) => name.includes(' '));
  return new Set(full.map((name) => foldName(surnameOf(name))));
}

function shareTitle(a: Draft, b: Draft): boolean {
  const known = new Set(titlesOf(b));
  return titlesOf(a).some((title) => known.has(title));
}

function titlesOf({ named }: Draft): string[] {
  return named.flatMap(({ record }) => record.roles.map((role) => role.toLowerCase()));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
