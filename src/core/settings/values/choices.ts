import { z } from 'zod';
import { feedForms as allForms, type FeedForm } from '../../addresses/feed-forms.ts';
import { told } from '../../source/field-schemas.ts';
import {
  CARDS,
  DOWNLOADS,
  QUOTE_PAGES,
  RECORD_FILES,
  WEEK_PAGES,
  WEIGHTS,
  type WeightName,
} from '../../weight/rules.ts';
import { say } from '../../../wording/say.ts';

/** YAML’s `true` and `false` mean what `on` and `off` do. */
const switched = (value: unknown): unknown =>
  value === true ? 'on' : value === false ? 'off' : value;

/** A switch: YAML’s `true` and `false`, or `on` and `off`. */
export const onOff = z.unknown().transform((value, context): boolean => {
  const given = switched(value);
  if (given === 'on' || given === 'off') return given === 'on';
  context.addIssue({
    code: 'custom',
    message: say('settings.no-switch'),
    params: { hint: say('settings.no-switch-fix') },
  });
  return z.NEVER;
});

/** One of some words; `on` and `off` may be among them. */
export function oneOf<Word extends string>(words: readonly Word[]) {
  return z.unknown().transform((value, context): Word => {
    const given = switched(value);
    const found = words.find((word) => word === given);
    if (found !== undefined) return found;
    context.addIssue({
      code: 'custom',
      message: say('settings.no-choice'),
      params: { hint: say('settings.no-choice-fix', { choices: words.join(', ') }) },
    });
    return z.NEVER;
  });
}

export const weightName = oneOf(Object.keys(WEIGHTS) as WeightName[]);
export const quotePages = oneOf(QUOTE_PAGES);
export const recordFiles = oneOf(RECORD_FILES);
export const weekPages = oneOf(WEEK_PAGES);
export const downloads = oneOf(DOWNLOADS);
/** Whether a file of CSV begins with a byte order mark. */
export const CSV_FORMS = ['plain', 'marked'] as const;
export const csvForm = oneOf(CSV_FORMS);
/** Which e-books are made with the site: that of the latest month, or none. */
export const EPUBS = ['off', 'month'] as const;
export const epubChoice = oneOf(EPUBS);
/** `on` stands for the cards that people would share. */
export const cardsChoice = oneOf(['on', 'off', 'all']).transform((given) =>
  given === 'on' ? CARDS[0] : given,
);
export const feedForms = z
  .array(oneOf(allForms))
  .min(1)
  .transform((forms): readonly FeedForm[] => allForms.filter((form) => forms.includes(form)));

/** A whole number within its limits, which are allowed. */
export function wholeNumber(least: number, most: number) {
  return z
    .number()
    .int(told('settings.no-whole-number'))
    .min(least, { error: () => say('settings.too-small', { least }) })
    .max(most, { error: () => say('settings.too-large', { most }) });
}
