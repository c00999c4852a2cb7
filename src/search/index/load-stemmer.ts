import type { Stemmer } from '../../core/search/index/invert.ts';

/**
 * The stemmer of a script that `writeStemmer` wrote. It is not loaded from the file beside the index,
 * since whether Node takes a file for a module depends on the folders above it.
 */
export async function loadStemmer(script: string): Promise<Stemmer> {
  const address = `data:text/javascript,${encodeURIComponent(script)}`;
  const { stemmer } = (await import(/* @vite-ignore */ address)) as { readonly stemmer: Stemmer };
  return stemmer;
}
