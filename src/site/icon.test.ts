import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { addIcon } from './icon.ts';

test('the icon is drawn in the archive’s colour, the same each time, and kept', async () => {
  const add = vi.fn();
  const keep = vi.fn(() => false);
  const spot = { light: '#00529b', dark: '#8ab4f8' };
  await addIcon({ add, keep }, spot);
  await addIcon({ add, keep }, spot);
  const [[file, first, key] = [], [, second] = []] = add.mock.calls as [string, Buffer, string][];
  expect(file).toBe('icon-512.png');
  expect(second).toEqual(first);
  expect(keep).toHaveBeenCalledWith(file, key);
  const { width, height } = await sharp(first).metadata();
  expect([width, height]).toEqual([512, 512]);
  keep.mockReturnValue(true);
  await addIcon({ add, keep }, undefined);
  expect(add).toHaveBeenCalledTimes(2);
});
