/**
 * What an article's page does: the menus in its notes, a bar for what a reader selects, and passages
 * that light up.
 */
import { startChronology } from './chronology.ts';
import { startCiteMenus } from './cite/menu.ts';
import { startSelectionBar } from './cite/selection-bar.ts';

startCiteMenus();
startSelectionBar();
startChronology();
