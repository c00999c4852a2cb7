import type { KnownPlace } from '../../../gazetteer/gazetteer.ts';
import type { Span } from '../../../text/span.ts';
import type { PlaceMention } from '../names/place-types.ts';
import type { PlaceWord } from '../names/words.ts';
import { firstPlaceWord } from '../names/words.ts';

/** A printed name that a rule is about. */
export interface RuledName {
  readonly printed: string;
  /** Whether the gazetteer knows the name: then the text may still place it elsewhere. */
  readonly known: boolean;
}

/** What the editor says of some names in all articles, or in those that fulfil conditions. */
export interface PlaceRule {
  /** Of the entry that says it; the same as long as the entry’s name and conditions are. */
  readonly key: string;
  readonly names: readonly RuledName[];
  /** false: never a place. */
  readonly reading: false | { readonly known: KnownPlace; readonly kind: PlaceMention['kind'] };
  readonly only?: {
    readonly articles?: readonly string[];
    readonly tags?: readonly string[];
    readonly from?: string;
    readonly to?: string;
  };
}

/** Rules by the first word of each of their names, and the places that only the editor knows. */
export interface PlaceRules {
  readonly rules: readonly PlaceRule[];
  readonly byFirstWord: ReadonlyMap<string, readonly RuledForm[]>;
  /** By id and by folded name. */
  readonly own: ReadonlyMap<string, KnownPlace>;
}

interface RuledForm {
  readonly rule: PlaceRule;
  readonly name: RuledName;
  /** As an article may print it: as it is, or in capitals. */
  readonly form: string;
}

/** A rule that is about a stretch of a text. */
export interface RuledSpan extends Span {
  readonly rule: PlaceRule;
  readonly name: RuledName;
}

/** Puts rules in order for the search in texts: longer names first, then in the order of the file. */
export function indexPlaceRules(
  rules: readonly PlaceRule[],
  own: ReadonlyMap<string, KnownPlace>,
): PlaceRules {
  const byFirstWord = new Map<string, RuledForm[]>();
  for (const rule of rules) {
    for (const name of rule.names) {
      for (const form of formsOf(name)) {
        const key = firstWordKey(form);
        const before = byFirstWord.get(key);
        if (before) before.push({ rule, name, form });
        else byFirstWord.set(key, [{ rule, name, form }]);
      }
    }
  }
  for (const forms of byFirstWord.values()) forms.sort((a, b) => b.form.length - a.form.length);
  return { rules, byFirstWord, own };
}

/** The forms in which an article may print a name: as it is, and as a dateline has it. */
export function formsOf({ printed }: RuledName): string[] {
  return [...new Set([printed, printed.toUpperCase()])].map(plain);
}

function firstWordKey(form: string): string {
  return plain(firstPlaceWord(form)).toLowerCase();
}

const WORD_CHARACTER = /[\p{L}\p{M}\d]/u;

/**
 * Finds where an article prints names that rules are about; the longest where several begin at one
 * word. Linear in the text.
 *
 * @param fits whether a rule holds in this article
 */
export function findRuledSpans(
  text: string,
  words: readonly PlaceWord[],
  { byFirstWord }: PlaceRules,
  fits: (rule: PlaceRule) => boolean,
): RuledSpan[] {
  if (byFirstWord.size === 0) return [];
  const found: RuledSpan[] = [];
  const even = plain(text);
  let end = 0;
  for (const { start, text: word } of words) {
    if (start < end) continue;
    const hit = byFirstWord
      .get(plain(word).toLowerCase())
      ?.find(
        ({ form, rule }) =>
          even.startsWith(form, start) &&
          !WORD_CHARACTER.test(even.charAt(start + form.length)) &&
          fits(rule),
      );
    if (!hit) continue;
    end = start + hit.form.length;
    found.push({ start, end, rule: hit.rule, name: hit.name });
  }
  return found;
}

/** Marks and spaces that print the same name; never changes a length. */
function plain(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/\s/g, ' ');
}
