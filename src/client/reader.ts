/** The reader’s line of an article, and the place where the reader stopped. */
import { fillLine } from './reader/line/fill-line.ts';
import { followPlace } from './reader/place/follow-place.ts';
import { loadReaderStyles } from './reader/styles.ts';

const line = document.querySelector<HTMLElement>('[data-reader-tools]');
if (line) {
  fillLine(line);
  void loadReaderStyles().then(() => {
    line.hidden = false;
  });
}
if (document.querySelector('.story .body')) followPlace();
