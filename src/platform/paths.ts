import type { MethodSection } from './method-sections.ts';

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
  /** The method page, or one part of it. */
  method: (section?: MethodSection) => `/phuong-phap/${section ? `#${section}` : ''}`,
} as const;

/** Anchor of a milestone, platform, bottleneck or commendation on the programmes page. */
export const itemAnchor = (id: string) => `muc-${id}`;
