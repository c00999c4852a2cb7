/**
 * Runs a task for each change, one run at a time; changes that come while it runs are served by one
 * more run together.
 *
 * @param task must not reject
 */
export function coalesce(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const start = async (): Promise<void> => {
    next = undefined;
    await task();
    running = next;
  };
  return () => {
    if (running) {
      next ??= running.then(start);
      return next;
    }
    running = start();
    return running;
  };
}
