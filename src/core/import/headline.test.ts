import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeHeadline, makeSlug } from './headline.ts';

describe('makeHeadline', () => {
  test.each([
    ['a short sentence', 'The court ruled on Monday. It sat late.', 'The court ruled on Monday'],
    [
      'an abbreviation',
      'Mr. Hall of the U.S. Navy left. So did I.',
      'Mr. Hall of the U.S. Navy left',
    ],
    ['a question', 'Who won? Nobody knows.', 'Who won?'],
    ['a quotation', '“It is over,” she said. “All of it.”', '“It is over,” she said'],
    [
      'a full stop in the marks',
      'He called it “a day of shame.” Others did too.',
      'He called it “a day of shame”',
    ],
    ['broken lines', 'The river\nrose again.', 'The river rose again'],
    [
      'not within a name',
      'The president of the commission on Tuesday introduced the new envoy, Ursula Maria von der Leyen, to the press.',
      'The president of the commission on Tuesday introduced the new envoy',
    ],
    [
      'not before a small word',
      'Rescue workers in the northern mountains searched through the night for survivors of the slide.',
      'Rescue workers in the northern mountains searched through the night for survivors',
    ],
    [
      'not within a quotation',
      'After the vote the speaker told the chamber of deputies that “nothing in this law will stand for long” and left.',
      'After the vote the speaker told the chamber of deputies',
    ],
    ['no spaces', '雨'.repeat(100), '雨'.repeat(80)],
    ['Chinese', '总统星期一抵达。他会晤了总理。', '总统星期一抵达'],
  ])('%s', (_, lead, headline) => {
    expect(makeHeadline(lead)).toBe(headline);
  });

  test('is never long, empty, broken into lines, or in other words than the lead', () => {
    const words = fc.constantFrom(
      'a',
      'The',
      'Bank',
      'of',
      '“so',
      'on”',
      'x.',
      'U.S.',
      ',',
      '—',
      'talks',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 60 }), (list) => {
        const lead = list.join(' ');
        const headline = makeHeadline(lead);
        expect(headline.length).toBeGreaterThan(0);
        expect(headline.length).toBeLessThanOrEqual(90);
        expect(headline).not.toMatch(/\n/);
        for (const word of headline.split(' ')) expect(lead).toContain(word.replace(/[”"]$/, ''));
      }),
    );
  });
});

describe('makeSlug', () => {
  test.each([
    ['Yerevan’s McDonald case: 5% & more', 'yerevans-mcdonald-case-5-and-more'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Ցույց Երևանում', 'cuyc-yeryevanum'],
    ['中国', ''],
    ['…', ''],
    ['a'.repeat(70), 'a'.repeat(60)],
  ])('%s', (title, slug) => {
    expect(makeSlug(title)).toBe(slug);
  });

  test('is cut between words, at most 60 characters', () => {
    expect(
      makeSlug('Minister insists that there is no alternative to mediation in the talks'),
    ).toBe('minister-insists-that-there-is-no-alternative-to-mediation');
  });

  test('does not end with a small word where it was cut', () => {
    expect(
      makeSlug('Donald Trump is once again questioning the integrity of the voting system'),
    ).toBe('donald-trump-is-once-again-questioning-the-integrity');
  });

  test('is an address or empty, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const slug = makeSlug(title);
        expect(slug.length).toBeLessThanOrEqual(60);
        if (slug) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });
});
