// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { copyText } from './copy-text.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const clipboard = (more: object) => vi.stubGlobal('navigator', { clipboard: more });

describe('copyText', () => {
  test('plain text by the clipboard', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    clipboard({ writeText });
    expect(await copyText('No way back')).toBe(true);
    expect(writeText).toHaveBeenCalledWith('No way back');
  });

  test('with its italics in both forms', async () => {
    const write = vi.fn((_items: { parts: Record<string, Blob> }[]) => Promise.resolve());
    clipboard({ write });
    vi.stubGlobal(
      'ClipboardItem',
      class {
        readonly parts: Record<string, Blob>;
        constructor(parts: Record<string, Blob>) {
          this.parts = parts;
        }
      },
    );
    expect(await copyText('Post', '<i>Post</i>')).toBe(true);
    const [item] = write.mock.calls[0]?.[0] ?? [];
    expect(await item?.parts['text/plain']?.text()).toBe('Post');
    expect(await item?.parts['text/html']?.text()).toBe('<i>Post</i>');
  });

  test.each([true, false])('by the older command where there is none: %s', async (done) => {
    clipboard({ writeText: () => Promise.reject(new Error('no HTTPS')) });
    const set = vi.fn();
    document.execCommand = () => {
      const event = Object.assign(new Event('copy', { cancelable: true }), {
        clipboardData: { setData: set },
      });
      document.dispatchEvent(event);
      return done;
    };
    expect(await copyText('Post', '<i>Post</i>')).toBe(done);
    expect(set.mock.calls).toEqual([
      ['text/plain', 'Post'],
      ['text/html', '<i>Post</i>'],
    ]);
  });
});
