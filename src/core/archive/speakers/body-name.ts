import bodyAliases from '../../../data/en/people/body-aliases.json' with { type: 'json' };

const fullNames = new Map(
  Object.entries(bodyAliases).flatMap(([name, aliases]) => aliases.map((alias) => [alias, name])),
);

/**
 * The full name of a body that is known by its initials; other names are returned as they are.
 * Folded.
 */
export function fullBodyName(folded: string): string {
  return fullNames.get(folded) ?? folded;
}
