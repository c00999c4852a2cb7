import type { ForeignArticle } from '../../article/foreign-article.ts';
import { Notes } from '../../article/notes.ts';
import type { ForeignArchive, OpenKind } from '../../article/open-archive.ts';
import type { SourceFiles } from '../../article/source-files.ts';
import { basePathOf } from '../../sites/base-path.ts';
import { beginTold, type ForeignPicture } from '../../article/told.ts';
import { readItem, type WordPressSite } from './read-item.ts';
import { readItems, type WxrChannel, type WxrItem } from './read-items.ts';

/** Opens exports of WordPress (WXR). */
export const openWordPress: OpenKind = (group, files): ForeignArchive => {
  const exports = group.paths.map((path) => ({
    path,
    site: undefined as WordPressSite | undefined,
  }));
  const lookups: WordPressSite[] = [];
  let url: string | undefined;
  return {
    group,
    get url() {
      return url ?? 'https://wordpress.invalid';
    },
    get base() {
      return basePathOf(url ?? '/');
    },
    pictures: (_, src) => pictureOf(src, lookups),
    async *articles() {
      for (const entry of exports) {
        if (!entry.site) {
          entry.site = await readSite(entry.path, files);
          lookups.push(entry.site);
          url ??= entry.site.url;
        }
        for await (const item of readItems(entry.path, files, emptyChannel())) {
          const article = articleOf(item, entry.path, entry.site);
          if (article) yield article;
        }
      }
    },
  };
};

const emptyChannel = (): WxrChannel => ({
  texts: new Map(),
  authors: new Map(),
  secureNamespace: false,
});

/** Reads what items refer to and what may come after them: pictures, blocks, authors. */
async function readSite(path: string, files: SourceFiles): Promise<WordPressSite> {
  const channel = emptyChannel();
  const pictures: WordPressSite['pictures'] = new Map();
  const blocks = new Map<string, string>();
  for await (const { texts, meta } of readItems(path, files, channel)) {
    const id = texts.get('wp:post_id') ?? '';
    const type = texts.get('wp:post_type');
    if (type === 'attachment') {
      const alt = meta.get('_wp_attachment_image_alt');
      const caption = texts.get('excerpt:encoded')?.trim() ?? '';
      pictures.set(id, {
        url: texts.get('wp:attachment_url') ?? '',
        ...(alt === undefined ? {} : { alt }),
        ...(caption === '' ? {} : { caption }),
      });
    } else if (type === 'wp_block') blocks.set(id, texts.get('content:encoded') ?? '');
  }
  const address = channel.texts.get('link') ?? channel.texts.get('wp:base_blog_url');
  return {
    authors: channel.authors,
    pictures,
    blocks,
    secureNamespace: channel.secureNamespace,
    ...(address === undefined ? {} : { url: address.trim() }),
  };
}

/** What is in an export beside articles and pages. */
const OTHER_TYPES =
  /^(?:attachment|nav_menu_item|revision|wp_.*|custom_css|customize_changeset|oembed_cache|user_request|acf-.*|feedback|wpcf7_contact_form|shop_.*|product.*|mc4wp-form|elementor_library)$/;

function articleOf(item: WxrItem, path: string, site: WordPressSite): ForeignArticle | undefined {
  const type = item.texts.get('wp:post_type') ?? 'post';
  const status = item.texts.get('wp:status');
  if (OTHER_TYPES.test(type) || status === 'trash' || status === 'auto-draft') return undefined;
  const notes = new Notes();
  const told = beginTold(path, notes, item.texts.get('wp:post_id') ?? item.texts.get('guid') ?? '');
  if (site.secureNamespace) notes.add('namespace-with-https');
  if (!item.usesCdata) notes.add('no-cdata');
  if (type !== 'post') told.status = 'page';
  return readItem(item, told, site);
}

function pictureOf(
  src: string,
  sites: readonly WordPressSite[],
): Partial<ForeignPicture> | undefined {
  const id = /^gallery:(\d+)$/.exec(src)?.[1];
  if (id === undefined) return undefined;
  const known = sites.map(({ pictures }) => pictures.get(id)).find((one) => one !== undefined);
  if (!known) return { src };
  const { url, alt, caption } = known;
  return {
    src,
    candidates: [url],
    ...(alt === undefined ? {} : { alt }),
    ...(caption === undefined ? {} : { caption }),
  };
}
