import { expect, test } from 'vitest';
import { recordedSpeaker, type SpeakerColumns } from './recorded-speaker.ts';

const RECORD: SpeakerColumns = {
  speaker: 'Ana Ruiz',
  speaker_kind: 'person',
  speakers: 'Ana Ruiz',
  source: 'Ruiz',
  role: 'mayor',
  standing: 'said',
  standing_words: null,
};

test('one speaker with the role', () => {
  expect(recordedSpeaker(RECORD)).toEqual({
    name: 'Ana Ruiz',
    resolved: true,
    kind: 'person',
    role: 'mayor',
  });
});

test('several, whose role is nobody’s', () => {
  const speaker = recordedSpeaker({ ...RECORD, speakers: 'Ana Ruiz; Ole Ito' });
  expect(speaker).toMatchObject({ name: 'Ana Ruiz and Ole Ito', each: [{}, {}] });
  expect(speaker?.role).toBeUndefined();
});

test.each([
  [
    { speaker: null, speakers: null, speaker_kind: null },
    { name: 'Ruiz', resolved: false },
  ],
  [{ speaker: null, speakers: null, speaker_kind: null, source: null }, undefined],
])('no name: %o', (columns, expected) => {
  const record = { ...RECORD, role: null, ...columns };
  expect(recordedSpeaker(record)).toEqual(expected);
});

test.each([
  ['She never said it', 'Disputed: “She never said it”'],
  [null, 'Disputed'],
])('disputed: %s', (words, name) => {
  const record = { ...RECORD, speaker: null, standing: 'disputed', standing_words: words } as const;
  expect(recordedSpeaker(record)).toEqual({ name, resolved: false, disputed: true });
});
