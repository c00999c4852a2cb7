import { areKeysOff, isForPage } from './single.ts';

/** The key "?" shows all keys, on every page. */
async function showHelp(event: KeyboardEvent): Promise<void> {
  if (event.key !== '?' || !isForPage(event) || areKeysOff()) return;
  event.preventDefault();
  const { showKeys } = await import('./show-keys.ts');
  await showKeys();
}

addEventListener('keydown', (event) => void showHelp(event));
