import nations from '../../../data/en/people/nations.json' with { type: 'json' };
import roleFields from '../../../data/en/people/role-fields.json' with { type: 'json' };
import { foldPhrase } from './fold-name.ts';

/** A walk of life to which offices and trades belong: politics, sport, law. */
export type RoleField = keyof typeof roleFields.fields;

/** What a printed role says about the person who holds it, as far as it distinguishes namesakes. */
export interface RoleEvidence {
  /** Absent for roles that exist in every field: chairman, leader, director. */
  readonly field?: RoleField;
  /** Whether the role was held in the past: "former", "retired". */
  readonly past: boolean;
  /** The country of an office of state (ISO 3166): "Armenian Foreign Minister". */
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
/** Longest first, so that "surgeon general" is found before "general". */
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
/** Titles that are an office of state only after the name of a country. */
const NATIONAL_HEADS: ReadonlySet<string> = new Set(roleFields.nationalHeads);
/** The words after these describe the place, not the person: "director of the laboratory". */
const PREPOSITIONS: ReadonlySet<string> = new Set(roleFields.prepositions);
const LONGEST_NATION = 3;

/**
 * Reads what a printed role says about its holder.
 *
 * @example readRole('Russian Foreign Minister') // { field: 'politics', nation: 'RU', past: false }
 */
export function readRole(title: string): RoleEvidence {
  const words = foldPhrase(title);
  const own = ownWords(words.trim().split(' '));
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

/** The words before the first preposition. */
function ownWords(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => PREPOSITIONS.has(word));
  return end === -1 ? words : words.slice(0, end);
}

/** The country that the first words name; none if they name two ("Turkish Cypriot leader"). */
function leadingNation(words: readonly string[]): string | undefined {
  for (let length = LONGEST_NATION; length > 0; length--) {
    const nation = nationOf.get(` ${words.slice(0, length).join(' ')} `);
    if (nation === undefined) continue;
    const next = nationOf.get(` ${words[length] ?? ''} `);
    return next === undefined ? nation : undefined;
  }
  return undefined;
}

/** Whether one person is unlikely to hold roles in both fields at the same time. */
export function fieldsApart(a: RoleField, b: RoleField): boolean {
  return apart(a).includes(b) || apart(b).includes(a);
}

const apart = (field: RoleField): readonly string[] => roleFields.fields[field].apart;
