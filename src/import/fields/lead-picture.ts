import keys from '../../data/import-picture-keys.json' with { type: 'json' };
import type { Entry, Reading, Take } from './key-targets.ts';
import { decodeEntities, oneLine } from './words.ts';

/** What the keys of a front matter say about the picture above the text. */
export interface LeadKeys {
  src?: string;
  alt?: string;
  caption?: string;
  credit?: string;
}

const PICTURE_FILE = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?)(?:[?#].*)?$/i;
const WEB_ADDRESS = /^(?:https?:)?\/\/\S+$/i;
/** What the resources of a page bundle call the picture above its text. */
const LEADING = new RegExp(`^(?:${keys.resource.join('|')})`, 'i');

/** What is done with keys that may name the picture above the text. */
export const PICTURE_TARGETS: Readonly<Record<string, Take>> = {
  lead: takePicture,
  'lead-or-drop': takeIfPicture,
  picture: takeIfPicture,
  'picture-or-extra': takePictureOrWords,
  resources: takeResources,
  'lead-alt': withText('alt', (text) => oneLine(text)),
  'lead-caption': withText('caption', (text) => oneLine(decodeEntities(text))),
  'lead-credit': withText('credit', (text) => oneLine(text)),
};

const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

/** Names of keys for the picture above the text, which every site makes of the same few words. */
const NAMED = new RegExp(`^${anyOf(keys.of)}_?${anyOf(keys.picture)}_?${anyOf(keys.file)}?$`);
const TOLD_OF = new RegExp(
  `^(?:${anyOf(keys.of)}_?)?${anyOf(keys.picture)}_?` +
    `(?:(${anyOf(keys.alt)})|(${anyOf(keys.caption)})|(${anyOf(keys.credit)}))$`,
);

/** What a key that the table does not have says of the picture above the text, by its name. */
export function pictureTargetOf(key: string): string | undefined {
  const plain = key
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase();
  if (NAMED.test(plain)) return 'picture-or-extra';
  const [, alt, caption, credit] = TOLD_OF.exec(plain) ?? [];
  if (alt !== undefined) return 'lead-alt';
  if (caption !== undefined) return 'lead-caption';
  return credit === undefined ? undefined : 'lead-credit';
}

/** Adds the picture above the text; words about a picture that is not there are kept as extra. */
export function addLead({ told, lead }: Pick<Reading, 'told' | 'lead'>): void {
  const { src, alt, caption, credit } = lead;
  if (src === undefined) {
    for (const [key, words] of Object.entries({ alt, caption, credit }))
      if (words !== undefined) told.extra[key] = words;
    return;
  }
  const title = [caption, credit].filter((part) => part !== undefined).join(' ');
  told.lead.push({
    src,
    ...(alt === undefined ? {} : { alt }),
    ...(title === '' ? {} : { caption: title }),
    lead: true,
  });
}

function takePicture(entry: Entry, reading: Reading): void {
  const { lead } = reading;
  const fields = mapOf(entry.value);
  const src = fileIn(entry.value);
  if (src === undefined || lead.src !== undefined) {
    keepAsExtra(entry, reading);
    return;
  }
  lead.src = src;
  for (const name of ['alt', 'caption', 'credit'] as const) {
    if (typeof fields[name] === 'string') lead[name] = oneLine(fields[name]);
  }
}

/** Themes switch a picture on under the same key under which others name its file. */
function takeIfPicture(entry: Entry, reading: Reading): void {
  if (isFreeLead(entry, reading)) takePicture(entry, reading);
  else reading.told.notes.add('keys-dropped', entry.key);
}

/** What is no picture under such a key may be words, such as who took one. */
function takePictureOrWords(entry: Entry, reading: Reading): void {
  if (typeof entry.value === 'boolean') takeIfPicture(entry, reading);
  else if (isFreeLead(entry, reading)) takePicture(entry, reading);
  else keepAsExtra(entry, reading);
}

function isFreeLead({ value }: Entry, { lead }: Reading): boolean {
  const file = fileIn(value);
  return file !== undefined && isPicture(file) && lead.src === undefined;
}

function keepAsExtra({ key, value }: Entry, { told }: Reading): void {
  told.extra[key] = value;
  told.notes.add('extra', key);
}

/** `resources` of a page bundle: what they say is kept, and the one that leads is shown. */
function takeResources(entry: Entry, reading: Reading): void {
  const { value } = entry;
  const { lead } = reading;
  keepAsExtra(entry, reading);
  if (!Array.isArray(value) || lead.src !== undefined) return;
  const leading = value
    .map(mapOf)
    .find(({ name, src }) => LEADING.test(textOf(name)) && isPicture(textOf(src)));
  if (leading) lead.src = textOf(leading['src']);
}

const isPicture = (src: string): boolean => PICTURE_FILE.test(src) || WEB_ADDRESS.test(src);

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function fileIn(value: unknown): string | undefined {
  const fields = mapOf(value);
  const found = [value, ...keys.inMap.map((key) => fields[key])].map(textOf);
  return found.find((text) => text !== '');
}

function mapOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function withText(name: keyof LeadKeys, read: (text: string) => string): Take {
  return ({ text }, { lead }) => {
    if (text !== undefined) lead[name] = read(text);
  };
}
