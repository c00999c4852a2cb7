/** The browser’s own speech, as far as it is used. */
export type Synthesis = Pick<SpeechSynthesis, 'speak' | 'cancel' | 'getVoices'> & EventTarget;

/** Reads a list of texts aloud, one after the other. */
export interface Speech {
  /** Begins anew at one of them. */
  speak(index: number): void;
  /** Stops after no more words; {@link speak} continues. */
  stop(): void;
  /** 1 is usual. */
  setRate(rate: number): void;
}

/** How a list is spoken, and who is told. */
export interface SpeechOptions {
  readonly texts: readonly string[];
  readonly voice: SpeechSynthesisVoice;
  /** Called when a text begins. */
  readonly begins: (index: number) => void;
  /** Called after the last, or when the browser gives up. */
  readonly ends: () => void;
}

/**
 * Makes a speech. Pausing is left to who calls: many browsers cannot resume an utterance, so a paused
 * sentence is spoken again from its beginning.
 */
export function createSpeech(synthesis: Synthesis, options: SpeechOptions): Speech {
  const { texts, voice, begins, ends } = options;
  let rate = 1;
  let turn = 0;
  const speak = (index: number) => {
    const mine = ++turn;
    synthesis.cancel();
    const text = texts[index];
    if (text === undefined) {
      ends();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    // What was cancelled ends as well, in its own time.
    utterance.onend = () => {
      if (mine === turn) speak(index + 1);
    };
    utterance.onerror = () => {
      if (mine === turn) ends();
    };
    begins(index);
    synthesis.speak(utterance);
  };
  return {
    speak,
    stop: () => {
      turn++;
      synthesis.cancel();
    },
    setRate: (value) => {
      rate = value;
    },
  };
}

/**
 * A voice of the device for a language, the one of the same region first. Voices that send the text to
 * a server are never taken.
 */
export function findVoice(
  voices: readonly SpeechSynthesisVoice[],
  lang: string,
): SpeechSynthesisVoice | undefined {
  const wanted = plainTag(lang);
  const [language = ''] = wanted.split('-');
  const own = voices.filter(
    (voice) => voice.localService && plainTag(voice.lang).split('-')[0] === language,
  );
  return (
    own.find((voice) => plainTag(voice.lang) === wanted) ??
    own.find((voice) => voice.default) ??
    own[0]
  );
}

/** Android writes `en_GB`. */
const plainTag = (tag: string) => tag.replaceAll('_', '-').toLowerCase();

/** Milliseconds after which a browser that has named no voice has none. */
const PATIENCE = 2000;

/** The voices of the browser, some of which find them only when they are asked. */
export async function readVoices(synthesis: Synthesis): Promise<SpeechSynthesisVoice[]> {
  if (synthesis.getVoices().length === 0) {
    await new Promise<void>((resolve) => {
      synthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
      setTimeout(resolve, PATIENCE);
    });
  }
  return synthesis.getVoices();
}
