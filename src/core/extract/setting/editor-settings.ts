import type { Gazetteer, KnownPlace } from '../../gazetteer/gazetteer.ts';
import { findPlace } from '../places/overrides.ts';
import type { GazetteerPlace } from '../places/names/place-types.ts';
import type { QuoteSetting } from './quote-settings.ts';
import type { ExtractedQuote, UnmatchedOverride, WantedPlace } from '../speech-types.ts';

/** Where and when quotes were said by the editor's word, which goes before the text's. */
export interface EditedSettings {
  readonly settings: QuoteSetting[];
  /** Places that only the editor names. */
  readonly places: GazetteerPlace[];
  /** Overrides that name no known place. */
  readonly unmatched: UnmatchedOverride[];
}

/**
 * Lays the editor's word on when and where over what was read.
 *
 * @param settings for each quote what its attribution says
 * @param known the places that the text names, and those that only the editor's file knows
 */
export function applyEditorNotes(
  quotes: readonly ExtractedQuote[],
  settings: readonly QuoteSetting[],
  known: {
    readonly places: readonly GazetteerPlace[];
    readonly own: ReadonlyMap<string, KnownPlace> | undefined;
  },
  gazetteer: Gazetteer,
): EditedSettings {
  const named = new Map(known.places.map((place) => [place.id, place]));
  const added = new Map<string, GazetteerPlace>();
  const unmatched: UnmatchedOverride[] = [];
  const findWanted = ({ name, country, index }: WantedPlace): string | undefined => {
    const place = findPlace(name, country, gazetteer, known.own)?.place;
    if (!place) unmatched.push({ field: 'quotes', index, wanted: name });
    else if (!named.has(place.id)) added.set(place.id, place);
    return place?.id;
  };
  const edited = quotes.map(({ editor }, index): QuoteSetting => {
    const { said, saidIn, ...rest } = settings[index] ?? {};
    const wanted = editor?.place ? findWanted(editor.place) : undefined;
    const ownSaid = editor?.said ? { ...editor.said, by: 'editor' as const } : undefined;
    const ownPlace = wanted === undefined ? undefined : { place: wanted, by: 'editor' as const };
    const when = editor?.said === undefined ? said : ownSaid;
    const where = editor?.place === undefined ? saidIn : ownPlace;
    return { ...rest, ...(when ? { said: when } : {}), ...(where ? { saidIn: where } : {}) };
  });
  return { settings: edited, places: [...added.values()], unmatched };
}
