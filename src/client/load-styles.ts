const loaded = new Map<string, Promise<void>>();

/**
 * Loads a style sheet of what scripts add, once. It is a file of its own, so that no page waits for it.
 * Without it everything works, only plainer.
 */
export function loadStyles(address: string): Promise<void> {
  const known = loaded.get(address);
  if (known) return known;
  const loading = new Promise<void>((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
  loaded.set(address, loading);
  return loading;
}
