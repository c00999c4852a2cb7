import type { Archive } from '../../core/archive/archive.ts';
import type { Speaker } from '../../core/archive/speakers/speakers.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import type { PublicationHistory } from '../../core/ledger/publication-history.ts';
import { say } from '../../wording/say.ts';
import { formerNameViews, type FormerNameView } from '../corrections/former.ts';

/** A page at an old address of what a speaker said on a subject. */
export type FormerSubjectView = FormerNameView & {
  /** Address below the speaker’s: `on/arnsau`, `places/arnsau`. */
  readonly rest: string;
};

/** Where what a speaker said of a place was before there were pages of subjects: each redirects. */
export function formerPlaceViews(
  speaker: Speaker,
  archive: Archive,
  urls: Urls,
): FormerSubjectView[] {
  const { slug, name } = speaker;
  return archive
    .subjectsOf(speaker)
    .filter(({ formerly }) => formerly)
    .map((subject): FormerSubjectView => {
      const title = say('speaker.on-subject', { name, subject: subject.name });
      return {
        slug,
        rest: `places/${subject.address}`,
        alias: title,
        name: title,
        href: urls.speakerOn(slug, subject.address),
      };
    });
}

/**
 * Pages on subjects of speakers whose address is another one’s now, or who are gone: each leads to the page
 * on the subject that the other has, or else to where the speaker’s own page leads.
 */
export function formerSubjectViews(
  archive: Archive,
  history: PublicationHistory,
  urls: Urls,
): FormerSubjectView[] {
  const rows = new Map(history.formerSpeakers.map((former) => [former.row.slug, former]));
  const hrefs = new Set(
    archive.speakers.flatMap((speaker) =>
      archive.subjectsOf(speaker).map(({ address }) => urls.speakerOn(speaker.slug, address)),
    ),
  );
  return formerNameViews('speakers', history, urls).flatMap((view) => {
    const { row, to } = rows.get(view.slug) ?? {};
    return (row?.on ?? []).map(({ address, name: subject }): FormerSubjectView => {
      const rest = `on/${address}`;
      if (!('alias' in view) || !to) return { ...view, rest };
      const own = urls.speakerOn(to.slug, address);
      if (!hrefs.has(own)) return { ...view, rest };
      const titled = (name: string) => say('speaker.on-subject', { name, subject });
      return { ...view, rest, alias: titled(view.alias), name: titled(view.name), href: own };
    });
  });
}
