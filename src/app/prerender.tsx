import { prerender } from 'react-dom/static';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { parseCatalogue } from '#contract/catalogue.ts';
import type { Api } from '#data/api.ts';
import { catalogueResource } from '#data/catalogue.ts';
import { editionsResource } from '#data/editions.ts';
import { indicatorResource } from '#data/indicator.ts';
import { programmesResource } from '#data/programmes.ts';
import { createQueryClient } from '#data/query-client.ts';
import { isWorkedHistory } from '#domain/examples/worked.ts';
import { contentHash } from '#platform/content-hash.ts';
import type { HeadSink } from '#platform/head.tsx';
import { paths } from '#platform/paths.ts';
import { changesResources } from './changes-resources.ts';
import { loadMatchedRoutes } from './load-routes.ts';
import { Providers } from './Providers.tsx';
import { createRoutes } from './routes.tsx';
import { encodeSnapshotFiles } from './page-snapshot.ts';
import { fillFromSnapshot } from './snapshot.ts';

export { contentHash, encodeSnapshotFiles };

export interface PageToRender {
  /** Address from the app's root, ending in `/`. */
  readonly path: string;
  /** Resources of the default edition that the page is made from. */
  readonly resources: readonly string[];
  /** Those of its parts below the first screen, which the browser fetches later. */
  readonly later?: readonly string[];
  /** Source files of the page, whose built code the browser needs besides the entry. */
  readonly modules: readonly string[];
  /** Source files of its later parts: their looks are needed at once, their code is not. */
  readonly laterModules?: readonly string[];
}

const sources = {
  digests: 'src/shells/browse/overview/Digests.tsx',
  programmes: 'src/shells/browse/programmes/ProgrammesPage.tsx',
  pillar: 'src/shells/browse/pillar/PillarPage.tsx',
  indicator: 'src/shells/browse/indicator/IndicatorPage.tsx',
  attention: 'src/shells/browse/attention/AttentionPage.tsx',
  changes: 'src/shells/browse/changes/ChangesPage.tsx',
  method: 'src/shells/browse/method/MethodPage.tsx',
  data: 'src/shells/browse/data/DataPage.tsx',
  api: 'src/shells/browse/api/ApiPage.tsx',
  history: 'src/contract/indicator-detail.ts',
  readProgrammes: 'src/contract/programmes.ts',
} as const;

/**
 * Every page that the build renders.
 * @param read text of a resource of the API, the default edition's where no other is named
 * @throws when its catalogue is unreadable
 */
export async function pagesToRender(
  read: (resource: string) => Promise<string>,
): Promise<readonly PageToRender[]> {
  const result = parseCatalogue(await read(catalogueResource), null);
  if (!result.ok) throw new Error(result.message);
  const common = [catalogueResource, editionsResource];
  const changes = await changesResources(read);
  return [
    {
      path: paths.overview(),
      resources: common,
      later: [programmesResource, ...changes],
      // Its code comes with the entry's.
      modules: [],
      laterModules: [sources.digests],
    },
    {
      path: paths.programmes(),
      resources: [...common, programmesResource],
      modules: [sources.programmes, sources.readProgrammes],
    },
    { path: paths.attention(), resources: [...common, programmesResource], modules: [sources.attention] },
    {
      path: paths.changes(),
      resources: [...common, ...changes],
      modules: [sources.changes, sources.history],
    },
    {
      path: paths.method(),
      // Histories of the published indicators that serve as worked cases.
      resources: [
        ...common,
        ...result.value.indicators
          .filter(({ id }) => isWorkedHistory(id))
          .map(({ id }) => indicatorResource(id)),
      ],
      modules: [sources.method, sources.history],
    },
    {
      path: paths.data(),
      resources: [...common, programmesResource],
      modules: [sources.data, sources.readProgrammes],
    },
    { path: paths.api(), resources: common, modules: [sources.api] },
    ...result.value.pillars.map((pillar) => ({
      path: paths.pillar(pillar.id),
      resources: common,
      modules: [sources.pillar],
    })),
    ...result.value.indicators.map((indicator) => ({
      path: paths.indicator(indicator.id),
      resources: [...common, indicatorResource(indicator.id)],
      modules: [sources.indicator, sources.history],
    })),
  ];
}

/** Pages that have an address of their own but no content before the browser has fetched the figures. */
export const clientPages: readonly Pick<PageToRender, 'path' | 'modules'>[] = [
  { path: paths.deck(), modules: ['src/shells/briefing/deck/DeckPage.tsx'] },
  { path: paths.presenter(), modules: ['src/shells/briefing/presenter/PresenterPage.tsx'] },
  { path: paths.composer(), modules: ['src/shells/briefing/composer/ComposerPage.tsx'] },
  { path: paths.embed(), modules: ['src/shells/browse/embed/EmbedPage.tsx'] },
];

/** During the build nothing is fetched: a page has what it was given. */
const buildApi: Api = { appRoot: 'http://build.invalid/', config: new Promise(() => undefined) };

/**
 * Renders one page to HTML.
 * @param texts texts of the page's resources, by name
 * @param renderedAt build time, ms
 */
export async function renderPage(
  path: string,
  texts: ReadonlyMap<string, string>,
  renderedAt: number,
): Promise<HeadSink & { readonly html: string }> {
  const routes = createRoutes();
  await loadMatchedRoutes(routes, path);
  const handler = createStaticHandler(routes);
  const context = await handler.query(new Request(new URL(path, buildApi.appRoot)));
  if (context instanceof Response) throw new Error(`${path}: unexpected redirect`);
  const client = createQueryClient(buildApi);
  const resources = [...texts].map(
    ([name, text]) => [name, { text, confirmedAt: null, newer: null }] as const,
  );
  await fillFromSnapshot(client, buildApi, new Map(resources));
  const head: HeadSink = { title: '', description: '' };
  const { prelude } = await prerender(
    <Providers api={buildApi} client={client} renderTime={renderedAt} head={head}>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </Providers>,
    // A large boundary would else be moved out of line by an inline script, which the CSP forbids.
    { progressiveChunkSize: 1e9 },
  );
  const html = await new Response(prelude).text();
  client.clear();
  return { html, ...head };
}

/** A page that the browser renders: for addresses that are not known when the build runs. */
export const emptyPage = {
  title: 'Bảng chỉ số chuyển đổi số',
  description: '',
  html: '',
  scripts: [],
  styles: [],
  snapshot: '',
  later: '',
  renderedAt: 0,
};
