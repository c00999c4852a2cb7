import { z } from 'zod';
import { line, told, tooLong, webAddress } from '../source/field-schemas.ts';
import { fieldTargets, sourceName } from './foreign.ts';
import { languageSchema } from './values/language.ts';
import { licenceSchema } from './values/licence.ts';
import { linkAddress, navigationSchema } from './values/navigation.ts';
import { baseMistake, siteMistake, type Mistake, type Written } from './site-address.ts';
import { spotColour } from './colours/spot-colour.ts';
import {
  cardsChoice,
  csvForm,
  downloads,
  epubChoice,
  feedForms,
  onOff,
  quotePages,
  recordFiles,
  weekPages,
  weightName,
  wholeNumber,
} from './values/choices.ts';
import { say } from '../../wording/say.ts';

const inYaml: Written = (key, value) => `${key}: ${value}`;

function address(mistakeOf: (value: string, written: Written) => Mistake | undefined) {
  return z.string().superRefine((value, context) => {
    const mistake = mistakeOf(value, inYaml);
    if (!mistake) return;
    const { message, hint } = mistake;
    context.addIssue({ code: 'custom', message, params: { hint } });
  });
}

const EMAIL = /^[^\s@"'<>\\]{1,64}@[^\s@"'<>\\]{1,190}\.[^\s@"'<>\\.]{2,63}$/;

/**
 * Where a reader reports a mistake: an e-mail address becomes a `mailto:` link, a web address is a
 * link already.
 */
const contact = z
  .preprocess(
    (value) => (typeof value === 'string' && EMAIL.test(value) ? `mailto:${value}` : value),
    linkAddress,
  )
  .refine((value) => !value.startsWith('/'), {
    ...told('settings.no-contact'),
    params: { hint: () => say('settings.no-contact-fix') },
  });

/** A picture of the archive folder, or of the web. */
const LOGO =
  /^(?:images\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(?:svg|png|jpe?g|webp)|https?:\/\/\S+)$/i;

const logo = z.string().max(2000).regex(LOGO, told('settings.no-logo'));

/** The longest that fits a masthead. */
const MOST_OF_A_TITLE = 120;

/** How many articles a feed may hold. */
const MOST_OF_A_FEED = 500;
/** How many quotes there may have to be for a feed, articles for a page, and articles in a file. */
const MOST_TO_FOLLOW = 1000;
const MOST_NAMED = 1000;
const MOST_TOGETHER = 1000;

/** `verbatim.yaml` as a newsroom writes it; every key may be left out. */
export const settingsSchema = z.strictObject({
  title: line.max(MOST_OF_A_TITLE, tooLong(MOST_OF_A_TITLE)).exactOptional(),
  tagline: line.max(200, tooLong(200)).exactOptional(),
  site: address(siteMistake).exactOptional(),
  base: address(baseMistake).exactOptional(),
  language: languageSchema.exactOptional(),
  publisher: z
    .strictObject({
      name: line.exactOptional(),
      kind: z.enum(['newsroom', 'organisation']).exactOptional(),
      url: webAddress.exactOptional(),
      logo: logo.exactOptional(),
      contact: contact.exactOptional(),
      report: contact.exactOptional(),
    })
    .exactOptional(),
  licence: licenceSchema.exactOptional(),
  navigation: navigationSchema.exactOptional(),
  spot: spotColour.exactOptional(),
  weight: weightName.exactOptional(),
  cards: cardsChoice.exactOptional(),
  downloads: downloads.exactOptional(),
  csv: csvForm.exactOptional(),
  offline: onOff.exactOptional(),
  epub: epubChoice.exactOptional(),
  records: recordFiles.exactOptional(),
  pages: z
    .strictObject({
      tags: onOff.exactOptional(),
      weeks: weekPages.exactOptional(),
      quotes: quotePages.exactOptional(),
      quoted: wholeNumber(1, MOST_NAMED).exactOptional(),
      named: wholeNumber(1, MOST_NAMED).exactOptional(),
      subjects: onOff.exactOptional(),
      numbers: onOff.exactOptional(),
      aliases: onOff.exactOptional(),
    })
    .exactOptional(),
  feeds: z
    .strictObject({
      speakers: onOff.exactOptional(),
      places: onOff.exactOptional(),
      tags: onOff.exactOptional(),
      forms: feedForms.exactOptional(),
      from: wholeNumber(0, MOST_TO_FOLLOW).exactOptional(),
      length: wholeNumber(1, MOST_OF_A_FEED).exactOptional(),
    })
    .exactOptional(),
  source: sourceName.exactOptional(),
  folder: line.exactOptional(),
  fields: fieldTargets.exactOptional(),
  search: z
    .strictObject({ together: wholeNumber(1, MOST_TOGETHER).exactOptional() })
    .exactOptional(),
});

/** What `verbatim.yaml` says. */
export type WrittenSettings = z.output<typeof settingsSchema>;
