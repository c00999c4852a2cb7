/** How long the column beside stories may be, so that it is about as long as they are. */
export interface Beside {
  /** Speakers with their roles. */
  readonly busiest: number;
  /** Short quotes. */
  readonly said: number;
}

/** So many articles are a lead and a row or two. */
const FEW = 7;

/** The room beside so many articles. */
export function beside(articles: number): Beside {
  if (articles < 2) return { busiest: 3, said: 2 };
  return articles <= FEW ? { busiest: 5, said: 3 } : { busiest: 9, said: 4 };
}
