import { vi, type Mock } from 'vitest';

/**
 * A clipboard in place of the browser's. No module is mocked for it: the unit tests share their modules,
 * and a mock would stay for the next file.
 *
 * @returns what is called with each text; it rejects where a test says so
 */
export function stubClipboard(): Mock<(text: string) => Promise<void>> {
  const write = vi.fn((_text: string) => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText: write, write: undefined } });
  document.execCommand = () => false;
  return write;
}
