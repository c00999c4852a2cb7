import type { IndexedFacet } from '../facet-keys.ts';
import type { QuestionPart } from './question-part.ts';

/** Where something is in a question as it was typed: UTF-16 code units, half-open. */
export interface TypedSpan {
  readonly start: number;
  readonly end: number;
}

interface Typed {
  /** Absent for what was chosen from a list. */
  readonly typed?: TypedSpan;
}

/** Words, any of which will do; most often one. */
export interface WordsCondition extends Typed {
  readonly kind: 'words';
  readonly parts: readonly QuestionPart[];
  /** Whether none of them may occur. */
  readonly not: boolean;
}

/** Something that has a name, and its address. */
export interface NamedValue {
  readonly slug: string;
  readonly name: string;
}

/** A speaker, somebody or something spoken about, a place or a tag; any of its values will do. */
export interface NameCondition extends Typed {
  readonly kind: 'name';
  readonly facet: IndexedFacet;
  readonly values: readonly NamedValue[];
  readonly not: boolean;
  /** The words as typed, which will do for a place or a tag as well. */
  readonly parts: readonly QuestionPart[];
}

/** Days, by which articles were printed. */
export interface PeriodCondition extends Typed {
  readonly kind: 'period';
  /** `YYYY-MM-DD`; absent where it has no beginning, or no end. */
  readonly first?: string;
  readonly last?: string;
  /** `MM`, for a month of any year, in place of these. */
  readonly month?: string;
  readonly not: false;
}

/** What must hold of all that is found. */
export type Condition = WordsCondition | NameCondition | PeriodCondition;
