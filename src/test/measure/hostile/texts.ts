/** UTF-16 code units of a hostile text: four times what one file may have, in one paragraph. */
export const HOSTILE_LENGTH = 1_000_000;

/** What is repeated in each hostile text: the raw material of every pattern that could backtrack. */
export const HOSTILE_UNITS: Readonly<Record<string, string>> = {
  'straight marks': '"',
  'opening marks': '“',
  'closing marks': '”',
  'empty quotes': '“”',
  'straight marks, spaced': '" ',
  'opening marks, words': '“a ',
  'low-high marks': '„a“ ',
  guillemets: '«a» ',
  'single marks': '‘a’ ',
  apostrophes: "'",
  'apostrophes, words': "'a ",
  possessives: 'Ana’s ',
  'quotes, one word': '“a” ',
  'quotes, attributed': '“It is so,” said Ana Ruiz. ',
  'quotes, he said': '“It is so,” he said, ',
  names: 'Ana Ruiz ',
  surnames: 'Ruiz ',
  'names, commas': 'Ana Ruiz, ',
  'names, and': 'Ana Ruiz and ',
  'names, particles': 'Ana de la Ruiz ',
  initials: 'A. B. C. ',
  'initials, tight': 'A.B.',
  'name suffixes': 'Ruiz, Jr., ',
  titles: 'President ',
  'titles, small': 'the president of the ',
  'titles, names': 'Minister Ana Ruiz, the minister, ',
  capitals: 'ABC ',
  'capitals, tight': 'A',
  letters: 'a',
  words: 'word ',
  said: 'said ',
  'he said': 'he said ',
  'according to': 'according to ',
  who: 'who said ',
  colons: ': ',
  'transcript turns': 'RUIZ: ',
  commas: ',',
  'commas, spaced': ', ',
  'full stops': '.',
  'full stops, spaced': '. ',
  ellipses: '…',
  hyphens: '-',
  'hyphens, letters': 'a-',
  'hyphens, names': 'Al-',
  dashes: '—',
  'dashes, spaced': ' — ',
  brackets: '(',
  'square brackets': '[a] ',
  spaces: ' ',
  tabs: '\t',
  digits: '1',
  'digits, spaced': '1 ',
  'digits, dotted': '1.',
  years: '1990 ',
  decades: 'the 1990s ',
  'dates, slashes': '1/2/2020 ',
  'dates, long': 'May 1, 2020, ',
  months: 'May ',
  weekdays: 'on Monday ',
  'relative dates': 'last week ',
  'years ago': 'two years ago ',
  places: 'Paris ',
  'places, commas': 'Paris, Texas, ',
  'places, capitals': 'PARIS ',
  'place abbreviations': 'U.S. ',
  saints: 'St. ',
  demonyms: 'the French ',
  'body words': 'the Ministry of ',
  links: 'http://a.b/',
  emoji: '😀',
  'combining marks': 'a\u0301',
  'zero width': '\u200b',
};

const DEPTH_UNITS = { open: '“‘', close: '’”' } as const;

/** Names of all hostile texts, in the order of the table. */
export const HOSTILE_NAMES: readonly string[] = [...Object.keys(HOSTILE_UNITS), 'nested quotes'];

/**
 * The hostile text of a name.
 *
 * @throws Error if there is none of that name
 */
export function hostileText(name: string): string {
  if (name === 'nested quotes') {
    const depth = HOSTILE_LENGTH / (DEPTH_UNITS.open.length + DEPTH_UNITS.close.length);
    return DEPTH_UNITS.open.repeat(depth) + DEPTH_UNITS.close.repeat(depth);
  }
  const unit = HOSTILE_UNITS[name];
  if (unit === undefined) throw new Error(`${name}: no such hostile text.`);
  return unit.repeat(Math.ceil(HOSTILE_LENGTH / unit.length)).slice(0, HOSTILE_LENGTH);
}
