import { makeSlug } from '../../core/import/headline.ts';

/** What a pattern of addresses can ask for. */
export interface PatternValues {
  readonly day?: string | undefined;
  readonly slug: string;
  readonly title?: string | undefined;
  readonly sections?: readonly string[];
  readonly categories?: readonly string[];
  /** Of a file of a collection: its name, and its path in it. */
  readonly collection?: string;
  readonly path?: string;
  readonly name: string;
}

const PRESETS: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
};

/**
 * The address that a pattern of Jekyll or Hugo gives: `/:year/:month/:day/:title/`.
 *
 * @returns undefined if the pattern needs what is not known
 */
export function expandPattern(pattern: string, values: PatternValues): string | undefined {
  let known = true;
  const [year = '', month = '', date = ''] = values.day?.split('-') ?? [];
  const dated = (value: string) => {
    if (values.day === undefined) known = false;
    return value;
  };
  const expanded = (PRESETS[pattern] ?? pattern).replace(/:([a-z_]+)/g, (_, name: string) => {
    switch (name) {
      case 'year':
        return dated(year);
      case 'short_year':
        return dated(year.slice(2));
      case 'month':
        return dated(month);
      case 'i_month':
        return dated(String(Number(month)));
      case 'day':
        return dated(date);
      case 'i_day':
        return dated(String(Number(date)));
      case 'title':
        return values.name;
      case 'slug':
      case 'slugorfilename':
      case 'slugorcontentbasename':
        return values.slug;
      case 'filename':
      case 'contentbasename':
      case 'name':
        return values.name;
      case 'section':
        return values.sections?.[0] ?? '';
      case 'sections':
        return (values.sections ?? []).join('/');
      case 'path':
        return values.path ?? (values.sections ?? []).join('/');
      case 'categories':
        return (values.categories ?? [])
          .map((category) => encodeURIComponent(category.toLowerCase()))
          .join('/');
      case 'slugified_categories':
        return (values.categories ?? []).map((category) => makeSlug(category)).join('/');
      case 'collection':
        return values.collection ?? values.sections?.[0] ?? '';
      case 'output_ext':
        return '.html';
      default:
        known = false;
        return '';
    }
  });
  return known ? `/${expanded}`.replace(/\/{2,}/g, '/') : undefined;
}

const TOKENS: Readonly<Record<string, number>> = {
  yyyy: 0,
  YYYY: 0,
  '%Y': 0,
  y: 0,
  LL: 1,
  MM: 1,
  '%m': 1,
  dd: 2,
  DD: 2,
  '%d': 2,
};
const TOKEN = /yyyy|YYYY|%Y|LL|MM|%m|dd|DD|%d|y/g;

/** A day in a format of Luxon, moment or strftime; undefined if it asks for more than numbers. */
export function formatDay(day: string, format: string): string | undefined {
  const parts = day.split('-');
  const shown = format.replace(TOKEN, (token) => parts[TOKENS[token] ?? 0] ?? '');
  return /[A-Za-z%]/.test(shown) ? undefined : shown;
}
