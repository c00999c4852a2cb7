import type { Archive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import { printedTags, type PrintedTag } from '../../core/archive/tags.ts';
import {
  namedPlace,
  namedSpeaker,
  shownQuote,
  type NamedPlace,
  type NamedSpeaker,
  type ShownQuote,
} from '../../core/archive/shown.ts';
import type { PublicationHistory } from '../../core/ledger/publication-history.ts';
import type { StoredHistory } from '../../archive-folder/published/history-store.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import type { CardImage } from '../../cards/image.ts';
import { departedItems, type DepartedItem } from '../corrections/former.ts';
import { storyInputs, type StoryInputs } from '../story/inputs.ts';

/** All that the page of an article is made from, besides its side file and its history’s: plain data. */
export interface ArticleInputs extends StoryInputs {
  readonly entry: ArticleEntry;
  /** In the order of the text. */
  readonly quotes: readonly ShownQuote[];
  /** Ids of those whose words were corrected. */
  readonly corrected: readonly string[];
  /** Who the speakers of the entry are in the archive, in the same order. */
  readonly speakers: readonly (NamedSpeaker | null)[];
  /** Those that the entry names. */
  readonly places: readonly NamedPlace[];
  /** The entry’s tags as they are printed, each once. */
  readonly tags: readonly PrintedTag[];
  /** Quotes that were published in it and are elsewhere now. */
  readonly departed: readonly DepartedItem[];
  /** The file of what has changed in it, if anything has. */
  readonly versions?: StoredHistory;
  readonly older?: NeighbourArticle;
  readonly newer?: NeighbourArticle;
  readonly card?: CardImage;
}

type NeighbourArticle = Pick<ArticleEntry, 'title' | 'slug' | 'date' | 'lang'>;

/** The part of the ledger that an article’s page shows. */
export type ArticleHistory = Pick<PublicationHistory, 'wordsBefore' | 'departedFrom'>;

export const NO_HISTORY: ArticleHistory = { wordsBefore: () => [], departedFrom: () => [] };

/** Takes from an archive what the page of an article is made from. */
export function articleInputs(
  entry: ArticleEntry,
  archive: Archive,
  urls: Urls,
  history: ArticleHistory = NO_HISTORY,
  versions?: StoredHistory,
): ArticleInputs {
  const at = archive.indexOf(entry.id);
  const [older, newer] = [archive.articles[at - 1], archive.articles[at + 1]];
  return {
    entry,
    quotes: archive.quotesOf(entry.id).map(shownQuote),
    corrected: entry.quotes.flatMap((quote) =>
      history.wordsBefore(quote).length > 0 ? [quote.id] : [],
    ),
    speakers: entry.speakers.map(({ key }) => {
      const speaker = archive.speaker(entry.id, key);
      return speaker ? namedSpeaker(speaker) : null;
    }),
    places: placesOf(entry, archive),
    tags: printedTags(entry, archive),
    departed: departedItems(history.departedFrom(entry.id), urls),
    ...(versions ? { versions } : {}),
    ...(older ? { older: neighbour(older) } : {}),
    ...(newer ? { newer: neighbour(newer) } : {}),
    ...storyInputs(entry, archive),
  };
}

function placesOf({ places, datelinePlace }: ArticleEntry, archive: Archive): NamedPlace[] {
  const ids = new Set([datelinePlace, ...places.map(({ id }) => id)]);
  return [...ids].flatMap((id) => {
    const place = id === undefined ? undefined : archive.place(id);
    return place ? [namedPlace(place)] : [];
  });
}

const neighbour = ({ title, slug, date, lang }: ArticleEntry): NeighbourArticle => ({
  title,
  slug,
  date,
  lang,
});
