import projectFiles from '../../data/import-project-files.json' with { type: 'json' };
import type { KindName } from '../article/open-archive.ts';
import type { SourceFiles } from '../article/source-files.ts';

const HEAD_BYTES = 4096;
const WXR = /xmlns:wp\s*=\s*["']https?:\/\/wordpress\.org\/export\//;
const FEED = /<(?:rss|feed|rdf:RDF)[\s>]/;
const MOVABLE_TYPE =
  /^(?:AUTHOR|TITLE|BASENAME|STATUS|DATE): .*\n(?:[A-Z ]{3,30}:.*\n){1,30}-----\n/m;
/** A mail begins with its header; within a text such a line is a label. */
const FIRST_LINE = 200;
const MAIL_HEADER = /^(?:From|Received|Return-Path|MIME-Version|Message-ID|Delivered-To): /im;

const PROJECT_FILES: ReadonlySet<string> = new Set(projectFiles);
/** Tags of Jinja, Liquid, Twig and their like, and a title that is filled in. */
const TEMPLATE_TAG =
  /\{%-?\s*(?:extends|block|include|import|macro|if|for|set|load)\b|<title>[^<]{0,200}(?:\{\{|<%)/i;
const SCRIPT = /<script\b[\s\S]*?<\/script>/gi;

/** What a single file is, by its name and its beginning; undefined if it is not an article’s. */
export function kindOfFile(path: string, files: SourceFiles): KindName | undefined {
  if (files.paths.length > 1 && isProjectFile(path, files)) return undefined;
  const ending = /\.([a-z0-9]{1,8})$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  switch (ending) {
    case 'md':
    case 'markdown':
    case 'mdx':
      return 'markdown';
    case 'docx':
      return 'docx';
    case 'eml':
    case 'mbox':
      return 'mail';
    case 'html':
    case 'htm':
    case 'xhtml':
      return kindOfPage(textOf(path, files, Number.MAX_SAFE_INTEGER));
    case 'xml':
    case 'rss':
    case 'atom': {
      const head = textOf(path, files, HEAD_BYTES);
      return WXR.test(head) ? 'wordpress' : FEED.test(head) ? 'feed' : undefined;
    }
    case 'json':
      return kindOfJson(textOf(path, files, HEAD_BYTES));
    case 'txt':
    case 'text':
    case '': {
      const head = textOf(path, files, HEAD_BYTES);
      if (MOVABLE_TYPE.test(head)) return 'movabletype';
      return ending === '' ? kindOfContents(head) : 'text';
    }
    default:
      return undefined;
  }
}

/** A project has files about itself; one with front matter is a text of the archive all the same. */
function isProjectFile(path: string, files: SourceFiles): boolean {
  const [, name = '', ending = ''] = /([^/]+?)(?:\.(\w+))?$/.exec(path) ?? [];
  if (!PROJECT_FILES.has(name.toLowerCase()) || !/^(?:md|markdown|mdx|txt|text|)$/i.test(ending))
    return false;
  return !/^\uFEFF?(?:---|\+\+\+)\s/.test(textOf(path, files, 16));
}

/** A template is not a page yet; words in scripts may look like one. */
function kindOfPage(html: string): KindName | undefined {
  if (/Exported from <a[^>]*>Medium<\/a>/.test(html)) return 'medium';
  const isTemplate = TEMPLATE_TAG.test(html) && TEMPLATE_TAG.test(html.replace(SCRIPT, ''));
  return isTemplate ? undefined : 'html';
}

/** What a file without an ending is, or what comes on standard input. */
function kindOfContents(head: string): KindName | undefined {
  if (head.startsWith('PK\u0003\u0004') && head.includes('word/')) return 'docx';
  if (head.includes('\0') || head.startsWith('#!')) return undefined;
  const start = head.replace(/^\uFEFF/, '').trimStart();
  if (/^<(?:!doctype html|html|body|article|div|p)[\s>]/i.test(start)) return 'html';
  if (start.startsWith('<')) {
    return WXR.test(head) ? 'wordpress' : FEED.test(head) ? 'feed' : undefined;
  }
  if (start.startsWith('{')) return kindOfJson(head);
  if (/^(?:---|\+\+\+)\s*\n/.test(start)) return 'markdown';
  return MAIL_HEADER.test(start.slice(0, FIRST_LINE)) ? 'mail' : 'text';
}

function kindOfJson(head: string): KindName | undefined {
  if (head.includes('jsonfeed.org/version/')) return 'feed';
  return /"db"\s*:\s*\[|"posts"\s*:\s*\[|"exported_on"/.test(head) ? 'ghost' : undefined;
}

function textOf(path: string, files: SourceFiles, bytes: number): string {
  const head =
    files.head?.(path, Math.min(bytes, 1_000_000)) ?? files.read(path)?.subarray(0, bytes);
  return new TextDecoder().decode(head).replace(/\r\n/g, '\n');
}
