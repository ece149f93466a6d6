import type { RouteObject } from 'react-router';
import { BrowseShell } from '#shells/browse/chrome/BrowseShell.tsx';
import { NotFoundPage } from '#shells/browse/not-found/NotFoundPage.tsx';
import { LanguageRoot } from './LanguageRoot.tsx';
import { PageError } from './PageError.tsx';

/** Everything that has an address, in the language that the address asks for. */
export function createRoutes(): RouteObject[] {
  return [{ Component: LanguageRoot, children: [...briefing(), ...pages()] }];
}

/** Pages of the briefing: each fills the screen by itself. */
function briefing(): RouteObject[] {
  return [
    {
      path: 'trinh-chieu/soan',
      ErrorBoundary: PageError,
      lazy: async () => ({
        Component: (await import('#shells/briefing/composer/ComposerPage.tsx')).ComposerPage,
      }),
    },
    {
      path: 'trinh-chieu',
      ErrorBoundary: PageError,
      lazy: async () => ({
        Component: (await import('#shells/briefing/deck/DeckPage.tsx')).DeckPage,
      }),
    },
    {
      path: 'trinh-chieu/dien-gia',
      ErrorBoundary: PageError,
      lazy: async () => ({
        Component: (await import('#shells/briefing/presenter/PresenterPage.tsx')).PresenterPage,
      }),
    },
  ];
}

/** Pages of the browse shell. Each is a chunk of its own; boot loads the first before hydration. */
function pages(): RouteObject[] {
  return [
    {
      Component: BrowseShell,
      ErrorBoundary: PageError,
      children: [
        {
          // Inside the shell, so that a page that fails leaves the way to the others.
          ErrorBoundary: PageError,
          children: [
            {
              index: true,
              lazy: async () => ({
                Component: (await import('#shells/browse/overview/OverviewPage.tsx')).OverviewPage,
              }),
            },
            {
              path: 'tru-cot/:pillarId',
              lazy: async () => ({
                Component: (await import('#shells/browse/pillar/PillarPage.tsx')).PillarPage,
              }),
            },
            {
              path: 'chi-so/:indicatorId',
              lazy: async () => ({
                Component: (await import('#shells/browse/indicator/IndicatorPage.tsx')).IndicatorPage,
              }),
            },
            {
              path: 'chi-so/:indicatorId/don-vi',
              lazy: async () => ({
                Component: (await import('#shells/browse/units/UnitsPage.tsx')).UnitsPage,
              }),
            },
            {
              path: 'chuong-trinh',
              lazy: async () => ({
                Component: (await import('#shells/browse/programmes/ProgrammesPage.tsx')).ProgrammesPage,
              }),
            },
            {
              path: 'can-chu-y',
              lazy: async () => ({
                Component: (await import('#shells/browse/attention/AttentionPage.tsx')).AttentionPage,
              }),
            },
            {
              path: 'so-sanh-ky',
              lazy: async () => ({
                Component: (await import('#shells/browse/changes/ChangesPage.tsx')).ChangesPage,
              }),
            },
            {
              path: 'phuong-phap',
              lazy: async () => ({
                Component: (await import('#shells/browse/method/MethodPage.tsx')).MethodPage,
              }),
            },
            {
              path: 'du-lieu',
              lazy: async () => ({
                Component: (await import('#shells/browse/data/DataPage.tsx')).DataPage,
              }),
            },
            {
              path: 'du-lieu/api',
              lazy: async () => ({
                Component: (await import('#shells/browse/api/ApiPage.tsx')).ApiPage,
              }),
            },
            {
              path: 'nhung',
              lazy: async () => ({
                Component: (await import('#shells/browse/embed/EmbedPage.tsx')).EmbedPage,
              }),
            },
            { path: '*', Component: NotFoundPage },
          ],
        },
      ],
    },
  ];
}
