import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeSynthesis, voice } from '../../../test/support/page/synthesis.ts';
import { createSpeech, findVoice, readVoices } from './speech.ts';

describe('findVoice', () => {
  const voices = [
    voice('en-US', { localService: false, default: true }),
    voice('en_GB'),
    voice('en-IE'),
    voice('de-DE'),
  ];
  test.each([
    ['en', 'en_GB'],
    ['en-ie', 'en-IE'],
    ['de', 'de-DE'],
    ['hy', undefined],
  ])('for %s takes %s, and none that sends the text away', (lang, found) => {
    expect(findVoice(voices, lang)?.lang).toBe(found);
  });

  test('takes the usual one of the device', () => {
    const usual = voice('en-AU', { default: true });
    expect(findVoice([...voices, usual], 'en')).toBe(usual);
  });
});

describe('readVoices', () => {
  test('waits for a browser that looks for them first', async () => {
    const synthesis = new FakeSynthesis([]);
    const read = readVoices(synthesis);
    synthesis.voices = [voice('en')];
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(await read).toHaveLength(1);
    expect(await readVoices(synthesis)).toHaveLength(1);
  });

  test('but not for ever', async () => {
    vi.useFakeTimers();
    const read = readVoices(new FakeSynthesis([]));
    vi.runAllTimers();
    expect(await read).toEqual([]);
    vi.useRealTimers();
  });
});

describe('a speech', () => {
  let synthesis: FakeSynthesis;
  const told: (number | 'end')[] = [];
  const make = () =>
    createSpeech(synthesis, {
      texts: ['One.', 'Two.'],
      voice: voice('en-GB'),
      begins: (index) => told.push(index),
      ends: () => told.push('end'),
    });

  beforeEach(() => {
    synthesis = new FakeSynthesis([]);
    told.length = 0;
    return () => vi.unstubAllGlobals();
  });

  test('goes from text to text, and says when it is over', () => {
    make().speak(0);
    expect(synthesis.spoken).toEqual(['One.']);
    synthesis.finish();
    synthesis.finish();
    expect(told).toEqual([0, 1, 'end']);
    expect(synthesis.spoken).toEqual(['One.', 'Two.']);
  });

  test('what was broken off does not continue by itself', () => {
    const speech = make();
    speech.speak(0);
    const broken = synthesis.current;
    speech.stop();
    broken?.onend?.(new Event('end') as SpeechSynthesisEvent);
    expect(told).toEqual([0]);
    speech.setRate(1.5);
    speech.speak(1);
    expect(synthesis.current?.rate).toBe(1.5);
    broken?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent);
    expect(told).toEqual([0, 1]);
  });

  test('a browser that gives up ends it', () => {
    make().speak(0);
    synthesis.current?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent);
    expect(told).toEqual([0, 'end']);
  });
});
