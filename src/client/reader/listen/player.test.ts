// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { FakeSynthesis, voice } from '../../../test/support/page/synthesis.ts';
import { startPlayer, type Player } from './player.ts';

let synthesis: FakeSynthesis;
const ended = vi.fn();
const press = (player: Player | undefined, label: string) =>
  [...(player?.bar.querySelectorAll('button') ?? [])]
    .find(({ textContent }) => textContent === label)
    ?.click();
const marked = () => document.querySelector('.is-spoken')?.textContent;

beforeEach(() => {
  synthesis = new FakeSynthesis([voice('en-GB')]);
  ended.mockReset();
  window.scrollBy = vi.fn();
  document.body.innerHTML =
    '<article class="story"><h1>Bridge opens</h1><div class="body"><p>One. Two.</p><p>Three.</p></div></article>';
  return () => vi.unstubAllGlobals();
});

test('reads on by itself and marks where it is, until it is over', async () => {
  const player = await startPlayer('en', ended, synthesis);
  document.body.append(player?.bar ?? '');
  expect(marked()).toBe('Bridge opens');
  for (const _ of ['Bridge opens', 'One.', 'Two.']) synthesis.finish();
  expect(marked()).toBe('Three.');
  expect(ended).not.toHaveBeenCalled();
  synthesis.finish();
  expect(synthesis.spoken).toEqual(['Bridge opens', 'One.', 'Two.', 'Three.']);
  expect(ended).toHaveBeenCalledOnce();
  expect(marked()).toBeUndefined();
  expect(player?.bar.isConnected).toBe(false);
});

test('can be paused, moved and sped up', async () => {
  const player = await startPlayer('en', ended, synthesis);
  press(player, 'Pause');
  press(player, 'Forward');
  press(player, 'Forward');
  press(player, 'Back');
  expect(synthesis.spoken).toEqual(['Bridge opens']);
  press(player, 'Resume');
  expect(synthesis.spoken.at(-1)).toBe('One.');
  press(player, 'Back');
  press(player, 'Back');
  expect(synthesis.spoken.at(-1)).toBe('Bridge opens');
  const speed = player?.bar.querySelector('select');
  if (speed) speed.value = '1.5';
  speed?.dispatchEvent(new Event('change'));
  expect(synthesis.current?.rate).toBe(1.5);
  document.body.append(player?.bar ?? '');
  player?.bar.querySelector('button')?.focus();
  press(player, 'Stop');
  expect(ended).toHaveBeenCalledExactlyOnceWith(true);
});

test('Escape stops it, and so does leaving', async () => {
  await startPlayer('en', ended, synthesis);
  dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(ended).toHaveBeenCalledOnce();
  await startPlayer('en', ended, synthesis);
  dispatchEvent(new Event('pagehide'));
  expect(ended).toHaveBeenCalledTimes(2);
});

test('marks the very sentence where the browser can', async () => {
  const highlights = new Map<string, unknown>();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'Highlight',
    class {
      readonly size = 1;
    },
  );
  const player = await startPlayer('en', ended, synthesis);
  expect(highlights.size).toBe(1);
  player?.stop();
  expect(highlights.size).toBe(0);
});

test('without a voice of the device for the language it does not begin', async () => {
  expect(await startPlayer('hy', ended, synthesis)).toBeUndefined();
  document.body.replaceChildren();
  expect(await startPlayer('en', ended, synthesis)).toBeUndefined();
});
