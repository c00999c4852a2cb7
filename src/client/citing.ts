/**
 * What an article's page does: the actions in its notes, a bar for what is selected, who's who, and
 * passages that light up.
 */
import address from '../styles/citing.css?url';
import { startChronology } from './chronology.ts';
import { markAskedWords } from './cite/asked-words.ts';
import { startNoteActions } from './cite/note-actions.ts';
import { startSelectionBar } from './cite/selection-bar.ts';
import { loadStyles } from './load-styles.ts';
import { startWhoCards } from './who/who-card.ts';

// Nothing of it is there before a reader asks for it.
void loadStyles(address);
markAskedWords();
startNoteActions();
startSelectionBar();
startChronology();
startWhoCards();
