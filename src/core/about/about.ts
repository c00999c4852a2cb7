import type { Element, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { z } from 'zod';
import { impossibleCharacterProblem } from '../article/parse.ts';
import { guardMarkdown } from '../markdown/source/guard.ts';
import {
  listImages,
  placeImages,
  type ImageAsset,
  type ImageReference,
} from '../markdown/source/images.ts';
import { readMarkdown } from '../markdown/source/parse.ts';
import { readCheckedYaml, type YamlForm } from '../source/yaml/checked.ts';
import { line } from '../source/field-schemas.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import type { Problem } from '../source/problem.ts';
import { say } from '../../wording/say.ts';

/** `about.md`, parsed; its pictures have not been looked for yet. */
export interface ParsedAbout {
  readonly file: string;
  /** Absent if neither front matter nor a first heading has one. */
  readonly title?: string;
  readonly tree: Root;
  readonly images: readonly ImageReference[];
}

/** What an archive says about itself, ready for its page. */
export interface AboutText {
  readonly title?: string;
  /** Sanitised. */
  readonly html: string;
}

const frontMatter: YamlForm<z.ZodType<{ readonly title?: string }>> = {
  schema: z.strictObject({ title: line.exactOptional() }),
  get name() {
    return say('source.the-front-matter');
  },
  root: 'map',
  get empty() {
    return { message: say('source.no-keys'), hint: say('about.no-keys-fix') };
  },
  hints: { wrong: () => say('about.line-fix') },
};

/**
 * Reads what an archive says about itself: Markdown, with or without front matter, through the same
 * checks and the same sanitising as an article.
 *
 * @param source the whole file as text; a byte order mark and CRLF line ends are fine
 * @returns undefined if the file is empty, or everything that is wrong with it
 */
export function parseAbout(
  source: string,
  file: string,
): ParsedAbout | undefined | { readonly problems: readonly Problem[] } {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.trim() === '') return undefined;
  const impossible = impossibleCharacterProblem(text, file);
  if (impossible) return { problems: [impossible] };
  const matter = readMatter(text, file);
  const problems = 'problems' in matter ? [...matter.problems] : [];
  const { body, bodyLine } = matter;
  const lineOf = (inBody: number) => inBody + bodyLine - 1;
  for (const finding of guardMarkdown(body)) {
    problems.push({ ...finding, file, line: lineOf(finding.line) });
  }
  if ('problems' in matter || problems.length > 0) return { problems };
  try {
    const { tree } = readMarkdown(body);
    const heading = matter.title === undefined ? takeHeading(tree) : undefined;
    const title = matter.title ?? heading;
    const images = listImages(tree).map((image) => ({ ...image, line: lineOf(image.line) }));
    return { file, ...(title ? { title } : {}), tree, images };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = say('source.not-parsed', { reason });
    const hint = say('source.not-parsed-fix');
    return { problems: [{ file, line: bodyLine, message, hint }] };
  }
}

interface Matter {
  readonly title?: string;
  readonly body: string;
  /** 1-based. */
  readonly bodyLine: number;
}

function readMatter(
  text: string,
  file: string,
): Matter | (Matter & { readonly problems: readonly Problem[] }) {
  if (!/^---[ \t]*\n/.test(text)) return { body: text, bodyLine: 1 };
  const split = splitFrontMatter(text, file);
  if ('message' in split) return { body: '', bodyLine: 1, problems: [split] };
  const { yaml, yamlLine, body, bodyLine } = split;
  if (yaml.trim() === '') return { body, bodyLine };
  const read = readCheckedYaml({ text: yaml, file, line: yamlLine }, frontMatter);
  if ('problems' in read) return { body, bodyLine, problems: read.problems };
  return { ...read.data, body, bodyLine };
}

/** Removes the heading with which a text begins: it becomes the page's own. */
function takeHeading(tree: Root): string | undefined {
  const [first] = tree.children;
  // Headings were moved below the page's own.
  if (first?.type !== 'element' || !/^h[12]$/.test(first.tagName)) return undefined;
  tree.children.shift();
  return textOf(first).trim();
}

function textOf(element: Element): string {
  return element.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '',
    )
    .join('');
}

const stringifier = unified().use(rehypeStringify, { closeSelfClosing: false }).freeze();

/** Renders what {@link parseAbout} read. The tree is used up. */
export function finishAbout(
  { title, tree }: ParsedAbout,
  assets: ReadonlyMap<string, ImageAsset>,
  imageUrl: (name: string) => string,
): AboutText {
  placeImages(tree, assets, imageUrl);
  return { ...(title === undefined ? {} : { title }), html: stringifier.stringify(tree) };
}
