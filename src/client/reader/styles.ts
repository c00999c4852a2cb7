import address from '../../styles/reader.css?url';

let loaded: Promise<void> | undefined;

/**
 * Loads the style sheet of what scripts add, once. It is a file of its own, so that no page waits for
 * it. Without it everything works, only plainer.
 */
export function loadReaderStyles(): Promise<void> {
  loaded ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
  return loaded;
}
