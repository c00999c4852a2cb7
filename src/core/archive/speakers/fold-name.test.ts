import { expect, test } from 'vitest';
import { foldName, foldPhrase, foldPrinted, initialsAgree, middleInitials } from './fold-name.ts';

test.each([
  ['The Harbour Authority', 'harbour authority'],
  ['Theodora Lind', 'theodora lind'],
  ['José Núñez', 'jose nunez'],
  ['John F. X. Smith', 'john smith'],
  ['J. Robert Lind', 'j. robert lind'],
  ['Łukasz Żak', 'łukasz zak'],
  ['George H. W. Bush', 'george bush'],
  ['George H.W. Bush', 'george bush'],
  ['Kim Jong-un', 'kim jong un'],
])('foldName: %s is %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test.each([
  ['The Harbour Authority', 'harbour authority'],
  ['John F. X. Smith', 'john f. x. smith'],
  ['José Núñez', 'jose nunez'],
])('foldPrinted: %s is %s', (name, folded) => {
  expect(foldPrinted(name)).toBe(folded);
});

test.each([
  ['George H. W. Bush', 'hw'],
  ['George H.W. Bush', 'hw'],
  ['George W. Bush', 'w'],
  ['George Bush', ''],
  ['J. Robert Lind', ''],
])('middleInitials: %s has %j', (name, initials) => {
  expect(middleInitials(name)).toBe(initials);
});

test.each([
  ['', 'w', true],
  ['f', 'fx', true],
  ['fx', 'f', true],
  ['w', 'hw', false],
  ['f', 'q', false],
])('initialsAgree: %j and %j: %s', (a, b, agree) => {
  expect(initialsAgree(a, b)).toBe(agree);
});

test.each([
  ['U.S. Secretary-General', ' u s secretary general '],
  ['  Président  d’État ', ' president d etat '],
  ['', '  '],
])('foldPhrase: %j is %j', (phrase, folded) => {
  expect(foldPhrase(phrase)).toBe(folded);
});
