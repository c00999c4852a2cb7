// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import palette from '../../../data/palette.json' with { type: 'json' };
import { writeStored } from '../stored.ts';
import { applyLook, changeLook, isDark, oppositeTheme, readLook, USUAL_LOOK } from './look.ts';

const root = document.documentElement;
const system = (dark: boolean) =>
  vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: dark } as MediaQueryList);
const barColours = () =>
  [...document.querySelectorAll<HTMLMetaElement>('meta')].map(({ content }) => content);

beforeEach(() => {
  localStorage.clear();
  applyLook(USUAL_LOOK);
  document.head.innerHTML = '<meta name="theme-color"><meta name="theme-color">';
  system(false);
});

describe('readLook', () => {
  test('is as usual until something is chosen', () => {
    expect(readLook()).toEqual(USUAL_LOOK);
  });

  test('takes nothing that it does not know', () => {
    writeStored('look', { theme: 'neon', scale: 40, width: 'usual', more: 1 });
    expect(readLook()).toEqual(USUAL_LOOK);
  });
});

describe('changeLook', () => {
  test('is seen at once and remembered', () => {
    changeLook({ theme: 'sepia' });
    expect(changeLook({ scale: 1.3, width: 'wide' })).toEqual(readLook());
    expect(readLook()).toEqual({ theme: 'sepia', scale: 1.3, width: 'wide' });
    expect(root.dataset['theme']).toBe('sepia');
    expect(root.style.getPropertyValue('--scale')).toBe('1.3');
    expect(root.style.getPropertyValue('--wider')).toBe('4.5rem');
    expect(barColours()).toEqual([palette.sepia.paper, palette.sepia.paper]);
  });

  test('leaves nothing behind when all is as usual again', () => {
    changeLook({ theme: 'dark', scale: 1.5, width: 'narrow' });
    changeLook(USUAL_LOOK);
    expect(root.dataset).not.toHaveProperty('theme');
    expect(root.style).toHaveLength(0);
    expect(barColours()).toEqual([palette.light.paper, palette.dark.paper]);
  });
});

describe('one press', () => {
  test.each([
    ['system', false, 'dark'],
    ['system', true, 'light'],
    ['sepia', false, 'dark'],
    ['dark', false, 'system'],
    ['light', true, 'system'],
    ['dark', true, 'light'],
    ['light', false, 'dark'],
  ] as const)('from %s, where the system is dark: %s, leads to %s', (theme, dark, next) => {
    system(dark);
    const look = { ...USUAL_LOOK, theme };
    expect(oppositeTheme(look)).toBe(next);
    expect(isDark({ ...look, theme: next })).toBe(!isDark(look));
  });
});
