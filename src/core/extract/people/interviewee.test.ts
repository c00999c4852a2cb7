import { describe, expect, test } from 'vitest';
import { readPeople } from '../../../test/support/prose.ts';
import { findInterviewee } from './interviewee.ts';

const TURNS =
  'Q. Will the ferry run?\n\nA. It will run on Monday.\n\nQ. And then?\n\nA. Then we rest.';

const interviewee = (introduction: string): string | undefined => {
  const { reading, chain } = readPeople(`${introduction}\n\n${TURNS}`);
  return findInterviewee(reading, chain)?.name;
};

describe('findInterviewee', () => {
  test('who is named most before the first answer gives the answers', () => {
    expect(interviewee('We met Ana Holm at the pier. Holm has run it since Karl Moss left.')).toBe(
      'Ana Holm',
    );
  });

  test('of two who are named as often, neither', () => {
    expect(interviewee('We met Ana Holm and Karl Moss at the pier.')).toBeUndefined();
  });

  test('who is named after the first answer only is not asked', () => {
    const { reading, chain } = readPeople(`We talked at the pier.\n\n${TURNS}\n\nAna Holm left.`);
    expect(findInterviewee(reading, chain)).toBeUndefined();
  });

  test('without an answer there is none', () => {
    const { reading, chain } = readPeople('We met Ana Holm. Holm said nothing.');
    expect(findInterviewee(reading, chain)).toBeUndefined();
  });
});
