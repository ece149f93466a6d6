/** Every address of the product is built here. All end in `/`, so that relative links work anywhere. */
export const paths = {
  overview: () => '/',
  pillar: (id: string) => `/tru-cot/${encodeURIComponent(id)}/`,
  indicator: (id: string) => `/chi-so/${encodeURIComponent(id)}/`,
  programmes: () => '/chuong-trinh/',
} as const;
