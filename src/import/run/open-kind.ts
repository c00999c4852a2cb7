import type { ForeignArchive, KindName, OpenKind, SourceGroup } from '../article/open-archive.ts';
import type { SourceFiles } from '../article/source-files.ts';
import { openDocx } from '../kinds/documents/docx.ts';
import { openMail } from '../kinds/documents/mail.ts';
import { openText } from '../kinds/documents/text.ts';
import { openMedium } from '../kinds/exports/medium.ts';
import { openMovableType } from '../kinds/exports/movabletype.ts';
import { openSubstack } from '../kinds/exports/substack.ts';
import { openGhost } from '../kinds/ghost/ghost.ts';
import { openFeeds } from '../kinds/feeds/feeds.ts';
import { openWordPress } from '../kinds/wordpress/wordpress.ts';
import { openPages } from '../kinds/pages/pages.ts';
import { SITE_READERS } from '../sites/open-site.ts';

const READERS: Partial<Record<KindName, OpenKind>> = {
  ...SITE_READERS,
  wordpress: openWordPress,
  feed: openFeeds,
  text: openText,
  html: openPages,
  docx: openDocx,
  mail: openMail,
  ghost: openGhost,
  medium: openMedium,
  substack: openSubstack,
  movabletype: openMovableType,
};

/** Opens files with the reader of their kind. */
export function openKind(group: SourceGroup, files: SourceFiles): ForeignArchive {
  const open = READERS[group.kind];
  return open ? open(group, files) : { group, async *articles() {} };
}
