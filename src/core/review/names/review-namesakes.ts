import type { Archive } from '../../archive/archive.ts';
import type { ArticleEntry, EntrySpeaker } from '../../archive/entry.ts';
import { foldName } from '../../archive/speakers/fold-name.ts';
import { readRole, type RoleField } from '../../archive/speakers/role-field.ts';
import type { Speaker } from '../../archive/speakers/speakers.ts';
import { surnameOf } from '../../text/person-name.ts';
import type { ReviewFinding, ReviewKind } from '../finding.ts';
import { nameReach } from '../reach.ts';
import { say, sayList } from '../../../wording/say.ts';

/** Speakers of one name that were kept separate, though the editor has no entry for each. */
export function findNamesakes({ speakers }: Archive): ReviewFinding[] {
  const byName = new Map<string, Speaker[]>();
  for (const speaker of speakers) {
    const key = `${speaker.kind} ${foldName(speaker.name)}`;
    const group = byName.get(key);
    if (group) group.push(speaker);
    else byName.set(key, [speaker]);
  }
  return [...byName.values()].flatMap((group) => {
    const open = group.filter(({ entry }) => !entry);
    const [one] = open.length > 0 && group.length > 1 ? open.slice(-1) : [];
    if (!one) return [];
    const each = group.map(({ slug, roles, articles }) =>
      say('review.one-namesake', {
        slug,
        role: roles[0]?.title ?? say('review.no-role'),
        articles: articles.length,
      }),
    );
    const quoted = group.filter(({ quotes }) => quotes.length > 0).length / group.length;
    return finding(
      'namesakes',
      one,
      quoted,
      say('review.is-several', { name: one.name, count: group.length, each: each.join('; ') }),
    );
  });
}

/** Persons joined by name alone although articles give them roles of several fields. */
export function findMixedRoles({ speakers }: Archive): ReviewFinding[] {
  return speakers.flatMap((speaker) => {
    if (speaker.kind === 'body' || speaker.entry) return [];
    const fields = new Map<RoleField, string>();
    const printedTogether = new Set<RoleField>();
    for (const article of speaker.articles) {
      const here = new Map<RoleField, string>();
      for (const title of recordIn(article, speaker)?.roles ?? []) {
        const { field } = readRole(title);
        if (field !== undefined) here.set(field, title);
      }
      if (here.size > 1) for (const field of here.keys()) printedTogether.add(field);
      for (const [field, title] of here) if (!fields.has(field)) fields.set(field, title);
    }
    if (fields.size < 2 || [...fields.keys()].every((field) => printedTogether.has(field)))
      return [];
    const titles = [...fields.values()].map((words) => say('review.in-marks', { words }));
    const roles = sayList(titles, 'bare');
    const weight = speaker.quotes.length > 0 ? 0.6 : 0.3;
    return finding(
      'mixed-roles',
      speaker,
      weight,
      say('review.is-roles', { name: speaker.name, roles }),
    );
  });
}

/** “Data.gov”, “GitHub”: letters that show a site or a company; not “McKay” and “DeVos”. */
const OF_A_BODY =
  /\.\p{Ll}{2,8}$|^(?!(?:Mc|Mac|De|Du|Di|Da|La|Le|Van|Fitz)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}/u;

/** Speakers quoted under a single word, which may be a surname that somebody else bears, too. */
export function findLoneNames({ speakers }: Archive): ReviewFinding[] {
  return speakers.flatMap((speaker) => {
    const { kind, name, entry, quotes } = speaker;
    if (kind === 'body' || entry || name.includes(' ') || quotes.length === 0) return [];
    if (OF_A_BODY.test(name)) return [];
    return finding('lone-name', speaker, 0.5, say('review.lone', { name, quotes: quotes.length }));
  });
}

/**
 * Two people of one surname in an article that gives a quote to one of them by the surname alone, each
 * pair at its first mention.
 */
export function findSharedSurnames({ articles, speaker }: Archive): ReviewFinding[] {
  const told = new Set<string>();
  return articles.flatMap((article) => {
    const bySurname = new Map<string, EntrySpeaker>();
    return article.speakers.flatMap((record): ReviewFinding[] => {
      if (record.kind === 'body' || !record.name.includes(' ')) return [];
      const surname = foldName(surnameOf(record.name));
      const other = bySurname.get(surname);
      if (!other) bySurname.set(surname, record);
      const [one, two] = [other, record].map((named) =>
        named ? speaker(article.id, named.key) : undefined,
      );
      if (!one || !two || one === two || (one.entry && two.entry)) return [];
      const surnames = restsOnSurname(article, surname);
      if (![other, record].some((named) => named && surnames.has(named.key))) return [];
      const pair = `${one.slug}\n${two.slug}`;
      if (told.has(pair)) return [];
      told.add(pair);
      return [
        {
          kind: 'same-surname',
          article,
          at: { speaker: record.key },
          reach: nameReach(one, two),
          weight: two.quotes.length > 0 ? 0.5 : 0.2,
          message: say('review.two-names', { one: one.name, two: two.name }),
        },
      ];
    });
  });
}

/** Keys of those to whom an article gives a quote by a surname alone. */
function restsOnSurname({ quotes }: ArticleEntry, surname: string): Set<string> {
  return new Set(
    quotes.flatMap(({ speaker, source }) =>
      speaker !== undefined && source !== undefined && foldName(source) === surname
        ? [speaker]
        : [],
    ),
  );
}

/** Reported where the speaker is first named. */
function finding(
  kind: ReviewKind,
  speaker: Speaker,
  weight: number,
  message: string,
): ReviewFinding[] {
  const [article] = speaker.articles;
  if (!article) return [];
  const key = recordIn(article, speaker)?.key ?? '';
  const reach = nameReach(speaker);
  return [{ kind, article, at: { speaker: key }, weight, message, reach }];
}

function recordIn(article: ArticleEntry, { name }: Speaker): EntrySpeaker | undefined {
  return article.speakers.find((record) => foldName(record.name) === foldName(name));
}
