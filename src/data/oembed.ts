import { queryOptions } from '@tanstack/react-query';
import { parseOembedPicture, type PagePicture } from '#contract/oembed.ts';
import type { Api } from './api.ts';
import { fetchText } from './fetch-text.ts';

export type { PagePicture } from '#contract/oembed.ts';

/**
 * The picture of a page, from the oEmbed answer that the build wrote; null when that is something else.
 * @param address of the answer, from the root of the site
 */
export function pagePictureQuery(api: Api, address: string) {
  return queryOptions<PagePicture | null>({
    queryKey: ['page-picture', address],
    queryFn: async ({ signal }) => {
      const { text } = await fetchText(new URL(address.replace(/^\//, ''), api.appRoot).href, signal);
      return parseOembedPicture(text);
    },
    meta: { frozen: true },
  });
}
