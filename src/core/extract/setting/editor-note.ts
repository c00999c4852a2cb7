import { parsePeriod } from '../../calendar/period.ts';
import type { EditorNote, QuoteOverride, WantedPlace } from '../speech-types.ts';

/**
 * What an override says of a quote beyond who said it.
 *
 * @param index position of the override in the front matter's list, from 0
 * @returns undefined where that is nothing
 */
export function editorNote(override: QuoteOverride, index: number): EditorNote | undefined {
  const { said, place, country, source, translated } = override;
  const note: EditorNote = {
    ...(said === undefined ? {} : { said: said === null ? null : (parsePeriod(said) ?? null) }),
    ...(place === undefined ? {} : { place: wantedPlace(place, country, index) }),
    ...(source ? { source } : {}),
    ...(translated === undefined ? {} : { translated }),
  };
  return Object.keys(note).length > 0 ? note : undefined;
}

function wantedPlace(
  name: string | false | null,
  country: string | undefined,
  index: number,
): WantedPlace | null {
  if (typeof name !== 'string') return null;
  return { name, ...(country === undefined ? {} : { country }), index };
}

/** Whether an override says only when, where or in which source: the rules still name the speaker. */
export function isOnlyNote(override: QuoteOverride): boolean {
  const { quote, speaker, role, standing } = override;
  const attributes = [quote, speaker, role, standing].some((each) => each !== undefined);
  return !attributes && editorNote(override, 0) !== undefined;
}
