import type { FrontMatter } from '../source/front-matter-schema.ts';

const FILE_NAME_DATE = /^\d{4}-\d{2}-\d{2}-/;

/** Under what an article is known and filed: what its front matter says, otherwise date and file name. */
export function addressOfArticle({
  frontMatter,
  file,
}: {
  readonly frontMatter: FrontMatter;
  readonly file: string;
}): { readonly id: string; readonly slug: string } {
  const slug = frontMatter.slug ?? slugFromFile(file);
  return { id: frontMatter.id ?? `${frontMatter.date}-${slug}`, slug };
}

/** The address an article has where its front matter names none. */
function slugFromFile(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  return name.replace(FILE_NAME_DATE, '').toLowerCase();
}
