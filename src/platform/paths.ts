import type { MethodSection } from './method-sections.ts';

function query(parts: Readonly<Record<string, string | undefined>>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) if (value !== undefined) params.set(name, value);
  return params.size > 0 ? `?${params.toString()}` : '';
}

/** Every address of the product is built here. All end in `/`, so that relative links work anywhere. */
export const paths = {
  overview: () => '/',
  pillar: (id: string) => `/tru-cot/${encodeURIComponent(id)}/`,
  indicator: (id: string) => `/chi-so/${encodeURIComponent(id)}/`,
  /** Ranking of the administrative units of one indicator. */
  units: (id: string) => `/chi-so/${encodeURIComponent(id)}/don-vi/`,
  programmes: () => '/chuong-trinh/',
  attention: () => '/can-chu-y/',
  changes: () => '/so-sanh-ky/',
  data: () => '/du-lieu/',
  api: () => '/du-lieu/api/',
  /** Where a widget for a portal is put together, beginning with an indicator. */
  embed: (id?: string) => `/nhung/${query({ ma: id })}`,
  /**
   * The briefing: a deck by its name, at a slide by its name (`chi-so.ipv6`); the whole picture without one.
   */
  deck: (id?: string, slide?: string) => `/trinh-chieu/${query({ bo: id, slide })}`,
  /** The screen of the speaker, with a deck by its name. */
  presenter: (id?: string) => `/trinh-chieu/dien-gia/${query({ bo: id })}`,
  /** Where a deck is put together, starting from another. */
  composer: (id?: string) => `/trinh-chieu/soan/${query({ bo: id })}`,
  /** The method page, or one part of it. */
  method: (section?: MethodSection) => `/phuong-phap/${section ? `#${section}` : ''}`,
} as const;

/** Anchor of a milestone, platform, bottleneck or commendation on the programmes page. */
export const itemAnchor = (id: string) => `muc-${id}`;
