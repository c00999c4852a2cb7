import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../calendar/period.ts';
import { fieldsOfQuote, overrideOf, type OverrideFields } from './override-fields.ts';

const a = { match: 'a' };
const nobody: OverrideFields = { quote: true, speaker: '', role: '', said: '', place: '' };
const speaker = (name: string) => ({
  name,
  slug: 'a',
  hasPage: true,
  printed: name,
  joinedBy: 'name' as const,
});

describe('what was read', () => {
  test('is shown as an editor would type it', () => {
    expect(fieldsOfQuote({})).toEqual(nobody);
    expect(
      fieldsOfQuote({
        speaker: speaker('Ana Ruiz'),
        cospeakers: [speaker('Tom Reed')],
        role: 'ministers',
        saidIn: { id: 'geonames:1', name: 'Oslo', by: 'editor' },
      }),
    ).toEqual({ ...nobody, speaker: 'Ana Ruiz; Tom Reed', role: 'ministers', place: 'Oslo' });
  });

  test.each(['2024', '2024-02', '2024-02-08', '2024-02-05/2024-02-07', '2023/2024'])(
    'has its day as the front matter writes it: %s',
    (written) => {
      const period = parsePeriod(written);
      if (!period) throw new Error('This is not a period.');
      expect(fieldsOfQuote({ said: { ...period, by: 'editor' } }).said).toBe(written);
    },
  );
});

describe('the entry', () => {
  test('names the speaker, or says that nobody is known', () => {
    expect(overrideOf(a, nobody, nobody)).toEqual({ match: 'a', speaker: null });
    const typed = { ...nobody, speaker: ' Ana Ruiz ; Tom Reed;', role: 'ministers' };
    expect(overrideOf(a, typed, nobody)).toEqual({
      match: 'a',
      speaker: ['Ana Ruiz', 'Tom Reed'],
      role: 'ministers',
    });
  });

  test('leaves out the role of somebody else', () => {
    const read = { ...nobody, speaker: 'Ana Ruiz', role: 'minister' };
    expect(overrideOf(a, read, read)).toMatchObject({ role: 'minister' });
    expect(overrideOf(a, { ...read, speaker: 'Tom Reed' }, read)).not.toHaveProperty('role');
    const typed = { ...read, speaker: 'Tom Reed', role: 'mayor' };
    expect(overrideOf(a, typed, read)).toMatchObject({ role: 'mayor' });
  });

  test('says of day and place only what is not as it was read', () => {
    const read = { ...nobody, said: '2024-02-08', place: 'Oslo' };
    const typed = { ...read, speaker: 'Ana Ruiz' };
    expect(overrideOf(a, typed, read)).toEqual({ match: 'a', speaker: 'Ana Ruiz' });
    expect(overrideOf(a, { ...typed, said: '', place: '' }, read)).toEqual({
      match: 'a',
      speaker: 'Ana Ruiz',
      said: null,
      place: false,
    });
    expect(overrideOf(a, { ...typed, said: '2024-02' }, read)).toMatchObject({ said: '2024-02' });
  });

  test('says only that it is not a quote, if it is not', () => {
    expect(overrideOf(a, { ...nobody, quote: false }, nobody)).toEqual({
      match: 'a',
      quote: false,
    });
  });
});
