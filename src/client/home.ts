/** The address of the home page, below which all others are: `/` or `/news/`. */
export const HOME = `/${import.meta.env.BASE_URL}/`.replace(/\/{2,}/g, '/');
