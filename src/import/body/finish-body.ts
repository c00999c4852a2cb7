import type { Link, Nodes, Root as MarkdownRoot, RootContent } from 'mdast';
import { remark } from 'remark';
import { gfmPlugin } from '../../core/markdown/source/gfm-plugin.ts';
import type { ForeignPicture } from '../article/told.ts';
import { imageMarkdown } from '../tags/snippets.ts';
import type { BodyPiece } from './convert-markdown.ts';
import { formatMarkdown, PICTURE_SCHEME } from './to-markdown.ts';

/** Where a link leads now: an address, `null` for a link that is only words, undefined: as it was. */
export type LinkTarget = string | null | undefined;

export interface BodyContext {
  /** The path of a picture as the article names it; undefined if it is left out. */
  readonly picture: (picture: ForeignPicture) => string | undefined;
  readonly link: (address: string) => LinkTarget;
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
  for (const piece of pieces) {
    parts.push(
      'source' in piece ? relinked(piece.source, context) : written(piece.nodes, pictures, context),
    );
  }
  return parts.filter((part) => part.trim() !== '').join('\n\n');
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

const MAY_LINK = /\]\(|\]:|<https?:/;

/** Puts the new addresses into Markdown that otherwise stays as it is. */
function relinked(source: string, { link }: BodyContext): string {
  if (!MAY_LINK.test(source)) return source;
  const edits: { start: number; end: number; text: string }[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'definition') {
      const edit = editOf(node, source, link(node.url));
      if (edit) edits.push(edit);
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parser.parse(source) as MarkdownRoot);
  let result = '';
  let at = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    result += source.slice(at, start) + text;
    at = end;
  }
  return result + source.slice(at);
}

type Linking = Link | Extract<RootContent, { type: 'definition' }>;

function editOf(
  node: Linking,
  source: string,
  target: LinkTarget,
): { start: number; end: number; text: string } | undefined {
  if (target === undefined) return undefined;
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  if (target === null) {
    if (node.type === 'definition') return undefined;
    const inner = source.slice(
      node.children[0]?.position?.start.offset ?? start,
      node.children.at(-1)?.position?.end.offset ?? start,
    );
    return { start, end, text: inner };
  }
  const from = node.type === 'link' ? (node.children.at(-1)?.position?.end.offset ?? start) : start;
  const at = source.indexOf(node.url, from);
  return at < 0 || at >= end ? undefined : { start: at, end: at + node.url.length, text: target };
}
