/** The one page for all frames: reads the record of the quote that its address names, and shows it. */
import { showFrame } from './frame/show-frame.ts';

void showFrame(location.hash.slice(1));
addEventListener('hashchange', () => void showFrame(location.hash.slice(1)));
