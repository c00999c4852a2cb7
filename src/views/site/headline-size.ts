/** From how many UTF-16 code units on a headline is set smaller, and smaller again. */
const LONG = 70;
const VERY_LONG = 110;

/** The class of a headline that is too long for the usual size; undefined for others. */
export function headlineSize(title: string): 'long' | 'very-long' | undefined {
  if (title.length > VERY_LONG) return 'very-long';
  return title.length > LONG ? 'long' : undefined;
}
