/** UTF-16 code units that a frame shows: of the words about 20 lines at the narrowest. */
export const MOST_IN_A_FRAME = { words: 560, title: 120, role: 120 } as const;
