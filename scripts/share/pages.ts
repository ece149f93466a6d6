import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { ShareCard } from '../../src/app/share/card.ts';
import { writeCompressed } from '../compress/write.ts';
import { oembedFile } from './oembed.ts';
import { readHead, tagsOf, withTags } from './tags.ts';

/** Not to be shared: pages of addresses that are unknown now, and frames in other people's pages. */
const unshared = /^(?:_shell|nhung\/.+)\//;

/** Addresses of the pages of a built site, from its root: `/`, `/chi-so/ipv6/`. */
function pagesOf(dist: string): readonly string[] {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !unshared.test(file))
    .map((file) => (file === 'index.html' ? '/' : `/${dirname(file)}/`))
    .toSorted();
}

/**
 * Writes the tags of previews into the pages of a built site, in the place of earlier ones.
 * @param pictures address of each card's picture by the card's name; a page without a card shows the first card's
 * @param site address of the site; null while it is not known
 */
export function writePages(
  dist: string,
  cards: readonly [ShareCard, ...ShareCard[]],
  pictures: ReadonlyMap<string, string>,
  site: string | null,
): void {
  const cardOf = new Map(cards.map((card) => [card.path, card]));
  for (const path of pagesOf(dist)) {
    const file = join(dist, path, 'index.html');
    const html = readFileSync(file, 'utf8');
    const card = cardOf.get(path);
    const oembed = card ? oembedFile(card) : null;
    const { title, description } = card ?? readHead(html);
    const shown = card ?? cards[0];
    const absolute =
      site === null
        ? null
        : {
            url: new URL(path.slice(1), site).href,
            picture: new URL(pictures.get(shown.name) ?? '', site).href,
            alt: `${shown.title}. ${shown.description}`,
            oembed: oembed && new URL(oembed, site).href,
          };
    const tagged = withTags(html, tagsOf({ title, description, siteName: shown.brand, absolute }));
    if (tagged === html) continue;
    writeFileSync(file, tagged);
    // A site that is built already has copies that servers send as they are.
    if (existsSync(`${file}.br`)) writeCompressed(file);
  }
}
