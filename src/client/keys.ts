/** The keys of every page, in one script. */
import './keys/slash.ts';
import './keys/list.ts';
