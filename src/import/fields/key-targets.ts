import { type FieldTargets, plainKey } from '../../core/source/field-targets.ts';
import { SLUG } from '../../core/source/field-schemas.ts';
import type { Told } from '../article/told.ts';
import { type LeadKeys, PICTURE_TARGETS } from './lead-picture.ts';
import { readNames } from './read-tags.ts';
import { decodeEntities, oneLine, withoutMarkup, withoutTags } from './words.ts';

/** What differs between the programs whose front matter is read. */
export interface KeyRules {
  /** The part of `import-keys.json` that goes before `any`. */
  readonly kind: string;
  /** Whether a text under `tags` is one tag per word, as in Jekyll. */
  readonly wordsAreTags?: boolean;
  /** What becomes of keys, where the archive’s settings say so. */
  readonly fields?: FieldTargets;
  /** Whether a canonical address is on the archive’s own site; absent where its host is not known. */
  readonly isOwn?: (address: string) => boolean;
}

/** What is read of a front matter while its keys are taken one after the other. */
export interface Reading {
  readonly told: Told;
  readonly rules: KeyRules;
  permalink?: string;
  source?: unknown;
  sourceUrl?: string;
  /** A canonical address on another host. */
  canonical?: { readonly key: string; readonly url: string };
  readonly authors: unknown[];
  readonly kept: Record<string, unknown>;
  readonly lead: LeadKeys;
}

/** One key of a front matter. */
export interface Entry {
  readonly key: string;
  readonly value: unknown;
  /** A scalar as text; undefined for lists and maps. */
  readonly text: string | undefined;
}

/** Takes one key into what is told of the article. */
export type Take = (entry: Entry, reading: Reading) => void;

/** What is done with a key, by its target in `import-keys.json`; any other target keeps it as extra. */
export const TARGETS: Readonly<Record<string, Take>> = {
  drop: ({ key }, { told }) => told.notes.add('keys-dropped', key),
  keep: ({ key, value }, { kept }) => {
    kept[key] = value;
  },
  id: (entry, reading) => {
    if (isId(entry.value)) reading.kept[entry.key] = entry.value;
    else keepExtra(entry, reading);
  },
  corrections: ({ key, value }, { kept }) => {
    kept[key] = value;
  },
  title: takeTitle,
  date: takeDate,
  'date-or-published': takeDate,
  updated: withText((text, { told }) => {
    told.updated ??= { text, from: 'field' };
  }),
  authors: ({ value }, { authors }) =>
    void authors.push(...(Array.isArray(value) ? value : [value])),
  summary: takeSummary,
  categories: takeTags,
  tags: takeTags,
  taxonomies: ({ value }, { told }) => {
    for (const names of Object.values(value as object)) told.tags.push(...readNames(names, false));
  },
  slug: withText((text, { told }) => {
    told.slug = text;
  }),
  permalink: orExtra((text, reading) => {
    reading.permalink ??= text;
  }),
  old: ({ value }, { told }) => void told.old.push(...readNames(value, false)),
  'old-own': withText((text, { told }) => void told.old.push(pathOf(text))),
  canonical: (entry, reading) => {
    const { key, text } = entry;
    const { isOwn } = reading.rules;
    if (text === undefined || !isOwn) keepExtra(entry, reading);
    else if (isOwn(text)) reading.told.old.push(pathOf(text));
    else if (/^https?:\/\//i.test(text) && !reading.canonical)
      reading.canonical = { key, url: text };
    else keepExtra(entry, reading);
  },
  source: ({ value }, reading) => {
    reading.source = value;
  },
  'source-url': orExtra((text, reading) => {
    reading.sourceUrl = text;
  }),
  lang: withText((text, { told }) => {
    told.lang = text.replace('_', '-');
  }),
  dateline: withText((text, { told }) => {
    told.dateline = oneLine(text);
  }),
  draft: ({ key, text }, { told }) => {
    if (text === 'true') markDraft(told, key);
  },
  excluded: ({ key, text }, { told }) => {
    told.notes.add('keys-dropped', key);
    if (text === 'true') markDraft(told, key);
  },
  password: (_, { told }) => {
    told.status = 'protected';
  },
  embargo: ({ text }, { told }) => {
    if (text === 'true') told.status = 'scheduled';
  },
  status: takeStatus,
  ...PICTURE_TARGETS,
  'extra-map': ({ value }, { told }) => void Object.assign(told.extra, value),
};

/** Whether what another program calls `id` can be one of ours. */
const isId = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= LONGEST_ID && SLUG.test(value);

const LONGEST_ID = 200;

/** Keeps a key under `extra:`. */
export function keepExtra({ key, value }: Entry, { told }: Reading): void {
  told.extra[key] = value;
  told.notes.add('extra', key);
}

/**
 * The path of an address, with its query; a path stays as it is.
 *
 * @param from the path of the page on which a relative address is
 */
export function pathOf(address: string, from = '/'): string {
  try {
    const { pathname, search } = new URL(address, new URL(from, 'https://site.example'));
    return pathname + search;
  } catch {
    return address;
  }
}

function withText(take: (text: string, reading: Reading) => void): Take {
  return ({ text }, reading) => {
    if (text !== undefined) take(text, reading);
  };
}

function orExtra(take: (text: string, reading: Reading) => void): Take {
  return (entry, reading) => {
    if (entry.text === undefined) keepExtra(entry, reading);
    else take(entry.text, reading);
  };
}

function takeTitle(entry: Entry, reading: Reading): void {
  const { told } = reading;
  const { key, text } = entry;
  if (told.title !== undefined || text === undefined) {
    keepExtra(entry, reading);
    return;
  }
  if (plainKey(key) !== 'title') told.notes.add('title-from', key);
  const plain = withoutTags(oneLine(text));
  told.title = oneLine(decodeEntities(plain));
  if (told.title !== plain) told.notes.add('entity-in-title-decoded');
}

function takeSummary(entry: Entry, reading: Reading): void {
  const { told } = reading;
  if (told.summary !== undefined || entry.text === undefined) keepExtra(entry, reading);
  else told.summary = oneLine(withoutMarkup(decodeEntities(entry.text)));
}

/** `published` is a day in some programs, and yes or no in others. */
function takeDate(entry: Entry, reading: Reading): void {
  const { told } = reading;
  const { key, value, text } = entry;
  if (typeof value === 'boolean') {
    if (!value) markDraft(told, `${key}: false`);
  } else if (text === undefined || told.dates.length > 0) keepExtra(entry, reading);
  else told.dates.push({ text, from: 'field' });
}

function takeTags({ key, value }: Entry, { told, rules }: Reading): void {
  const isOther = key === 'category' || rules.fields?.[key] !== undefined;
  const words = rules.wordsAreTags === true && !isOther;
  const isText = typeof value === 'string';
  const hasCommas = isText && value.includes(',');
  if (isText && words && !hasCommas && /\S\s+\S/.test(value)) {
    told.notes.add('tags-were-words-in-one-string');
  }
  told.tags.push(...readNames(value, isText && (hasCommas || words)).map(decodeEntities));
}

function takeStatus(entry: Entry, reading: Reading): void {
  const said = entry.text?.toLowerCase() ?? '';
  const { told } = reading;
  if (/^(?:draft|pending|private)$/.test(said)) markDraft(told, `status: ${said}`);
  else if (said === 'future' || said === 'scheduled') told.status = 'scheduled';
  else if (said !== 'published' && said !== 'publish') keepExtra(entry, reading);
}

function markDraft(told: Told, why: string): void {
  told.status = 'draft';
  told.notes.add('draft', why);
}
