/** The keys of every page, in one script. */
import './slash-key.ts';
import './list-keys.ts';
