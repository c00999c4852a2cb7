import { expect, test } from 'vitest';
import { sortNameOf, surnameOf } from './person-name.ts';

test.each([
  // One word, given name first, suffixes.
  ['Berg', 'Berg', 'Berg'],
  ['', '', ''],
  ['Ilse Vandermeer', 'Vandermeer', 'Vandermeer Ilse'],
  ['Anna K. Berg', 'Berg', 'Berg Anna K.'],
  ['Robert Vance Jr.', 'Vance', 'Vance Robert Jr.'],
  ['Robert Vance, Jr.', 'Vance', 'Vance Robert Jr.'],
  ['Robert Vance III', 'Vance', 'Vance Robert III'],
  // Particles.
  ['Ilse von der Heide', 'von der Heide', 'Heide Ilse von der'],
  ['J.P. de Villiers', 'de Villiers', 'Villiers J.P. de'],
  ['Rosa de la Fuente', 'de la Fuente', 'Fuente Rosa de la'],
  ['Marco De Santis', 'De Santis', 'De Santis Marco'],
  ['Hassan al-Rashid', 'al-Rashid', 'Rashid Hassan'],
  ['Noor Al Hadid', 'Al Hadid', 'Al Hadid Noor'],
  ['Yusuf bin Tariq', 'bin Tariq', 'bin Tariq Yusuf'],
  // Family name first.
  ['Kim Jong Un', 'Kim', 'Kim Jong Un'],
  ['Ban Ki-moon', 'Ban', 'Ban Ki-moon'],
  ['Xi Jinping', 'Xi', 'Xi Jinping'],
  ['Lee Kuan Yew', 'Lee', 'Lee Kuan Yew'],
  ['Nguyen Phu Trong', 'Nguyen', 'Nguyen Phu Trong'],
  ['Li Na', 'Li', 'Li Na'],
  ['Aung San Suu Kyi', 'Aung San Suu Kyi', 'Aung San Suu Kyi'],
  // Names that only look like it.
  ['Kim Lindqvist', 'Lindqvist', 'Lindqvist Kim'],
  ['Kim Lee', 'Lee', 'Lee Kim'],
  ['Lee Harvey Stone', 'Stone', 'Stone Lee Harvey'],
  ['Jackie Ma', 'Ma', 'Ma Jackie'],
  ['Naoto Kan', 'Kan', 'Kan Naoto'],
])('%s: the family name is %j, the index has %j', (name, surname, sorted) => {
  expect(surnameOf(name)).toBe(surname);
  expect(sortNameOf(name)).toBe(sorted);
});
