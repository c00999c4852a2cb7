import { z } from 'zod';
import { BUILDS } from './measure-builds.ts';
import { figureOf, MEASURES, type SizeFigures } from './figures.ts';
import listed from './targets.json' with { type: 'json' };

const target = z.strictObject({
  articles: z.number().int().positive(),
  weight: z.enum(['normal', 'small']).default('normal'),
  build: z.enum(BUILDS),
  measure: z.enum(MEASURES),
  below: z.number().exactOptional(),
  most: z.number().exactOptional(),
  least: z.number().exactOptional(),
});

/** What is aimed at: a figure of one build of an archive of one size, and its bound. */
export type Target = z.infer<typeof target>;

/** All targets, in the order in which they are shown. */
export const TARGETS: readonly Target[] = z.array(target).parse(listed);

/** A target and what was measured. */
export interface Judged {
  readonly target: Target;
  /** Absent where nothing of that size was measured yet. */
  readonly reached?: number;
  readonly isReached?: boolean;
}

/** Compares what was measured with the targets. @param sizes what is known of all sizes */
export function judgeTargets(
  sizes: readonly SizeFigures[],
  targets: readonly Target[] = TARGETS,
): Judged[] {
  return targets.map((target) => {
    const size = sizes.find(
      ({ articles, weightName }) => articles === target.articles && weightName === target.weight,
    );
    const reached = size && figureOf(size, target.measure, target.build, sizes);
    return reached === undefined
      ? { target }
      : { target, reached, isReached: isWithin(reached, target) };
  });
}

function isWithin(figure: number, { below, most, least }: Target): boolean {
  return (
    (below === undefined || figure < below) &&
    (most === undefined || figure <= most) &&
    (least === undefined || figure >= least)
  );
}
