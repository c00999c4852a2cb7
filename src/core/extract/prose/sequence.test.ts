import { describe, expect, test } from 'vitest';
import { classesOf, itemOf, mentionOf, quoteItem, readProse } from '../../../test/support/prose.ts';
import { CLASS, classAt, isCueClass, ITEM_CLASSES, itemAround, lemmaCode } from './sequence.ts';

describe('readSequence', () => {
  test.each<[string, string[]]>([
    ['“We sail,” said Ana Ruiz.', ['quote', 'say', 'person', 'stop']],
    ['She told reporters: “We sail.”', ['pronoun', 'tell', 'noun', 'colon', 'quote']],
    ['According to the mayor', ['according', 'to', 'noun']],
    ['Ana Ruiz, who left', ['person', 'comma', 'relative', 'word']],
    ['his claim that', ['determiner', 'cue-noun', 'that']],
    ['Ana Ruiz has quietly said', ['person', 'auxiliary', 'adverb', 'say']],
    ['Ana Ruiz left\n\nKarl Moss stayed', ['person', 'word', 'paragraph', 'person', 'word']],
    ['', []],
  ])('%j', (text, classes) => {
    expect(classesOf(readProse(text))).toEqual(classes);
  });

  test('mentions and stretches are found at their items', () => {
    const reading = readProse('“We sail,” said Ana Ruiz. “At noon.”');
    const { items } = reading.sequence;
    expect(items[quoteItem(reading, 1)]).toMatchObject({ cls: CLASS.quote, ref: 1 });
    expect(items[itemOf(reading, 'Ana Ruiz')]?.ref).toBe(mentionOf(reading, 'Ana Ruiz'));
  });

  test('a mention inside a quote has no item', () => {
    const reading = readProse('He said: “We met Ana Ruiz on the pier.”');
    expect(reading.sequence.itemOfMention[mentionOf(reading, 'Ana Ruiz')]).toBe(-1);
  });

  test('a noun that could be a verb is none after a determiner', () => {
    expect(classesOf(readProse('the reports said'))).not.toContain('cue-ing');
    expect(classesOf(readProse('She reports that'))[1]).toBe('say');
  });
});

describe('itemAround', () => {
  test('of a mention in a description, the description’s', () => {
    const reading = readProse('They read his letter aloud.');
    const { sequence } = reading;
    expect(itemAround(sequence, mentionOf(reading, 'his'))).toBe(
      sequence.itemOfMention[mentionOf(reading, 'his letter')],
    );
    expect(itemAround(sequence, -1)).toBe(-1);
  });
});

describe('classes', () => {
  test('the order is that of the weights', () => {
    expect(ITEM_CLASSES.slice(0, 4)).toEqual(['end', 'word', 'say', 'tell']);
    expect(ITEM_CLASSES.every((name, index) => CLASS[name] === index)).toBe(true);
  });

  test('cue verbs are a range of them', () => {
    expect(ITEM_CLASSES.filter((name) => isCueClass(CLASS[name]))).toEqual([
      'say',
      'tell',
      'write',
      'ask',
      'manner',
      'name-cue',
      'judge',
      'think',
      'cue-ing',
    ]);
  });

  test('outside a sequence is the end', () => {
    expect([classAt([], 0), classAt([], -1)]).toEqual([CLASS.end, CLASS.end]);
  });
});

test('the number of a verb fits its bits and is always the same', () => {
  for (const lemma of ['say', 'tell', '', 'a'.repeat(99), 'ü']) {
    expect(lemmaCode(lemma)).toBe(lemmaCode(lemma));
    expect(lemmaCode(lemma)).toBeLessThan(2 ** 14);
    expect(lemmaCode(lemma)).toBeGreaterThanOrEqual(0);
  }
  expect(lemmaCode('say')).not.toBe(lemmaCode('tell'));
});
