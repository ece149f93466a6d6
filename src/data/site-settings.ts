import { queryOptions } from '@tanstack/react-query';
import type { Api } from './api.ts';

/** What the operator says of the site itself, for those who show parts of it elsewhere. */
export interface SiteSettings {
  /** Sites that may show the widgets: `https://cong.tinh.gov.vn`, `https://*.tinh.gov.vn`. */
  readonly portalOrigins: readonly string[];
  /** The address that readers know the site by, ending in `/`; null when it is not told. */
  readonly publicUrl: string | null;
}

/** These settings, from `config.json`. */
export function siteSettingsQuery(api: Api) {
  return queryOptions<SiteSettings>({
    queryKey: ['site-settings'],
    queryFn: async () => {
      const { portalOrigins, publicUrl } = await api.config;
      return { portalOrigins, publicUrl };
    },
    meta: { frozen: true },
  });
}
