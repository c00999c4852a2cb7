import type { Notes } from '../article/notes.ts';
import { decodeEntities } from '../fields/words.ts';

const ENTITY = /&(?:#\d{2,6}|#x[\da-f]{2,6}|[a-z]{2,10});/gi;
/** Code, and tags of HTML, in whose attributes a quotation mark would end the value. */
const KEPT =
  /(^[ \t]{0,3}(?:```|~~~)[\s\S]*?^[ \t]{0,3}(?:```|~~~)[ \t]*$|`[^`\n]{1,500}`|<[a-z][\w-]{0,30}(?:\s(?:"[^"<>]{0,2000}"|'[^'<>]{0,2000}'|[^"'<>]){0,200})?>)/gim;
/** What Markdown or HTML would read as markup stays an entity. */
const MARKUP = /^[\\`*_{}[\]()<>#+.!|~&^$-]$/;

/** Writes entities of Markdown as the characters that they stand for, outside code and tags. */
export function decodeInMarkdown(markdown: string, notes: Notes): string {
  if (!markdown.includes('&')) return markdown;
  return markdown
    .split(KEPT)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(ENTITY, (entity) => {
            const decoded = decodeEntities(entity);
            if (decoded === entity || MARKUP.test(decoded) || /^\s$/.test(decoded)) return entity;
            notes.add('entities-decoded');
            return decoded;
          }),
    )
    .join('');
}
