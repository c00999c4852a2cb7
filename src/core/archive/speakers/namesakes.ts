import type { EntrySpeaker } from '../entry.ts';
import { initialsAgree, middleInitials } from './fold-name.ts';
import { fieldsApart, readRole, type RoleField } from './role-field.ts';

/** What one article says about a person, as far as it distinguishes namesakes. */
interface Profile {
  readonly fields: readonly RoleField[];
  readonly nations: readonly string[];
  readonly initials: string;
  readonly gender: 'female' | 'male' | undefined;
}

/** All who share a name and a profile. */
interface Node<Item> {
  readonly profile: Profile;
  readonly items: Item[];
  /** Indexes of the nodes that are certainly somebody else. */
  readonly others: Set<number>;
}

/** Some of those who share a name, taken to be one person. */
export interface Namesake<Item> {
  readonly items: readonly Item[];
  /** A field of the person's that no other of the name shares; the address may carry it. */
  readonly field?: RoleField;
}

/**
 * How many times as often as all the others together somebody must be named to be meant in an
 * article that says nothing else. A single misread role must not separate a president from most of
 * his articles.
 */
const DOMINANCE = 10;

/**
 * Divides the records of one name among persons.
 *
 * They are one person unless their roles, countries, genders or middle initials disagree clearly: a
 * senator and a quarterback are two, a foreign minister and a president of one country are one. Fields
 * that one article prints for one person go together for all of that name. What fits several of the
 * persons, such as a name without a role, belongs to the one that is named ten times as often as the
 * rest; otherwise it stays a record of its own, since a wrong name is worse than a second record.
 *
 * @param recordOf must give records of the same name and kind
 * @returns at least one person if there are items; each keeps the order of the items
 */
export function partNamesakes<Item>(
  items: readonly Item[],
  recordOf: (item: Item) => EntrySpeaker,
): Namesake<Item>[] {
  const nodes = nodesOf(items, recordOf);
  markOthers(nodes);
  if (nodes.every(({ others }) => others.size === 0)) return [{ items }];
  const position = new Map(items.map((item, index) => [item, index]));
  const groups = joinOpen(joinAlike(nodes));
  const parted = groups.map((group) => ({
    fields: new Set(group.flatMap(({ profile }) => profile.fields)),
    items: group
      .flatMap((node) => node.items)
      .sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0)),
  }));
  return parted.map(({ items: own, fields }, at) => {
    const shared = (field: RoleField) =>
      parted.some((other, index) => index !== at && other.fields.has(field));
    const field = [...fields].find((candidate) => !shared(candidate));
    return { items: own, ...(field === undefined ? {} : { field }) };
  });
}

function nodesOf<Item>(
  items: readonly Item[],
  recordOf: (item: Item) => EntrySpeaker,
): Node<Item>[] {
  const nodes = new Map<string, Node<Item>>();
  // Most records of a name print the same few roles, and reading a role costs more than comparing it.
  const byPrint = new Map<string, Node<Item>>();
  for (const item of items) {
    const record = recordOf(item);
    const print = [record.name, record.gender, ...record.roles].join('\n');
    const known = byPrint.get(print);
    if (known) {
      known.items.push(item);
      continue;
    }
    const profile = profileOf(record);
    const key = JSON.stringify(profile);
    const node = nodes.get(key) ?? { profile, items: [], others: new Set<number>() };
    node.items.push(item);
    nodes.set(key, node);
    byPrint.set(print, node);
  }
  return [...nodes.values()];
}

function profileOf({ name, roles, gender }: EntrySpeaker): Profile {
  const evidence = roles.map(readRole);
  const present = evidence.filter(({ past }) => !past);
  // A former role says little by itself, but beside a present one it shows that both belong to one
  // person.
  const telling = present.some(({ field }) => field !== undefined) ? evidence : present;
  return {
    fields: distinct(telling.map(({ field }) => field)),
    nations: distinct(present.map(({ nation }) => nation)),
    initials: middleInitials(name),
    gender,
  };
}

function distinct<Value extends string>(values: readonly (Value | undefined)[]): Value[] {
  return [...new Set(values.filter((value) => value !== undefined))].sort();
}

/** Notes for each node which others cannot be the same person. Few profiles share one name. */
function markOthers<Item>(nodes: readonly Node<Item>[]): void {
  const same = bridges(nodes.map(({ profile }) => profile.fields));
  nodes.forEach((node, index) => {
    nodes.forEach((other, at) => {
      if (at !== index && disagree(node.profile, other.profile, same)) node.others.add(at);
    });
  });
}

/** Finds which fields one article prints together, directly or through others. */
function bridges(
  fieldSets: readonly (readonly RoleField[])[],
): (a: RoleField, b: RoleField) => boolean {
  const home = new Map<RoleField, RoleField>();
  const find = (field: RoleField): RoleField => {
    const up = home.get(field);
    return up === undefined ? field : find(up);
  };
  for (const [first, ...rest] of fieldSets) {
    for (const field of first === undefined ? [] : rest) {
      const [from, to] = [find(field), find(first ?? field)];
      if (from !== to) home.set(from, to);
    }
  }
  return (a, b) => find(a) === find(b);
}

function disagree(a: Profile, b: Profile, same: (a: RoleField, b: RoleField) => boolean): boolean {
  if (a.gender && b.gender && a.gender !== b.gender) return true;
  if (!initialsAgree(a.initials, b.initials)) return true;
  if (a.nations.length > 0 && b.nations.length > 0) {
    if (!a.nations.some((nation) => b.nations.includes(nation))) return true;
  }
  return a.fields.some((one) => b.fields.some((two) => fieldsApart(one, two) && !same(one, two)));
}

/** Nodes that the same others contradict are one person. */
function joinAlike<Item>(nodes: readonly Node<Item>[]): Node<Item>[][] {
  const groups = new Map<string, Node<Item>[]>();
  for (const node of nodes) {
    const key = [...node.others].sort((a, b) => a - b).join();
    const group = groups.get(key);
    if (group) group.push(node);
    else groups.set(key, [node]);
  }
  return [...groups.values()];
}

/** Adds a group to the one that contradicts the same others and more, if only one is likely. */
function joinOpen<Item>(groups: readonly Node<Item>[][]): Node<Item>[][] {
  const others = groups.map(([first]) => first?.others ?? new Set<number>());
  const size = (group: readonly Node<Item>[]) =>
    group.reduce((sum, { items }) => sum + items.length, 0);
  const fits = groups.map((_group, at) =>
    groups.flatMap((_other, index) => {
      const [few, more] = [others[at], others[index]];
      const inside = few && more && few.size < more.size && [...few].every((n) => more.has(n));
      return inside ? [index] : [];
    }),
  );
  const home = groups.map((_group, at) => {
    const candidates = (fits[at] ?? []).filter((index) => fits[index]?.length === 0);
    const [first, ...rest] = candidates.sort(
      (a, b) => size(groups[b] ?? []) - size(groups[a] ?? []),
    );
    if (first === undefined) return at;
    const all = rest.reduce((sum, index) => sum + size(groups[index] ?? []), 0);
    return all * DOMINANCE <= size(groups[first] ?? []) ? first : at;
  });
  return groups.flatMap((group, at) =>
    home[at] === at
      ? [
          groups
            .filter((_other, index) => index !== at && home[index] === at)
            .flat()
            .concat(group),
        ]
      : [],
  );
}
