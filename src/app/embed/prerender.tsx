import { renderToString } from 'react-dom/server';
import { parseCatalogue } from '#contract/catalogue.ts';
import type { Api } from '#data/api.ts';
import { catalogueResource } from '#data/catalogue.ts';
import { programmesResource } from '#data/programmes.ts';
import { createQueryClient } from '#data/query-client.ts';
import { dayInZone } from '#domain/date.ts';
import { formatDate } from '#domain/format/date.ts';
import { evaluationDate } from '#domain/evaluation.ts';
import { inLocale } from '#domain/model/text.ts';
import { readWidgetAddress, widgetAddress } from '#domain/widget/address.ts';
import { defaultOptions, type WidgetKind } from '#domain/widget/options.ts';
import { vietnamese } from '#i18n/languages.ts';
import { embedWords } from '#i18n/pages/embed.ts';
import { timeZone } from '#platform/clock.ts';
import { contentHash } from '#platform/content-hash.ts';
import { prepareWidget } from '#shells/embed/views.ts';
import { Widget } from '#shells/embed/Widget.tsx';
import { encodeSnapshotFiles } from '../page-snapshot.ts';
import { fillFromSnapshot } from '../snapshot.ts';
import { EmbedProviders } from './Providers.tsx';

export { contentHash, encodeSnapshotFiles };

/** A widget that the browser makes whole: for addresses that are not known when the build runs. */
export const emptyWidget = { title: vietnamese.t.brand.subtitle } as const;

/** What a built widget says of itself where no script can ask the source again. */
export function builtNote(renderedAt: number): string {
  return embedWords.vi.builtOn(formatDate(dayInZone(renderedAt, timeZone), 'vi'));
}

/**
 * The day as of which the statuses of the built widgets hold; empty where they are those of a frozen edition, which
 * hold for ever. @throws when the catalogue is unreadable
 */
export function judgedOn(catalogueText: string, renderedAt: number): string {
  const result = parseCatalogue(catalogueText, null);
  if (!result.ok) throw new Error(result.message);
  const { edition } = result.value;
  return edition.kind === 'frozen' ? '' : evaluationDate(edition, renderedAt, timeZone);
}

export interface WidgetPage {
  /** Address from the site's root, ending in `/`. */
  readonly path: string;
  readonly title: string;
  /** Resources of the default edition that the widget is made from. */
  readonly resources: readonly string[];
}

/** Every widget that the build renders, in its default state. @throws when the catalogue is unreadable */
export function widgetPages(catalogueText: string): readonly WidgetPage[] {
  const result = parseCatalogue(catalogueText, null);
  if (!result.ok) throw new Error(result.message);
  const { area, indicators, pillars } = result.value;
  const page = (kind: WidgetKind, ids: readonly string[], title: string): WidgetPage => ({
    path: widgetAddress({ kind, ids, options: defaultOptions }),
    title: `${title} · ${inLocale(area.name, 'vi')}`,
    resources: kind === 'attention' ? [catalogueResource, programmesResource] : [catalogueResource],
  });
  return [
    ...indicators.map(({ id, name }) => page('indicator', [id], inLocale(name, 'vi'))),
    ...indicators.map(({ id, name }) => page('comparison', [id], inLocale(name, 'vi'))),
    ...pillars.map(({ id, name }) => page('pillar', [id], inLocale(name, 'vi'))),
    page('overview', [], vietnamese.t.nav.overview),
    page('attention', [], vietnamese.t.nav.attention),
  ];
}

/** During the build nothing is fetched: a widget has what it was given. */
const buildApi: Api = { appRoot: 'http://build.invalid/', config: new Promise(() => undefined) };

/**
 * Renders one widget to HTML.
 * @param appRoot what stands before the addresses of full pages: `../../../`
 * @param texts texts of its resources, by name
 * @param renderedAt build time, ms
 */
export async function renderWidget(
  path: string,
  appRoot: string,
  texts: ReadonlyMap<string, string>,
  renderedAt: number,
): Promise<string> {
  const client = createQueryClient(buildApi);
  const resources = [...texts].map(
    ([name, text]) => [name, { text, confirmedAt: null, newer: null }] as const,
  );
  await fillFromSnapshot(client, buildApi, new Map(resources));
  const read = readWidgetAddress(path, '');
  await prepareWidget(read?.request);
  const html = renderToString(
    <EmbedProviders
      api={buildApi}
      client={client}
      language={vietnamese}
      renderTime={renderedAt}
      host={{ tell: () => undefined }}
    >
      <Widget read={read} />
    </EmbedProviders>,
  );
  client.clear();
  return html.replaceAll(buildApi.appRoot, appRoot);
}
