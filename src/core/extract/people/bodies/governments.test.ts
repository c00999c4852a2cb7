import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../../article/text.ts';
import { resolveGovernments } from './governments.ts';
import type { GazetteerPlace, PlaceMention } from '../../places/names/place-types.ts';
import { extractSpeech } from '../../speech.ts';

const TEHRAN: GazetteerPlace = {
  id: 'geonames:112931',
  name: 'Tehran',
  kind: 'city',
  country: 'IR',
  latitude: 35.69,
  longitude: 51.42,
};

const TEXT =
  'The talks go on.\n\n“The offer is empty and we shall not answer it,” Tehran said on Monday.';

function read(kind: PlaceMention['kind']) {
  const start = TEXT.indexOf('Tehran');
  const mention: PlaceMention = {
    span: { start, end: start + 'Tehran'.length },
    place: TEHRAN.id,
    kind,
    by: 'gazetteer',
    confidence: 0.9,
  };
  return resolveGovernments(extractSpeech(articleTextFromPlain(TEXT)), {
    places: [TEHRAN],
    mentions: [mention],
  });
}

describe('resolveGovernments', () => {
  test('a capital that speaks is its country’s government', () => {
    const { quotes, speakers } = read('metonym');
    expect(quotes[0]).toMatchObject({ speaker: 'government-of-iran', resolvedBy: 'metonym' });
    expect(speakers.find(({ key }) => key === 'government-of-iran')).toMatchObject({
      kind: 'body',
      aliases: ['Tehran'],
    });
  });

  test('a place that is only a place does not speak', () => {
    expect(read('literal').quotes[0]?.speaker).toBeUndefined();
  });
});
