import type { Catalogue } from '#domain/model/index.ts';
import { searchWords } from '#i18n/pages/search.ts';
import { paths } from '#platform/paths.ts';
import type { PageEntry } from '#search/document.ts';

const addresses = {
  overview: paths.overview(),
  attention: paths.attention(),
  changes: paths.changes(),
  programmes: paths.programmes(),
  data: paths.data(),
  method: paths.method(),
} as const;

function entry(id: keyof typeof addresses): PageEntry {
  const name = { vi: searchWords.vi.pages[id], en: searchWords.en.pages[id] };
  return { id, name, to: addresses[id] };
}

/** Pages that can be found by name; the pillars come with the data. */
export function searchPages(catalogue: Catalogue | null): readonly PageEntry[] {
  const pillars = (catalogue?.pillars ?? []).map(({ id, name }) => ({
    id: `pillar-${id}`,
    name,
    to: paths.pillar(id),
  }));
  return [
    entry('overview'),
    ...pillars,
    entry('attention'),
    entry('changes'),
    entry('programmes'),
    entry('data'),
    entry('method'),
  ];
}
