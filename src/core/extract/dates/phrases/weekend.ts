import { shiftDays, weekdayOf, weekInterval } from '../intervals.ts';
import type { DateRule } from '../rule.ts';
import { comes } from '../tense.ts';

const SATURDAY = 6;

/**
 * "Over the weekend", "at the weekend": the last one, or the coming one where the sentence speaks of
 * what is to come. On a Saturday and a Sunday it is the weekend of the day itself.
 */
export const weekend: DateRule = {
  name: 'weekend',
  pattern:
    /\b(?<=\b(?:[Oo]ver|[Aa]t|[Dd]uring|[Tt]hrough|[Tt]hroughout|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]fter|[Bb]y|[Oo]n|[Ff]or|[Oo]f)\s)the\s(?:(?<which>past|coming)\s)?weekend\b(?!\s(?:of|before|after)\b|[-’'])/g,
  read(match, scene) {
    const start = match.index;
    const end = start + match[0].length;
    const { published } = scene;
    const { which } = match.groups ?? {};
    const ahead = which === 'coming' || (which === undefined && comes(scene.tenseAt(start, end)));
    const now = weekdayOf(published) >= SATURDAY && which === undefined;
    const sunday = weekInterval(shiftDays(published, ahead || now ? 0 : -7)).end;
    return {
      start,
      end,
      interval: { start: shiftDays(sunday, -1), end: sunday },
      precision: 'day',
      confidence: which === undefined ? 0.8 : 0.9,
    };
  },
};
