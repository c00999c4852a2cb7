import type { FrontMatter } from '../source/front-matter-schema.ts';

const FILE_NAME_DATE = /^\d{4}-\d{2}-\d{2}-/;

/** The id and the slug of an article: from its front matter, otherwise from date and file name. */
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

/** The slug of an article whose front matter does not give one. */
function slugFromFile(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  return name.replace(FILE_NAME_DATE, '').toLowerCase();
}
