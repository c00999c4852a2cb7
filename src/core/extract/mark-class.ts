/** What words in marks are that nobody speaks; the order is that of the weights: append only. */
export const MARK_CLASSES = [
  'title',
  'term',
  'nickname',
  'slogan',
  'mention',
  'heading',
  'other',
] as const;

export type MarkClass = (typeof MARK_CLASSES)[number];
