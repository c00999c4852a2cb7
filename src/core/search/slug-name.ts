/**
 * The name that a slug most likely stands for; a list of names need hold only the others.
 *
 * @example slugName('elena-markova') // 'Elena Markova'
 */
export function slugName(slug: string): string {
  return slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
