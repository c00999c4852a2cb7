import type { Link, Nodes, Root as MarkdownRoot, RootContent } from 'mdast';
import { remark } from 'remark';
import { gfmPlugin } from '../../core/markdown/source/gfm-plugin.ts';
import type { ForeignPicture } from '../article/told.ts';
import { imageMarkdown } from '../tags/snippets.ts';
import type { BodyPiece } from './convert-markdown.ts';
import { formatMarkdown, PICTURE_SCHEME } from './to-markdown.ts';
import { applyEdits, type Edit, unlink, wordsIn } from './unlink.ts';

/** Where a link leads now: an address, `null` for a link that is only words, undefined: as it was. */
export type LinkTarget = string | null | undefined;

export interface BodyContext {
  /** The path of a picture as the article names it; undefined if it is left out. */
  readonly picture: (picture: ForeignPicture) => string | undefined;
  readonly link: (address: string) => LinkTarget;
  /** Called with the address of a link that became its words, since no file is behind it. */
  readonly unlinked?: (address: string) => void;
}

const parser = remark().use(gfmPlugin).freeze();

/** Writes a body as Markdown: with the pictures that are there, and links to the new addresses. */
export function finishBody(
  pieces: readonly BodyPiece[],
  pictures: readonly ForeignPicture[],
  lead: readonly ForeignPicture[],
  context: BodyContext,
): string {
  const parts = lead.map((picture) => shown(picture, context));
  const gone = new Set<string>();
  for (const piece of pieces) {
    parts.push(
      'source' in piece
        ? relinked(piece.source, context, gone)
        : written(piece.nodes, pictures, context),
    );
  }
  const text = parts.filter((part) => part.trim() !== '').join('\n\n');
  return unlink(text, gone, context.unlinked);
}

function shown(picture: ForeignPicture, { picture: place }: BodyContext): string {
  const path = place(picture);
  return path === undefined ? '' : imageMarkdown(path, picture.alt ?? '', picture.caption ?? '');
}

function written(
  nodes: RootContent[],
  pictures: readonly ForeignPicture[],
  context: BodyContext,
): string {
  const root: MarkdownRoot = { type: 'root', children: nodes };
  settleNodes(root, pictures, context);
  return formatMarkdown(root.children);
}

/** Gives pictures their files and links their addresses; what has neither is only words. */
function settleNodes(
  parent: Nodes,
  pictures: readonly ForeignPicture[],
  context: BodyContext,
): void {
  if (!('children' in parent)) return;
  const children: Nodes[] = [];
  for (const child of parent.children) {
    settleNodes(child, pictures, context);
    if (child.type === 'image' && child.url.startsWith(PICTURE_SCHEME)) {
      const picture = pictures[Number(child.url.slice(PICTURE_SCHEME.length))];
      const path = picture && context.picture(picture);
      if (!picture || path === undefined) continue;
      child.url = path;
      child.alt = picture.alt ?? '';
      child.title = picture.caption ?? null;
      children.push(child);
    } else if (child.type === 'link') {
      const target = context.link(child.url);
      if (target === null) children.push(...child.children);
      else children.push(target === undefined ? child : { ...child, url: target });
    } else if (child.type === 'paragraph' && child.children.length === 0) {
      // Its picture was left out.
    } else {
      children.push(child);
    }
  }
  parent.children = children as never;
}

const MAY_LINK = /\]\(|\]:|https?:/;

/**
 * Puts the new addresses into Markdown that otherwise stays as it is.
 *
 * @param gone gets the names of definitions that lead nowhere
 */
function relinked(source: string, { link }: BodyContext, gone: Set<string>): string {
  if (!MAY_LINK.test(source)) return source;
  const edits: Edit[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'definition') {
      const target = link(node.url);
      if (target === null && node.type === 'definition') gone.add(node.identifier);
      const edit = editOf(node, source, target);
      if (edit) edits.push(edit);
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parser.parse(source) as MarkdownRoot);
  return applyEdits(source, edits);
}

type Linking = Link | Extract<RootContent, { type: 'definition' }>;

function editOf(node: Linking, source: string, target: LinkTarget): Edit | undefined {
  if (target === undefined) return undefined;
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  if (node.type === 'definition') {
    if (target === null) return undefined;
    const at = source.indexOf(node.url, start);
    return at < 0 || at >= end ? undefined : { start: at, end: at + node.url.length, text: target };
  }
  const words = wordsIn(node, source);
  if (target === null) return { start, end, text: words };
  const at = source.indexOf(node.url, node.children.at(-1)?.position?.end.offset ?? start);
  if (at >= 0 && at < end) return { start: at, end: at + node.url.length, text: target };
  // An address that is its own words, or one with escapes.
  const title =
    node.title === null || node.title === undefined ? '' : ` ${JSON.stringify(node.title)}`;
  return { start, end, text: `[${words}](${target}${title})` };
}
