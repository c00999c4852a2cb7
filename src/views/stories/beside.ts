/** How long the column beside stories may be, so that it is about as long as they are. */
export interface Beside {
  /** Speakers with their roles. */
  readonly busiest: number;
  /** Short quotes. */
  readonly said: number;
}

/** So many articles are a lead and a row or two, or a few rows. */
const [FEW, SOME] = [7, 12] as const;

/** The room beside so many articles. */
export function beside(articles: number): Beside {
  if (articles < 2) return { busiest: 3, said: 2 };
  if (articles <= FEW) return { busiest: 5, said: 3 };
  return articles <= SOME ? { busiest: 7, said: 3 } : { busiest: 9, said: 4 };
}
