import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { ForeignArticle } from '../../article/foreign-article.ts';
import { Notes } from '../../article/notes.ts';
import type { ForeignArchive, OpenKind } from '../../article/open-archive.ts';
import type { SourceFiles } from '../../article/source-files.ts';
import { beginTold, type Told } from '../../article/told.ts';
import { parseFragment } from '../../body/parse-html.ts';
import { readAuthors, turnName } from '../../fields/read-authors.ts';
import { oneLine } from '../../fields/words.ts';
import { trimMailTree } from './mail-html.ts';
import { readMailText } from './mail-text.ts';
import type { MailRules } from './trim-mail.ts';

/** Opens e-mail messages, and mailboxes with several of them. */
export const openMail: OpenKind = (group, files): ForeignArchive => ({
  group,
  async *articles() {
    for (const path of group.paths) {
      if (/\.mbox$/i.test(path)) {
        let number = 0;
        for await (const message of splitMailbox(path, files)) {
          number += 1;
          yield await readMessage(message, beginTold(path, new Notes(), String(number)));
        }
      } else
        yield await readMessage(files.read(path) ?? new Uint8Array(), beginTold(path, new Notes()));
    }
  },
});

const FROM_LINE = /^From \S+ .{10,60}\d{4}\r?\n/m;

/** The messages of a mailbox, each as soon as it is complete. */
async function* splitMailbox(path: string, files: SourceFiles): AsyncGenerator<Uint8Array> {
  // One byte per character, so that the bytes of each message come back as they were.
  const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  let held = '';
  for await (const chunk of files.stream(path)) {
    held += Buffer.from(chunk).toString('latin1');
    for (let next = nextStart(held); next > 0; next = nextStart(held)) {
      yield bytes(held.slice(0, next).replace(FROM_LINE, ''));
      held = held.slice(next);
    }
  }
  if (held.trim() !== '') yield bytes(held.replace(FROM_LINE, ''));
}

function nextStart(held: string): number {
  const found = FROM_LINE.exec(held.slice(1));
  return found ? found.index + 1 : -1;
}

async function readMessage(bytes: Uint8Array, told: Told): Promise<ForeignArticle> {
  const { notes } = told;
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
  notes.add('mail-header-read', 'Subject, From, Date');
  noteEncoding(new TextDecoder('windows-1252').decode(bytes), notes);
  told.title = subjectOf(mail.subject ?? '', notes);
  const rules = { notes, forwarded: FORWARDED.test(mail.subject ?? '') };
  const date = header('date');
  if (date !== undefined) told.dates.push({ text: date, from: 'field' });
  const { name = '' } = mail.from ?? {};
  if (name.trim() === '') notes.add('author-is-an-address');
  else told.authors.push(...readAuthors(turnName(name, notes), notes));
  if (mail.html !== undefined && mail.html.trim() !== '') {
    if (mail.text !== undefined || /^multipart\//i.test(header('content-type') ?? ''))
      notes.add('multipart');
    return withPictures(mail, told, rules);
  }
  return { told, body: { form: 'plain', text: readMailText(mail.text ?? '', rules) } };
}

function withPictures(mail: Email, told: Told, rules: MailRules): ForeignArticle {
  const tree = parseFragment(mail.html ?? '');
  trimMailTree(tree, rules);
  const pictures = new Map<string, Attachment>(
    mail.attachments
      .filter(({ mimeType }) => mimeType.startsWith('image/'))
      .map((one) => [`cid:${(one.contentId ?? '').replace(/[<>]/g, '')}`, one]),
  );
  return {
    told,
    body: { form: 'html', tree },
    pictures: (_, src) => {
      const found = pictures.get(src);
      if (!found) return undefined;
      told.notes.add('picture-taken-out', found.filename ?? src);
      const content = found.content;
      const bytes =
        typeof content === 'string'
          ? new TextEncoder().encode(content)
          : new Uint8Array(content as ArrayBuffer);
      return {
        data: { bytes, ending: found.mimeType.replace('image/', '').replace('jpeg', 'jpg') },
      };
    },
  };
}

const FORWARDED = /^\s{0,5}(?:fwd?|wg|tr|rv)\s*:/i;
const PREFIX = /^(?:(?:fwd?|re|aw|wg|tr|rv)\s*:\s*){1,5}/i;

function subjectOf(subject: string, notes: Notes): string {
  const prefix = PREFIX.exec(subject)?.[0];
  if (prefix !== undefined) notes.add('subject-prefix-dropped', prefix.trim());
  return oneLine(subject.slice(prefix?.length ?? 0));
}

function noteEncoding(head: string, notes: Notes): void {
  if (/^content-transfer-encoding:\s*quoted-printable/im.test(head)) notes.add('quoted-printable');
  const charset = /charset\s*=\s*"?([\w-]{3,30})/i.exec(head)?.[1];
  if (charset !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(charset))
    notes.add('charset', charset);
  if (/format\s*=\s*"?flowed/i.test(head))
    notes.add('format-flowed', 'a space at a line’s end joins the next line');
}
