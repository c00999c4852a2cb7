/**
 * Marks a page that was opened with a text fragment (`#q-…:~:text=…`), so that the words it asks for
 * are coloured and not the whole quote. A browser takes the fragment out of the address that scripts
 * see; what was navigated to still has it.
 *
 * @param navigated the full address of the navigation
 */
export function markAskedWords(navigated = navigatedTo()): void {
  const { dataset } = document.documentElement;
  if (navigated.includes(':~:text=')) dataset['asked'] = '';
  // Another quote on the same page is asked for whole.
  addEventListener('hashchange', () => delete dataset['asked']);
}

const navigatedTo = (): string => performance.getEntriesByType('navigation')[0]?.name ?? '';
