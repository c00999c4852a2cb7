import { vi } from 'vitest';
import type { Synthesis } from '../../../client/reader/listen/speech.ts';

/** A voice of the device, unless it says otherwise. */
export function voice(
  lang: string,
  other: Partial<SpeechSynthesisVoice> = {},
): SpeechSynthesisVoice {
  return { lang, name: lang, voiceURI: lang, localService: true, default: false, ...other };
}

/** A sentence that a browser is asked to say. */
class Utterance {
  rate = 1;
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  onend: ((event: SpeechSynthesisEvent) => void) | null = null;
  onerror: ((event: SpeechSynthesisErrorEvent) => void) | null = null;

  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A browser’s speech that says a sentence when it is told to. */
export class FakeSynthesis extends EventTarget implements Synthesis {
  readonly spoken: string[] = [];
  current: Utterance | undefined;

  voices: SpeechSynthesisVoice[];

  constructor(voices: SpeechSynthesisVoice[]) {
    super();
    this.voices = voices;
    vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  }

  getVoices(): SpeechSynthesisVoice[] {
    return this.voices;
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.current = utterance as unknown as Utterance;
    this.spoken.push(utterance.text);
  }

  cancel(): void {
    this.current = undefined;
  }

  /** The sentence has been said. */
  finish(): void {
    this.current?.onend?.(new Event('end') as SpeechSynthesisEvent);
  }
}
