import { apa } from './apa.ts';
import { chicago } from './chicago.ts';
import type { CitedWork } from '../cited.ts';
import { mla } from './mla.ts';
import type { RichText } from './rich-text.ts';
import type { MessageKey } from '../../wording/catalogue.ts';

/** A quote or a whole article in one style: how a list of references names its article, and how a text points there. */
export interface StyledCitation {
  readonly style: string;
  /** What the two are called in the style: messages. */
  readonly labels: readonly [reference: MessageKey, pointer: MessageKey];
  readonly reference: RichText;
  readonly pointer: RichText;
}

/** A quote or a whole article in every style that is offered. */
export function styledCitations(quote: CitedWork): StyledCitation[] {
  return [apa(quote), chicago(quote), mla(quote)];
}
