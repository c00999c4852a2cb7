import nations from '../../../data/en/people/nations.json' with { type: 'json' };
import roleFields from '../../../data/en/people/role-fields.json' with { type: 'json' };
import { foldPhrase } from './fold-name.ts';

/** A field of life that offices and trades belong to: politics, sport, law. */
export type RoleField = keyof typeof roleFields.fields;

/** What a printed role tells of whoever holds it, as far as it tells namesakes apart. */
export interface RoleEvidence {
  /** Absent for roles of any field: chairman, leader, director. */
  readonly field?: RoleField;
  /** Whether it was held before: "former", "retired". */
  readonly past: boolean;
  /** The country that an office of state is held in (ISO 3166): "Armenian Foreign Minister". */
  readonly nation?: string;
}

const fieldNames = Object.keys(roleFields.fields) as RoleField[];
const pastWords = new Set(roleFields.past);
const stateFields = new Set(roleFields.state);
const fieldOfHead = new Map(
  fieldNames.flatMap((field) =>
    roleFields.fields[field].heads.split(' ').map((head) => [head, field] as const),
  ),
);
/** Longest first, so that "surgeon general" is found before "general" could be. */
const fieldOfPhrase = fieldNames
  .flatMap((field) =>
    roleFields.fields[field].phrases.map((phrase) => [foldPhrase(phrase), field] as const),
  )
  .sort(([a], [b]) => b.length - a.length);
const nationOf = new Map(
  Object.entries(nations).flatMap(([code, names]) =>
    names.map((name) => [foldPhrase(name), code] as const),
  ),
);
/** Titles whose holder is the state's only where a country stands before them. */
const NATIONAL_HEADS: ReadonlySet<string> = new Set(roleFields.nationalHeads);
/** What follows these words describes the place and not the holder: "director of the laboratory". */
const PREPOSITION = / (?:of|at|for|in|to|on|with|from) /;
const LONGEST_NATION = 3;

/**
 * Reads what a role as printed tells of its holder.
 *
 * @example readRole('Russian Foreign Minister') // { field: 'politics', nation: 'RU', past: false }
 */
export function readRole(title: string): RoleEvidence {
  const words = foldPhrase(title);
  const own = words.split(PREPOSITION)[0]?.trim().split(' ') ?? [];
  const past = own.some((word) => pastWords.has(word));
  const nation = leadingNation(own.filter((word) => !pastWords.has(word)));
  const field =
    fieldOfPhrase.find(([phrase]) => words.includes(phrase))?.[1] ??
    fieldOfHead.get(own.at(-1) ?? '') ??
    (nation !== undefined && NATIONAL_HEADS.has(own.at(-1) ?? '') ? 'politics' : undefined);
  return {
    past,
    ...(field === undefined ? {} : { field }),
    ...(nation === undefined || field === undefined || !stateFields.has(field) ? {} : { nation }),
  };
}

/** The country that the first words name; none where two are named ("Turkish Cypriot leader"). */
function leadingNation(words: readonly string[]): string | undefined {
  for (let length = LONGEST_NATION; length > 0; length--) {
    const nation = nationOf.get(` ${words.slice(0, length).join(' ')} `);
    if (nation === undefined) continue;
    const next = nationOf.get(` ${words[length] ?? ''} `);
    return next === undefined ? nation : undefined;
  }
  return undefined;
}

/** Whether one person hardly holds roles of both fields at a time. */
export function fieldsApart(a: RoleField, b: RoleField): boolean {
  return apart(a).includes(b) || apart(b).includes(a);
}

const apart = (field: RoleField): readonly string[] => roleFields.fields[field].apart;
