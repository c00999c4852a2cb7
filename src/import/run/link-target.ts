import { posix } from 'node:path';
import type { ForeignArchive } from '../article/open-archive.ts';
import type { Told } from '../article/told.ts';
import type { LinkTarget } from '../body/finish-body.ts';
import { pathOf } from '../fields/key-targets.ts';
import { withBase } from '../sites/base-path.ts';
import { isOnHost } from '../sites/site.ts';
import type { Plan } from './plan.ts';

/**
 * Where a link of a foreign article leads now: to the new address of what it pointed to, or nowhere if
 * that is not there.
 */
export function linkTarget(
  address: string,
  told: Pick<Told, 'source' | 'notes'> & Partial<Pick<Told, 'old'>>,
  plan: Plan,
  archive: Pick<ForeignArchive, 'url' | 'base'>,
): LinkTarget {
  if (address.startsWith('#')) return address === '#' ? null : undefined;
  if (address.startsWith('ref:')) {
    const target = decodeURI(address.slice('ref:'.length));
    const found = plan.addressOfFile(target.replace(/[?#].*$/, '')) ?? plan.addressOf(target);
    if (found !== undefined) return found + partOf(target);
    told.notes.add('shortcode-ref-target-missing', target);
    return null;
  }
  const own = address.startsWith('__GHOST_URL__') ? address.slice('__GHOST_URL__'.length) : address;
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(own) && !isOnHost(own, archive.url)) return undefined;
  const file = /\.(?:md|mdx|markdown)(?:#.*)?$/.test(own) ? own : undefined;
  const found =
    file === undefined
      ? (plan.addressOf(own) ??
        plan.addressOf(withBase(pathOf(own), archive.base ?? '')) ??
        besideIt(own, told, plan) ??
        ofThatDay(own, plan) ??
        bySlug(own, plan))
      : plan.addressOfFile(posix.join(posix.dirname(told.source), file.replace(/#.*$/, '')));
  if (found !== undefined) return found + partOf(own);
  if (/^https?:/.test(own)) return undefined;
  told.notes.add('link-to-own-site', address);
  if (archive.url === undefined || file !== undefined || !own.startsWith('/')) return null;
  return new URL(own, archive.url).href;
}

/** Where a relative link led from the old address of the page, or from its file. */
function besideIt(
  address: string,
  { source, old = [] }: Partial<Pick<Told, 'old'>> & Pick<Told, 'source'>,
  plan: Plan,
): string | undefined {
  if (!RELATIVE.test(address)) return undefined;
  const path = address.replace(/[?#].*$/, '');
  const [first] = old;
  const fromPage = first === undefined ? undefined : plan.addressOf(pathOf(address, first));
  return fromPage ?? plan.addressOfFile(posix.join(posix.dirname(source), path));
}

const DATED =
  /\/(\d{4})\/(\d{2})\/(\d{2})\/([\w.-]{1,200}?)(?:\/|\/index)?(?:\.html?)?(?:[?#].{0,1000})?$/;

/** Programs make addresses of the day and the name of a file in their own ways: both say which it is. */
function ofThatDay(address: string, plan: Plan): string | undefined {
  const [, year, month, day, name] = DATED.exec(address) ?? [];
  return name === undefined ? undefined : plan.addressOfFile(`${year}-${month}-${day}-${name}`);
}

const LAST_PART =
  /^(?:https?:\/\/[^/?#]{1,250})?\/(?:[^?#]{0,1000}\/)?([\w-]{1,200})(?:\.html?)?\/?(?:[?#]|$)/i;

/** A program’s export does not say below which path its site had the articles: `/blog/the-ferry-sails/`. */
function bySlug(address: string, plan: Plan): string | undefined {
  const slug = LAST_PART.exec(address)?.[1];
  return slug === undefined ? undefined : plan.addressOfSlug(slug.toLowerCase());
}

/** `./lido`, `../2024/lido/`, `lido/`: a path that does not begin at the root, and no file’s ending. */
const RELATIVE =
  /^(?![a-z][a-z0-9+.-]{0,20}:|[/#?])(?:\.{0,2}\/){0,10}[^?#.]{1,500}(?:[?#].{0,1000})?$/i;

/** The part of a page that an address names: `#boats`. */
const partOf = (address: string): string => /#.+$/.exec(address)?.[0] ?? '';
