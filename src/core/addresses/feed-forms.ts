/** The forms in which a feed is offered: the ending of its address, its media type, its name. */
export const FEED_FORMS = {
  rss: { ending: 'xml', type: 'application/rss+xml', label: 'RSS' },
  atom: { ending: 'atom', type: 'application/atom+xml', label: 'Atom' },
  json: { ending: 'json', type: 'application/feed+json', label: 'JSON Feed' },
} as const;

export type FeedForm = keyof typeof FEED_FORMS;

/** In the order in which they are offered. */
export const feedForms = Object.keys(FEED_FORMS) as FeedForm[];

/** Something for each form of a feed. */
export function perFeedForm<Value>(make: (form: FeedForm) => Value): Record<FeedForm, Value> {
  const made = feedForms.map((form) => [form, make(form)] as const);
  return Object.fromEntries(made) as Record<FeedForm, Value>;
}
