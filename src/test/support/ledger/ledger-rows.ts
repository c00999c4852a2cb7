import type { CalendarDate } from '../../../core/calendar/date.ts';
import {
  emptyLedger,
  type ArticleRow,
  type Ledger,
  type PlaceRow,
  type QuoteRow,
  type SpeakerRow,
} from '../../../core/ledger/ledger.ts';
import {
  noTombstones,
  type Tombstone,
  type Tombstones,
} from '../../../core/ledger/record/tombstones.ts';

const DAY = '2024-02-08' as CalendarDate;

export const quoteRow = (id: string, more: Partial<QuoteRow> = {}): QuoteRow => ({
  id,
  article: 'bridge',
  exact: 'The bridge is safe for all traffic.',
  prefix: '',
  suffix: ' said the mayor.',
  start: 0,
  published: DAY,
  ...more,
});

export const articleRow = (id: string, more: Partial<ArticleRow> = {}): ArticleRow => ({
  id,
  address: `2024/02/08/${id}`,
  title: id,
  ...more,
});

export const speakerRow = (slug: string, more: Partial<SpeakerRow> = {}): SpeakerRow => ({
  slug,
  name: slug,
  kind: 'person',
  article: 'bridge',
  ...more,
});

export const placeRow = (slug: string, more: Partial<PlaceRow> = {}): PlaceRow => ({
  slug,
  name: slug,
  id: `geonames:${slug}`,
  ...more,
});

export const ledgerOf = (rows: Partial<Ledger>): Ledger => ({ ...emptyLedger, ...rows });

export const stone = (more: Partial<Tombstone> = {}): Tombstone => ({
  date: DAY,
  reason: 'a court forbids it',
  line: 1,
  ...more,
});

export const stonesOf = (stones: Partial<Tombstones>): Tombstones => ({
  ...noTombstones,
  ...stones,
});
