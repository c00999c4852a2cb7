import { posix } from 'node:path';
import { escapeMarkdown } from '../../core/import/escape-markdown.ts';
import { convertHtml } from '../body/convert-html.ts';
import { convertMarkdown, type MarkdownBody } from '../body/convert-markdown.ts';
import { finishBody, type LinkTarget } from '../body/finish-body.ts';
import type { PictureLookup } from '../body/find-pictures.ts';
import { withoutAddresses } from '../fields/without-addresses.ts';
import { withoutTags } from '../fields/words.ts';
import { dropInvisible } from './decode-bytes.ts';
import type { ForeignArticle } from './foreign-article.ts';
import type { ImportedArticle, ImportedPicture } from './imported-article.ts';
import { findPictureFile, type PicturePlaces } from './picture-files.ts';
import { titleInText, withoutTitle } from './repeated-title.ts';
import { settle } from './settle.ts';
import type { DateRules } from './settle-date.ts';
import { splitLong } from './split-long.ts';
import type { ForeignPicture, Told } from './told.ts';

/** What finishing an article needs of the archive that it is from. */
export interface FinishContext {
  readonly dates: DateRules;
  readonly places: Omit<PicturePlaces, 'folder'>;
  readonly pictures?: PictureLookup;
  /** Whether pictures on other servers will be fetched. */
  readonly fetch: boolean;
  /** The address of the old site, if it is known. */
  readonly url?: string;
  /** Where a link leads now. */
  readonly link: (address: string, told: Told) => LinkTarget;
  /** The path of a picture beside the article, as its text names it. */
  readonly pictureTarget: (told: Told, source: string, picture: ForeignPicture) => string;
}

/** Turns a foreign article into the article that will be written. */
export function finishArticle(article: ForeignArticle, context: FinishContext): ImportedArticle {
  const { told } = article;
  if (told.status === 'refused') return refusedArticle(article);
  let body = bodyOf(article, context);
  const empty = bodyIsEmpty(body);
  if (empty && told.status !== 'page') noteNoText(told);
  const settled = settle(told, context.dates);
  const given = settled.title === undefined ? undefined : withoutTags(settled.title);
  const title = given ?? titleInText(body.pieces);
  if (given === undefined && title !== undefined) told.notes.add('title-from', '#');
  const pieces = withoutTitle(body.pieces, title);
  if (pieces !== body.pieces && !bodyIsEmpty({ ...body, pieces })) {
    if (given !== undefined) told.notes.add('title-repeated-in-body', title);
    body = { ...body, pieces };
  }
  const listed = new Map<ForeignPicture, ImportedPicture>();
  for (const picture of [...told.lead, ...body.pictures])
    listed.set(picture, settlePicture(picture, told, context));
  const written = finishBody(body.pieces, body.pictures, told.lead, {
    picture: (picture) => listed.get(picture)?.target,
    link: (address) => context.link(address, told),
    unlinked: (address) => {
      told.notes.add('link-to-own-site', address);
    },
  });
  const markdown = splitLong(written, (words) => told.notes.add('long-paragraph-split', words));
  const status = empty ? 'skipped' : settled.status;
  if (title === undefined && status === undefined) told.notes.add('no-title');
  return {
    ...settled,
    ...(status === undefined ? {} : { status }),
    extra: withoutAddresses(settled.extra, told.notes),
    source: told.source,
    ...(told.item === undefined ? {} : { item: told.item }),
    body: dropInvisible(markdown),
    pictures: [...listed.values()],
    notes: told.notes.list,
    ...(article.kept ? { kept: article.kept } : {}),
  };
}

function bodyOf(
  { body, told, pictures: own }: ForeignArticle,
  context: FinishContext,
): MarkdownBody {
  const { notes } = told;
  if (body.form === 'markdown') return convertMarkdown(body.text, notes);
  if (body.form === 'plain') {
    if (body.text.includes('"')) notes.add('straight-marks-kept');
    const paragraphs = body.text
      .split(/\n[ \t]*\n\s*/)
      .map((part) => part.replace(/^[ \t]+|[ \t]+$/gm, '').trim());
    return {
      pieces: paragraphs
        .filter((part) => part !== '')
        .map((part) => ({ source: escapeMarkdown(part) })),
      pictures: [],
    };
  }
  const lookup = own ?? context.pictures;
  const { nodes, pictures } = convertHtml(body.tree, {
    notes,
    ...(lookup ? { pictures: lookup } : {}),
  });
  return { pieces: [{ nodes }], pictures };
}

const bodyIsEmpty = ({ pieces }: MarkdownBody): boolean =>
  pieces.every((piece) =>
    'source' in piece ? piece.source.trim() === '' : piece.nodes.length === 0,
  );

const MARKS = /["“”„«»‘]/u;

function settlePicture(
  picture: ForeignPicture,
  told: Told,
  context: FinishContext,
): ImportedPicture {
  const { notes } = told;
  const shown = {
    src: picture.src,
    ...(picture.alt === undefined ? {} : { alt: picture.alt }),
    ...(picture.caption === undefined ? {} : { caption: picture.caption }),
    lead: picture.lead ?? false,
  };
  if (picture.alt === undefined || picture.alt.trim() === '')
    notes.add('picture-without-alt', picture.src);
  if (picture.caption !== undefined && MARKS.test(picture.caption))
    notes.add('quote-marks-in-caption', picture.caption);
  if (picture.data) {
    const target = context.pictureTarget(told, '', picture);
    return { ...shown, file: told.source, target };
  }
  for (const src of picture.candidates ?? [picture.src]) {
    const found = findPictureFile(src, {
      ...context.places,
      folder: posix.dirname(told.source),
      own: told.source.replace(/\.\w+$/, ''),
    });
    if (!found) continue;
    if (found.original) notes.add('original-picture-taken-for', src.split('/').at(-1) ?? src);
    return { ...shown, file: found.path, target: context.pictureTarget(told, found.path, picture) };
  }
  const address = picture.src.startsWith('//') ? `https:${picture.src}` : picture.src;
  const onWeb = context.fetch ? webAddress(picture, address, context.url) : undefined;
  if (onWeb !== undefined)
    return { ...shown, file: null, target: context.pictureTarget(told, onWeb, picture) };
  const remote = /^https?:\/\//.test(address) && !context.places.isOwn(address);
  if (!picture.src.startsWith('data:'))
    notes.add(remote ? 'picture-not-in-archive' : 'picture-missing', picture.src);
  return { ...shown, file: null };
}

/** Where on the web a picture is that is not in the archive: its own address, or one on the old site. */
function webAddress(
  { candidates }: ForeignPicture,
  src: string,
  url: string | undefined,
): string | undefined {
  const found = [...(candidates ?? []), src].find(
    (one) => /^https?:\/\//.test(one) || (url !== undefined && /^\/(?!\/)/.test(one)),
  );
  try {
    return found === undefined ? undefined : new URL(found, url).href;
  } catch {
    return undefined;
  }
}

function refusedArticle({ told, body }: ForeignArticle): ImportedArticle {
  return {
    source: told.source,
    ...(told.item === undefined ? {} : { item: told.item }),
    status: 'refused',
    authors: [],
    tags: [],
    old: [],
    membersOnly: false,
    extra: {},
    body: body.form === 'html' ? '' : body.text.trim(),
    pictures: [],
    notes: told.notes.list,
  };
}

/** An article that is only a link has no record of its own in which words could be checked. */
function noteNoText(told: Told): void {
  const url = told.publishedBy?.url;
  told.notes.add('no-text', url === undefined ? '' : `only a link to ${url}`);
  delete told.publishedBy;
}
