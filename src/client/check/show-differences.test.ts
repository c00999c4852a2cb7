// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { compareClaim } from '../../core/check/compare-claim.ts';
import { spokenWords } from '../../core/sayings/spoken-words.ts';
import { markFound, markShared, showDifferences } from './show-differences.ts';

const PRINTED = 'The old bridge will not open until the inspectors have finished.';

function compare(asked: string, printed = PRINTED) {
  const comparison = compareClaim(spokenWords(asked), spokenWords(printed));
  if (!comparison) throw new Error('not near');
  return comparison;
}

function shown(pieces: readonly (Node | string)[]): HTMLElement {
  const box = document.createElement('p');
  box.append(...pieces);
  return box;
}

describe('differences', () => {
  test('are deletions and insertions that say what they are', () => {
    const asked = 'The old bridge will now open until the inspectors are finished.';
    const box = shown(showDifferences(asked, PRINTED, compare(asked)));
    const texts = (name: string) => [...box.querySelectorAll(name)].map((one) => one.textContent);
    expect(texts('del')).toEqual([
      'checked, but not printed: now',
      'checked, but not printed: are',
    ]);
    expect(texts('ins')).toEqual([
      'printed, but not in what was checked: not',
      'printed, but not in what was checked: have',
    ]);
  });

  test('leave the words as they are printed if the deleted ones are skipped', () => {
    const printed = 'No: the Old Bridge stays shut, he said, until the inspectors have finished.';
    const asked = 'no the old bridge stays open he said until the inspectors have finished';
    const box = shown(showDifferences(asked, printed, compare(asked, printed)));
    for (const skipped of box.querySelectorAll('del, .visually-hidden')) skipped.remove();
    const words = box.textContent.replace(/\s+/gu, ' ');
    expect(words).toBe('No: the Old Bridge stays shut he said, until the inspectors have finished');
  });

  test('have what was left out before and after in brackets', () => {
    const asked = 'open until the inspectors';
    const box = shown(showDifferences(asked, PRINTED, compare(asked)));
    expect([...box.querySelectorAll('.left-out')].map(({ textContent }) => textContent)).toEqual([
      'left out: [The old bridge will not]',
      'left out: [have finished]',
    ]);
    expect(box.querySelector('del, ins')).toBeNull();
  });
});

test('the words that a near quote shares with what was checked are marked, and it keeps all its own', () => {
  const asked = 'That old bridge will certainly open when the inspectors have gone.';
  const box = shown(markShared(PRINTED, compare(asked)));
  expect(box.textContent).toBe(PRINTED);
  expect([...box.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
    'old bridge will',
    'open',
    'the inspectors have',
  ]);
});

test('the words that are a quote are marked in a longer text', () => {
  const asked = `Everybody knows it. ${PRINTED} That is all there is.`;
  const box = shown(markFound(asked, compare(asked)));
  expect(box.textContent).toBe(asked);
  expect(box.querySelector('mark')?.textContent).toBe(PRINTED.slice(0, -1));
});
