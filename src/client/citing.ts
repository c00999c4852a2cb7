/**
 * What an article's page does: the actions in its notes, a bar for what is selected, who's who, and
 * passages that light up.
 */
import { startChronology } from './chronology.ts';
import { markAskedWords } from './cite/asked-words.ts';
import { startNoteActions } from './cite/note-actions.ts';
import { startSelectionBar } from './cite/selection-bar.ts';
import { startWhoCards } from './who/who-card.ts';

markAskedWords();
startNoteActions();
startSelectionBar();
startChronology();
startWhoCards();
