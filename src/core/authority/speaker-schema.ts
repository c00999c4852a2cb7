import { z } from 'zod';
import { parseCalendarDate } from '../calendar/date.ts';
import { line, slugOf, told } from '../source/field-schemas.ts';
import { say } from '../../wording/say.ts';

const WIKIDATA_ID = /^Q[1-9]\d*$/;

/** Whether a link is a Wikidata item, such as `Q42`, rather than a web address. */
export function isWikidataId(link: string): boolean {
  return WIKIDATA_ID.test(link);
}

/** `2024`, `2024-02` or `2024-02-08`; YAML reads the first as a number. */
export const period = z
  .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string())
  .refine((value) => parseCalendarDate(`${value}-01-01`.slice(0, 10)) !== undefined, {
    ...told('authority.no-period'),
    params: { hint: () => say('authority.period-fix') },
  });

export const inOrder = {
  check: ({ from, to }: { from?: string | undefined; to?: string | undefined }) =>
    from === undefined || to === undefined || from.slice(0, to.length) <= to,
  say: {
    ...told('authority.ends-before'),
    path: ['to'],
    params: { hint: () => say('authority.ends-before-fix') },
  },
};

const link = z
  .string()
  .refine(
    (value) => isWikidataId(value) || (/^https?:\/\/\S+$/i.test(value) && URL.canParse(value)),
    {
      ...told('authority.no-link'),
      params: { hint: () => say('authority.no-link-fix') },
    },
  );

const role = z
  .strictObject({ title: line, from: period.exactOptional(), to: period.exactOptional() })
  .refine(inOrder.check, inOrder.say);

const conditions = z
  .strictObject({
    roles: z.array(line).min(1, told('authority.names-none')).exactOptional(),
    articles: z.array(line).min(1, told('authority.names-none')).exactOptional(),
    from: period.exactOptional(),
    to: period.exactOptional(),
  })
  .refine((only) => Object.keys(only).length > 0, {
    ...told('authority.no-condition'),
    params: { hint: () => say('authority.speaker-condition-fix') },
  })
  .refine(inOrder.check, inOrder.say);

/** One person or body of `content/speakers.yaml`. */
export const speakerEntrySchema = z.strictObject({
  name: line,
  kind: z.enum(['person', 'body']).exactOptional(),
  aliases: z.array(line).exactOptional(),
  slug: slugOf('speaker').exactOptional(),
  sort: line.exactOptional(),
  only: conditions.exactOptional(),
  roles: z.array(role).exactOptional(),
  links: z.array(link).exactOptional(),
});

export const speakersSchema = z.array(speakerEntrySchema);
