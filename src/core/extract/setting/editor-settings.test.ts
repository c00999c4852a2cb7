import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../../archive-folder/gazetteer-store.ts';
import type { CalendarDate } from '../../calendar/date.ts';
import type { EditorNote, ExtractedQuote } from '../speech-types.ts';
import { applyEditorNotes } from './editor-settings.ts';
import type { QuoteSetting } from './quote-settings.ts';

const DAY = '2024-02-07' as CalendarDate;
const read: QuoteSetting = {
  said: { start: DAY, end: DAY, precision: 'day', by: 'attribution' } as NonNullable<
    QuoteSetting['said']
  >,
  saidIn: { place: 'geonames:1', by: 'attribution' },
};

function apply(editor: EditorNote | undefined, setting: QuoteSetting = read) {
  const quote = { ...(editor ? { editor } : {}) } as ExtractedQuote;
  const known = { places: [], own: undefined };
  return applyEditorNotes([quote], [setting], known, loadGazetteer());
}

describe('applyEditorNotes', () => {
  test('without a note what was read stays', () => {
    expect(apply(undefined)).toEqual({ settings: [read], places: [], unmatched: [] });
  });

  test('null takes away what was read', () => {
    expect(apply({ said: null, place: null }).settings).toEqual([{}]);
  });

  test('the editor’s day goes before the text’s', () => {
    const said = { start: DAY, end: DAY, precision: 'day' } as NonNullable<EditorNote['said']>;
    expect(apply({ said }).settings[0]).toMatchObject({
      said: { by: 'editor' },
      saidIn: read.saidIn,
    });
  });

  test('a place that only the editor names is added', () => {
    const { settings, places } = apply({ place: { name: 'Oslo', country: 'NO', index: 0 } });
    expect(places.map(({ name, country }) => [name, country])).toEqual([['Oslo', 'NO']]);
    expect(settings[0]?.saidIn).toEqual({ place: places[0]?.id, by: 'editor' });
  });

  test('one that nobody knows is said, and the quote has none', () => {
    const { settings, unmatched } = apply({ place: { name: 'Xqzville', index: 4 } });
    expect(unmatched).toEqual([{ field: 'quotes', index: 4, wanted: 'Xqzville' }]);
    expect(settings[0]?.saidIn).toBeUndefined();
  });
});
