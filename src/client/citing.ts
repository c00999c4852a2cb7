/** Citing from an article's page: the menus in its notes, and a bar for what a reader selects. */
import { startCiteMenus } from './cite/menu.ts';
import { startSelectionBar } from './cite/selection-bar.ts';

startCiteMenus();
startSelectionBar();
