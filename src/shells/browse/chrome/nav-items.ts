import { useLocation } from 'react-router';
import type { Catalogue } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { briefingAddress } from '#platform/briefing-address.ts';
import { paths } from '#platform/paths.ts';

export interface NavItem {
  readonly to: string;
  readonly label: string;
  readonly current: boolean;
}

/** The places of the main navigation; the pillars are data, so they come with the catalogue. */
export function useNavItems(catalogue: Catalogue | null): {
  readonly overview: NavItem;
  readonly pillars: readonly NavItem[];
  readonly attention: NavItem;
  readonly programmes: NavItem;
  /** The show, from the slide of this page on. */
  readonly briefing: NavItem;
} {
  const { t, tx } = useLocale();
  const { pathname } = useLocation();
  const here = pathname.endsWith('/') ? pathname : `${pathname}/`;
  // Only on the page of an indicator is there one to look for: the list may hold thousands.
  const onIndicator = here.startsWith('/chi-so/');
  const pillarHere = onIndicator
    ? catalogue?.indicators.find((one) => here.startsWith(paths.indicator(one.id)))?.pillarId
    : undefined;
  // An indicator without a figure has no slide in the deck of its pillar.
  const deckOf = (id: string) =>
    catalogue?.indicators.find((one) => one.id === id && one.latest?.value != null)?.pillarId ?? null;
  const item = (to: string, label: string, inside = false): NavItem => ({
    to,
    label,
    current: here === to || inside,
  });
  return {
    overview: item(paths.overview(), t.nav.overview),
    pillars: (catalogue?.pillars ?? []).map((pillar) =>
      item(paths.pillar(pillar.id), tx(pillar.name), pillar.id === pillarHere),
    ),
    attention: item(paths.attention(), t.nav.attention),
    programmes: item(paths.programmes(), t.nav.programmes),
    briefing: item(briefingAddress(here, deckOf), t.nav.briefing),
  };
}
