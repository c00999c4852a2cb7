// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { shardsOf } from '../../test/support/core/check-shards.ts';
import { checkClaim } from './check-text.ts';
import { dayFormat } from './show-printed.ts';
import { showClaim } from './show-claim.ts';

const BRIDGE = 'The old bridge will not open until the inspectors have finished.';
const FERRY = 'The ferry will run every hour until the repairs are done.';
const shards = shardsOf([
  { id: 'bridge', quotes: [{ words: BRIDGE, speaker: 'Anna Berg' }] },
  { id: 'ferry', quotes: [{ words: FERRY, speaker: 'Carl Moe' }] },
  { id: 'open', quotes: [{ words: 'Everything has been decided behind closed doors.' }] },
]);

async function show(words: string, named?: string): Promise<HTMLElement> {
  const claim = { words, ...(named === undefined ? {} : { named }) };
  return showClaim(await checkClaim(claim, shards), {
    days: dayFormat('en'),
    speakers: '/speakers/',
  });
}

const sentences = (item: HTMLElement): string[] =>
  [...item.querySelectorAll(':scope > p')].map(({ textContent }) => textContent);
const verdict = (item: HTMLElement) => item.querySelector('h2')?.textContent;

describe('a checked claim', () => {
  test('that is word for word', async () => {
    const item = await show(BRIDGE, 'Anna Berg');
    expect(verdict(item)).toBe('Word for word');
    expect(sentences(item)).toEqual(['The archive has a quote with exactly these words.']);
    expect(item.querySelector('.asked figcaption')?.textContent).toBe(
      'Checked, as words of Anna Berg',
    );
    expect(item.querySelector('.printed blockquote')?.textContent).toBe(BRIDGE);
  });

  test('that is word for word only in part', async () => {
    const item = await show(`I heard it myself. ${FERRY}`);
    expect(sentences(item)).toEqual([
      'The archive has a quote with the marked words exactly. The other words are not part of it.',
    ]);
    expect(item.querySelector('.asked mark')?.textContent).toBe(FERRY.slice(0, -1));
  });

  test('that is altered, with a “not” lost', async () => {
    const item = await show(BRIDGE.replace(' not', ''));
    expect(verdict(item)).toBe('Altered');
    expect(sentences(item)).toContain('A “not”, or a word like it, was lost or added.');
    expect(item.querySelector('ins')?.lastChild?.textContent).toBe('not');
    expect(item.querySelector('del')).toBeNull();
  });

  test('that is cut', async () => {
    const item = await show('run every hour until the repairs');
    expect(verdict(item)).toBe('Cut');
    expect(item.querySelectorAll('.left-out')).toHaveLength(2);
  });

  test('that joins two quotes', async () => {
    const item = await show(`${BRIDGE} ${FERRY}`);
    expect(verdict(item)).toBe('Two quotes joined');
    const labels = [...item.querySelectorAll('.printed .label')];
    expect(labels.map(({ textContent }) => textContent)).toEqual(['First quote', 'Second quote']);
  });

  test('that somebody else said', async () => {
    const item = await show(FERRY, 'Anna Berg');
    expect(verdict(item)).toBe('Said by somebody else');
    expect(sentences(item)[0]).toBe(
      'The archive has these words from Carl Moe, not from Anna Berg.',
    );
  });

  test('whose speaker the archive leaves open', async () => {
    const item = await show('Everything has been decided behind closed doors.', 'Anna Berg');
    expect(sentences(item)).toContain('The archive leaves the speaker open.');
  });

  test('that is not in the archive, with what is nearest', async () => {
    const item = await show('Nobody knows when the ferry will run every hour again, or at all.');
    expect(verdict(item)).toBe('Not in this archive');
    expect(sentences(item)[0]).toContain('does not mean that they were never said');
    expect(item.querySelector('h3')?.textContent).toBe('The nearest quotes');
    const near = item.querySelector('h3 + .printed blockquote');
    expect(near?.textContent).toBe(FERRY);
    expect(near?.querySelector('mark')?.textContent).toContain('ferry will run every hour');
    expect(near?.querySelector('del, ins')).toBeNull();
  });

  test('that an article says was never spoken', async () => {
    const { claim, verdict, near } = await checkClaim({ words: BRIDGE }, shards);
    const { quote } = verdict;
    if (!quote) throw new Error('not found');
    const disputed = {
      ...quote,
      speakers: [],
      printing: { ...quote.printing, disputed: true as const },
    };
    const item = showClaim(
      { claim, verdict: { ...verdict, quote: disputed }, near },
      { days: dayFormat('en'), speakers: '/speakers/' },
    );
    expect(sentences(item).at(-1)).toContain('were never spoken');
  });
});
