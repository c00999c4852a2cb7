import { make, makeButton } from '../element.ts';
import { createSpeech, findVoice, readVoices, type Synthesis } from './speech.ts';
import { readSpoken, type SpokenSentence } from './spoken-text.ts';
import { say } from '../../../wording/say.ts';

const RATES = [0.8, 1, 1.2, 1.5] as const;
/** The name of the highlight, which `reader.css` colours. */
const HIGHLIGHT = 'spoken';

/** What can be asked of somebody who reads aloud. */
export interface Player {
  readonly bar: HTMLElement;
  stop(): void;
}

/**
 * Begins to read the article of this page aloud, with a voice of the device, and shows where it is.
 *
 * @param ended called once when it is over, with whether the bar had the focus
 * @returns undefined if there is no voice for the language, or nothing to read
 */
export async function startPlayer(
  lang: string,
  ended: (hadFocus: boolean) => void,
  synthesis: Synthesis = speechSynthesis,
): Promise<Player | undefined> {
  const voice = findVoice(await readVoices(synthesis), lang);
  const sentences = readSpoken(lang);
  if (!voice || sentences.length === 0) return undefined;
  let at = 0;
  let paused = false;
  const finish = () => {
    speech.stop();
    showSpoken(undefined);
    const hadFocus = bar.contains(document.activeElement);
    bar.remove();
    removeEventListener('keydown', onEscape);
    removeEventListener('pagehide', finish);
    ended(hadFocus);
  };
  const speech = createSpeech(synthesis, {
    texts: sentences.map(({ text }) => text),
    voice,
    begins: (index) => {
      at = index;
      showSpoken(sentences[index]);
    },
    ends: finish,
  });
  const goTo = (index: number) => {
    at = Math.min(sentences.length - 1, Math.max(0, index));
    if (paused) showSpoken(sentences[at]);
    else speech.speak(at);
  };
  const pause = makeButton(say('reading.pause'), () => {
    paused = !paused;
    pause.textContent = paused ? say('reading.resume') : say('reading.pause');
    if (paused) speech.stop();
    else speech.speak(at);
  });
  const onEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) finish();
  };
  const bar = make(
    'div',
    'reader-bar data',
    makeButton(say('reading.back'), () => goTo(at - 1)),
    pause,
    makeButton(say('reading.forward'), () => goTo(at + 1)),
    speeds((rate) => {
      speech.setRate(rate);
      if (!paused) speech.speak(at);
    }),
    makeButton(say('reading.stop'), finish),
  );
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', say('reading.listening'));
  addEventListener('keydown', onEscape);
  addEventListener('pagehide', finish);
  speech.speak(0);
  return { bar, stop: finish };
}

function speeds(choose: (rate: number) => void): HTMLElement {
  const select = make('select');
  for (const rate of RATES) {
    const option = make('option', '', `${rate} ×`);
    option.value = String(rate);
    option.selected = rate === 1;
    select.append(option);
  }
  select.addEventListener('change', () => choose(Number(select.value)));
  return make('label', '', say('reading.speed'), ' ', select);
}

/** Marks the sentence that is spoken, and brings it into the window. */
function showSpoken(sentence: SpokenSentence | undefined): void {
  if ('highlights' in CSS) {
    if (sentence) CSS.highlights.set(HIGHLIGHT, new Highlight(sentence.range));
    else CSS.highlights.delete(HIGHLIGHT);
  } else {
    document.querySelector('.is-spoken')?.classList.remove('is-spoken');
    sentence?.block.classList.add('is-spoken');
  }
  const box = sentence?.range.getBoundingClientRect();
  if (!box || (box.top >= 0 && box.bottom < innerHeight * LOWEST)) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: box.top - innerHeight / 3, behavior: calm ? 'instant' : 'smooth' });
}

/** A sentence that ends below this share of the window is moved up, clear of the bar. */
const LOWEST = 0.8;
