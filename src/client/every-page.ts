/** What every page has, in one script: the keys, and pages kept for reading offline. */
import './keys/help.ts';
import './keys/list.ts';
import './keys/slash.ts';
import { registerWorker } from './offline/register.ts';

// After the page itself, which must not wait for it.
if (document.readyState === 'complete') void registerWorker();
else addEventListener('load', () => void registerWorker());
