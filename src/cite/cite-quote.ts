import { asHtml, asMarkdown, asText } from './attribution.ts';
import { bibtex } from './records/bibtex.ts';
import type { CitedQuote } from './cited.ts';
import { cslJson } from './records/csl-json.ts';
import { ris } from './records/ris.ts';
import { say } from '../wording/say.ts';

/** A quote in one form, ready to be copied. */
export interface CitationForm {
  readonly name: string;
  readonly text: string;
}

/** A quote as text for a page of one's own, and as records for reference managers. */
export function citationForms(quote: CitedQuote): CitationForm[] {
  return [
    { name: say('cite.text'), text: asText(quote) },
    { name: 'Markdown', text: asMarkdown(quote) },
    { name: 'HTML', text: asHtml(quote) },
    { name: 'BibTeX', text: bibtex(quote) },
    { name: 'RIS', text: ris(quote) },
    { name: 'CSL-JSON', text: cslJson(quote) },
  ];
}
