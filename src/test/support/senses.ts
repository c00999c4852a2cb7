import type { KnownPlace, Sense } from '../../core/gazetteer/gazetteer.ts';

/** What a place of a test says of itself. */
export interface TestPlace {
  readonly id?: string;
  readonly feature?: KnownPlace['feature'];
  readonly country?: string;
  readonly admin1?: string;
  readonly population?: number;
  readonly latitude?: number;
  readonly longitude?: number;
}

export const knownPlace = (of: TestPlace = {}): KnownPlace =>
  ({
    place: {
      id: of.id ?? 'geonames:1',
      name: of.id ?? 'Solvik',
      kind: 'city',
      country: of.country ?? 'NO',
      latitude: of.latitude ?? 60,
      longitude: of.longitude ?? 10,
    },
    feature: of.feature ?? 'PPL',
    admin1: of.admin1 ?? '',
    population: of.population ?? 1000,
  }) as KnownPlace;

/** One of the places that a name can be. */
export const sense = (of: TestPlace = {}, more: Partial<Sense> = {}): Sense =>
  ({ known: knownPlace(of), kind: 'literal', via: 'name', ...more }) as Sense;
