import { z } from 'zod';
import { line, webAddress } from '../source/field-schemas.ts';
import { languageSchema } from './language.ts';
import { licenceSchema } from './licence.ts';
import { linkAddress, navigationSchema } from './navigation.ts';
import { baseMistake, siteMistake, type Mistake, type Written } from './site-address.ts';
import { spotColour } from './spot-colour.ts';

const inYaml: Written = (key, value) => `${key}: ${value}`;

function address(mistakeOf: (value: string, written: Written) => Mistake | undefined) {
  return z.string().superRefine((value, context) => {
    const mistake = mistakeOf(value, inYaml);
    if (!mistake) return;
    const { message, hint } = mistake;
    context.addIssue({ code: 'custom', message, params: { hint } });
  });
}

/** A switch: YAML’s `true` and `false`, or `on` and `off`. */
const onOff = z.unknown().transform((value, context): boolean => {
  if (value === true || value === 'on') return true;
  if (value === false || value === 'off') return false;
  context.addIssue({
    code: 'custom',
    message: 'is neither on nor off',
    params: { hint: 'write on or off' },
  });
  return z.NEVER;
});

const EMAIL = /^[^\s@"'<>\\]{1,64}@[^\s@"'<>\\]{1,190}\.[^\s@"'<>\\.]{2,63}$/;

/** Where a reader reports a mistake: an address of e-mail becomes a link, a web address is one. */
const contact = z
  .preprocess(
    (value) => (typeof value === 'string' && EMAIL.test(value) ? `mailto:${value}` : value),
    linkAddress,
  )
  .refine((value) => !value.startsWith('/'), {
    message: 'is neither an e-mail address nor a web address',
    params: {
      hint: 'write one such as corrections@paper.example or https://paper.example/contact',
    },
  });

/** A picture of the archive folder, or of the web. */
const LOGO =
  /^(?:images\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(?:svg|png|jpe?g|webp)|https?:\/\/\S+)$/i;

const logo = z.string().max(2000).regex(LOGO, {
  message: 'is neither a picture below images/ nor a web address',
});

/** The longest that fits a masthead. */
const MOST_OF_A_TITLE = 120;

/** `verbatim.yaml` as a newsroom writes it; every key may be left out. */
export const settingsSchema = z.strictObject({
  title: line.max(MOST_OF_A_TITLE, `is longer than ${MOST_OF_A_TITLE} characters`).exactOptional(),
  tagline: line.max(200, 'is longer than 200 characters').exactOptional(),
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
    })
    .exactOptional(),
  licence: licenceSchema.exactOptional(),
  navigation: navigationSchema.exactOptional(),
  spot: spotColour.exactOptional(),
  cards: onOff.exactOptional(),
  pages: z
    .strictObject({ tags: onOff.exactOptional(), weeks: onOff.exactOptional() })
    .exactOptional(),
  feeds: z
    .strictObject({
      speakers: onOff.exactOptional(),
      places: onOff.exactOptional(),
      tags: onOff.exactOptional(),
      length: z
        .number()
        .int('must be a whole number')
        .min(1, 'must be 1 or more')
        .max(500, 'must be 500 or less')
        .exactOptional(),
    })
    .exactOptional(),
});

/** What `verbatim.yaml` says. */
export type WrittenSettings = z.output<typeof settingsSchema>;
