// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { SEARCH_PAGE } from '../../test/support/page/search-page.ts';
import type { SearchQuery } from './query.ts';
import { findPage, readForm, writeForm } from './parts.ts';

beforeEach(() => {
  document.body.innerHTML = SEARCH_PAGE;
});

describe('findPage', () => {
  test('finds every part', () => {
    expect(findPage()).toMatchObject({ form: { id: 'search' }, help: { id: 'help' } });
  });

  test.each([
    'search',
    'words',
    'choices',
    'narrow',
    'found',
    'results',
    'more',
    'hints',
    'chips',
    'left-out',
    'forms',
    'nothing',
    'help',
  ])('without #%s it is no search page', (id) => {
    document.querySelector(`#${id}`)?.remove();
    expect(findPage()).toBeUndefined();
  });
});

describe('the form', () => {
  test('gives back what is written into it', () => {
    const form = findPage()?.form;
    if (!form) throw new Error('no form');
    const full: SearchQuery = {
      words: 'bridge',
      chosen: {},
      order: 'newest',
      show: 'articles',
      inside: true,
    };
    const empty: SearchQuery = {
      words: '',
      chosen: {},
      order: 'match',
      show: 'quotes',
      inside: false,
    };
    for (const query of [full, empty]) {
      writeForm(form, query);
      expect(readForm(form)).toEqual(query);
    }
  });
});
