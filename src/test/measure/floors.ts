import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Figures } from './score.ts';

const aim = z.number().exactOptional();
const bound = z
  .strictObject({ atLeast: z.number(), aim })
  .or(z.strictObject({ atMost: z.number(), aim }));
const floorsSchema = z.record(z.string(), z.record(z.string(), bound));

/** What our figures must keep to, in per cent: corpus → figure → bound. `aim` is what is wanted and not reached yet. */
export type Floors = z.infer<typeof floorsSchema>;

/** A figure on the wrong side of its bound. */
export interface Shortfall {
  readonly corpus: string;
  readonly figure: string;
  readonly value: number;
  readonly bound: number;
  readonly side: 'under' | 'over';
}

/**
 * The project's floors, from `accuracy-floors.json`.
 *
 * @throws ZodError if the file is not of that shape
 */
export function readFloors(file = join(import.meta.dirname, 'accuracy-floors.json')): Floors {
  return floorsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/**
 * Which figures of a corpus break their bounds. Compared as printed, with one decimal.
 *
 * @throws Error if a bound names a figure that was not measured: it would never fail
 */
export function findShortfalls(corpus: string, figures: Figures, floors: Floors): Shortfall[] {
  return Object.entries(floors[corpus] ?? {}).flatMap(([figure, limit]): Shortfall[] => {
    const value = figures[figure];
    if (value === undefined) throw new Error(`accuracy-floors.json: ${figure} is not measured.`);
    if ('atLeast' in limit) {
      const { atLeast } = limit;
      return value < atLeast ? [{ corpus, figure, value, bound: atLeast, side: 'under' }] : [];
    }
    const { atMost } = limit;
    return value > atMost ? [{ corpus, figure, value, bound: atMost, side: 'over' }] : [];
  });
}

/** The figures of a corpus that keep to their bound and have not reached what is wanted, one line each. */
export function describeAims(corpus: string, figures: Figures, floors: Floors): string[] {
  return Object.entries(floors[corpus] ?? {}).flatMap(([figure, limit]) => {
    const value = figures[figure];
    const { aim: wanted } = limit;
    if (value === undefined || wanted === undefined) return [];
    const reached = 'atLeast' in limit ? value >= wanted : value <= wanted;
    return reached
      ? []
      : [`${corpus}: ${figure} is ${value.toFixed(1)}; ${wanted.toFixed(1)} is wanted`];
  });
}

/** `dev: f1 is 97.2, 0.1 under its floor of 97.3` */
export function describeShortfall({ corpus, figure, value, bound, side }: Shortfall): string {
  const by = Math.abs(value - bound).toFixed(1);
  const limit = side === 'under' ? 'floor' : 'ceiling';
  return `${corpus}: ${figure} is ${value.toFixed(1)}, ${by} ${side} its ${limit} of ${bound.toFixed(1)}`;
}
