import type { ArticleSubject } from '../../cards/content.ts';
import { articleCardImage, type CardImage } from '../../cards/image.ts';
import type { CardPlan } from '../../cards/plan-cards.ts';
import { absoluteAddress } from '../../core/addresses/absolute.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { countSayings } from '../../core/archive/subjects/each-saying.ts';
import type { Speaker } from '../../core/archive/speakers/speakers.ts';
import type { ArchiveSettings } from '../../core/settings/settings.ts';
import { isCarded } from '../../core/weight/carded-speakers.ts';
import { say } from '../../wording/say.ts';

type SiteSettings = Pick<ArchiveSettings, 'name' | 'tagline' | 'lang' | 'site'>;

/** What the card of the first page shows: what the archive is, and where. */
export function homeSubject({ name, tagline, lang, site }: SiteSettings): ArticleSubject {
  return { title: tagline ?? name, lang, dateText: new URL(site).host };
}

/** What the card of a speaker shows: the name, how often they are quoted, and from when to when. */
export function speakerSubject(
  { name, quotes }: Pick<Speaker, 'name' | 'quotes'>,
  lang: string,
): ArticleSubject {
  const years = quotes.map(({ article }) => article.date.slice(0, 4)).sort();
  const [first = '', last = first] = [years[0], years.at(-1)];
  const articles = new Set(quotes.map(({ article }) => article.id)).size;
  return {
    title: name,
    lang,
    dateText: first === last ? first : say('speaker.held-from', { first, last }),
    quoting: say('speaker.quoted-in', { quotes: countSayings(quotes), articles }),
  };
}

/** The cards of the first page and of speakers who are quoted often; undefined where there is none. */
export function pageCards(settings: SiteSettings, urls: Urls, plan: CardPlan) {
  const image = (subject: ArticleSubject, path: string): CardImage | undefined =>
    plan.article(subject) &&
    articleCardImage(subject, absoluteAddress(path, settings.site), settings.name);
  return {
    home: () => image(homeSubject(settings), urls.homeCard),
    speaker: (speaker: Speaker) =>
      isCarded(speaker)
        ? image(speakerSubject(speaker, settings.lang), urls.speakerCard(speaker.slug))
        : undefined,
  };
}
