import marks from '../data/quotation-marks.json' with { type: 'json' };

/** Opening and closing marks of a language (BCP 47) as its newspapers print them. */
export function quotationMarks(lang: string): { readonly open: string; readonly close: string } {
  const known: Readonly<Record<string, readonly string[]>> = marks;
  const [open = '“', close = '”'] = known[lang.toLowerCase().split('-')[0] ?? ''] ?? [];
  return { open, close };
}
