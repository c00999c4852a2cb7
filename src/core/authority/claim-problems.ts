import type { ArticleEntry } from '../archive/entry.ts';
import { foldName } from '../archive/speakers/fold-name.ts';
import type { LineOf } from '../source/yaml/checked.ts';
import { nearestOf } from '../source/nearest.ts';
import { surnameOf } from '../text/person-name.ts';
import type { Problem } from '../source/problem.ts';
import { bearsRole, isArticle } from './conditions.ts';
import type { SpeakerAuthority, SpeakerEntry } from './read-speakers.ts';
import type { Claim, SpeakerClaims } from './speaker-claims.ts';
import { say, sayList } from '../../wording/say.ts';

/** What is wrong with the editor’s entries; for names that were published it is only a notice. */
export interface EntryFindings {
  readonly problems: Problem[];
  /** Entries whose names the archive had and the program no longer reads. */
  readonly warnings: Problem[];
}

/** Looking for the closest name takes time; a file with more mistakes is fixed in several runs. */
const MOST_SUGGESTIONS = 25;

/**
 * Says which entries, aliases and conditions match nothing in the archive, each with the nearest name,
 * and which records two entries claim.
 *
 * @param file path of the editor's file, for messages
 * @param wasPublished whether the archive once had a speaker of a name
 */
export function claimProblems(
  found: SpeakerClaims,
  articles: readonly ArticleEntry[],
  { entries, lineOf }: SpeakerAuthority,
  file: string,
  wasPublished: (name: string) => boolean = () => false,
): EntryFindings {
  if (entries.length === 0) return { problems: [], warnings: [] };
  const suggest = suggester(articles);
  const claims = byEntry(found.claims);
  const declined = byEntry(found.declined);
  const contested = new Set(found.clashes.map(({ rival }) => rival));
  const winners = new Map(found.lost.map(({ claim, winner }) => [claim.entry, winner]));
  const unmatched = entries.flatMap((entry, index) => {
    const own = claims.get(index) ?? [];
    if (own.length === 0 && contested.has(index)) return [];
    if (own.length === 0) {
      const winner = entries[winners.get(index) ?? -1];
      const said = winner
        ? nothingLeft(entry, winner)
        : nothingFound(entry, declined.get(index) ?? [], suggest);
      const known = !winner && wasPublished(entry.name);
      return [{ path: [index, 'name'], ...said, known }];
    }
    return [
      ...unmatchedAliases(entry, own, suggest).map(({ at, ...said }) => {
        const known = wasPublished(entry.aliases?.[at] ?? '');
        return { path: [index, 'aliases', at], ...said, known };
      }),
      ...unmatchedRoles(entry, own, declined.get(index) ?? []).map(({ at, ...said }) => {
        return { path: [index, 'only', 'roles', at], ...said, known: false };
      }),
      ...unmatchedArticles(entry, own, articles).map(({ at, ...said }) => {
        return { path: [index, 'only', 'articles', at], ...said, known: false };
      }),
    ];
  });
  const said = (known: boolean) =>
    unmatched
      .filter((each) => each.known === known)
      .map(({ path, message, hint }) => ({ file, line: lineOf(path), message, hint }));
  const clashes = clashProblems(found, entries, lineOf).map((problem) => ({ file, ...problem }));
  return { problems: [...said(false), ...clashes], warnings: said(true) };
}

interface Said {
  readonly message: string;
  readonly hint: string;
}
type SaidAt = Said & { readonly at: number };
type Suggest = (name: string) => string | undefined;

function byEntry(claims: readonly Claim[]): Map<number, Claim[]> {
  const groups = new Map<number, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.entry);
    if (group) group.push(claim);
    else groups.set(claim.entry, [claim]);
  }
  return groups;
}

function suggester(articles: readonly ArticleEntry[]): Suggest {
  let left = MOST_SUGGESTIONS;
  let names: string[] | undefined;
  return (name) => {
    if (left-- <= 0) return undefined;
    names ??= [...new Set(articles.flatMap(({ speakers }) => speakers.map((one) => one.name)))];
    const surname = foldName(surnameOf(name));
    const bears = (other: string) => foldName(surnameOf(other)) === surname;
    return nearestOf(name, names) ?? names.find(bears);
  };
}

function nothingFound(
  { name, only }: SpeakerEntry,
  declined: readonly Claim[],
  suggest: Suggest,
): Said {
  const [first] = declined;
  if (first && only) {
    const roles = [...new Set(declined.flatMap(({ record }) => record.roles))].slice(0, 4);
    return {
      message: say('authority.only-unmet', { name }),
      hint: say('authority.only-unmet-fix', {
        count: declined.length,
        file: first.article.file,
        roles: roles.length > 0 ? listOf(roles) : 'none',
      }),
    };
  }
  const near = suggest(name);
  return {
    message: say('authority.speaker-unnamed', { name }),
    hint: near ? closest(near) : say('authority.speaker-unnamed-fix'),
  };
}

function nothingLeft({ name }: SpeakerEntry, winner: SpeakerEntry): Said {
  return {
    message: say('authority.speaker-taken', { name, line: String(winner.line) }),
    hint: say('authority.speaker-taken-fix'),
  };
}

const listOf = (roles: readonly string[]) =>
  sayList(
    roles.map((words) => say('authority.in-marks', { words })),
    'bare',
  );
const closest = (name: string) => say('authority.closest-name-fix', { name });

/**
 * An alias counts as found if a record bears it, or if an article prints it beside the full name.
 */
function unmatchedAliases(
  { aliases = [] }: SpeakerEntry,
  claims: readonly Claim[],
  suggest: Suggest,
): SaidAt[] {
  const used = new Set(claims.map(({ alias }) => alias));
  const printed = new Set(
    claims.flatMap(({ record }) => [record.name, ...record.aliases].map(foldName)),
  );
  return aliases.flatMap((alias, at) => {
    if (used.has(at) || printed.has(foldName(alias))) return [];
    const near = suggest(alias);
    const hint = near ? closest(near) : say('authority.as-printed-fix');
    return [{ at, message: say('authority.alias-unnamed', { name: alias }), hint }];
  });
}

function unmatchedRoles(
  { only }: SpeakerEntry,
  claims: readonly Claim[],
  declined: readonly Claim[],
): SaidAt[] {
  return (only?.roles ?? []).flatMap((role, at) => {
    if (claims.some(({ record }) => bearsRole(role, record))) return [];
    const printed = [...claims, ...declined].flatMap(({ record }) => record.roles);
    const near = nearestOf(role, printed);
    const hint = near
      ? say('authority.role-closest-fix', { role: near })
      : say('authority.role-unprinted-fix');
    return [{ at, message: say('authority.role-unprinted', { role }), hint }];
  });
}

function unmatchedArticles(
  { name, only }: SpeakerEntry,
  claims: readonly Claim[],
  articles: readonly ArticleEntry[],
): SaidAt[] {
  return (only?.articles ?? []).flatMap((wanted, at) => {
    if (claims.some(({ article }) => isArticle(wanted, article))) return [];
    const article = articles.find((candidate) => isArticle(wanted, candidate));
    if (article) {
      const near = nearestOf(
        name,
        article.speakers.map((speaker) => speaker.name),
      );
      const hint = near
        ? say('authority.it-names-fix', { name: near })
        : say('authority.remove-fix');
      return [
        { at, message: say('authority.article-names-other', { article: wanted, name }), hint },
      ];
    }
    const near = nearestOf(
      wanted,
      articles.flatMap(({ id, file }) => [id, file]),
    );
    const hint = near
      ? say('source.did-you-mean-fix', { name: near })
      : say('authority.no-such-article-fix');
    return [{ at, message: say('authority.no-such-article', { article: wanted }), hint }];
  });
}

/** One problem for two entries, however many records both claim. */
function clashProblems(
  { clashes }: SpeakerClaims,
  entries: readonly SpeakerEntry[],
  lineOf: LineOf,
): Omit<Problem, 'file'>[] {
  const told = new Set<string>();
  return clashes.flatMap(({ claim, rival }) => {
    const [first, second] = [claim.entry, rival].sort((a, b) => a - b);
    const pair = `${first} ${second}`;
    if (told.has(pair) || first === undefined || second === undefined) return [];
    told.add(pair);
    return [
      {
        line: lineOf([second, 'name']),
        message: say('authority.speaker-claimed-twice', {
          name: claim.record.name,
          file: claim.article.file,
          line: String(entries[first]?.line),
        }),
        hint: say('authority.speaker-claimed-twice-fix'),
      },
    ];
  });
}
