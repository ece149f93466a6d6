import type { QueryClient } from '@tanstack/react-query';
import { createApi, type Api } from '#data/api.ts';
import { createQueryClient } from '#data/query-client.ts';
import type { Locale } from '#domain/model/text.ts';
import { loadedLanguage, loadLanguage, vietnamese, type Language } from '#i18n/languages.ts';
import { soonOr } from '../patience.ts';

/** What all elements of a page share that show figures of one site: each of its resources is fetched once. */
export interface Site {
  readonly api: Api;
  readonly client: QueryClient;
  /** The configured language; null while the configuration is not read. */
  defaultLocale: Locale | null;
}

const sites = new Map<string, Site>();

/** The site at an address that ends in `/`. */
export function siteAt(address: string): Site {
  const known = sites.get(address);
  if (known) return known;
  const api = createApi(address);
  const client = createQueryClient(api);
  const { queries } = client.getDefaultOptions();
  // An element that comes near later shows what the others show; the interval keeps all of them fresh together.
  client.setDefaultOptions({ queries: { ...queries, refetchOnMount: false } });
  const site: Site = { api, client, defaultLocale: null };
  sites.set(address, site);
  return site;
}

/** The language of a widget when its words are here already, else null. */
export function languageNow(site: Site, asked: Locale | null): Language | null {
  const locale = asked ?? site.defaultLocale;
  return locale && loadedLanguage(locale);
}

/**
 * The language that was asked for, or the configured one. Never rejects: words that cannot be had are replaced by
 * Vietnamese ones.
 */
export async function languageOf(site: Site, asked: Locale | null): Promise<Language> {
  const locale = asked ?? (site.defaultLocale ??= await configuredLocale(site.api));
  return loadLanguage(locale).catch(() => vietnamese);
}

function configuredLocale(api: Api): Promise<Locale> {
  return soonOr<Locale, Locale>(
    api.config.then((config) => config.defaultLocale),
    'vi',
  );
}
