/** From how many characters on a headline is set smaller, and over the margin too. */
const LONG = 70;
const LONGEST = 110;

/** The class of a headline by its length, in UTF-16 code units; absent for those of usual length. */
export function headlineSize(title: string): 'long' | 'longest' | undefined {
  if (title.length > LONGEST) return 'longest';
  return title.length > LONG ? 'long' : undefined;
}
