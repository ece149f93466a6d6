import { focusManager, type QueryClient } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createApi, type Api } from '#data/api.ts';
import { createQueryClient } from '#data/query-client.ts';
import { dayInZone } from '#domain/date.ts';
import { formatDate } from '#domain/format/date.ts';
import type { WidgetRequest } from '#domain/widget/options.ts';
import { frameWords } from '#i18n/pages/embed-frame.ts';
import { timeZone } from '#platform/clock.ts';
import { watchHeight } from '#platform/frame-height.ts';
import { openHostLine, watchLinks, type HostLine } from '#platform/frame-messages.ts';
import { watchVisible } from '#platform/frame-visibility.ts';
import type { WidgetHost } from '#shells/embed/host.ts';
import { prepareWidget, viewOf } from '#shells/embed/views.ts';
import { Widget } from '#shells/embed/Widget.tsx';
import { loadSnapshot } from '../load-snapshot.ts';
import { soonOr } from '../patience.ts';
import {
  confirmResources,
  fillFromSnapshot,
  readPageSnapshot,
  type BuiltIn,
  type PageSnapshot,
} from '../snapshot.ts';
import { frameLanguage, type FrameLanguage } from './frame-language.ts';
import { showNotice } from './frame-notice.ts';
import { builtFits, showRoot, type FramePage } from './frame-page.ts';
import { showLooks } from './looks.ts';
import { EmbedProviders } from './Providers.tsx';
import { tryLater } from './try-later.ts';

type Resources = ReadonlyMap<string, BuiltIn>;

/** A widget that is being started, and all it needs. */
interface Start {
  readonly page: FramePage;
  readonly api: Api;
  readonly client: QueryClient;
  readonly line: HostLine;
  readonly speech: FrameLanguage;
}

/** Starts the widget of a frame, over the built one when that is what the address asks for. */
export async function startFrame(page: FramePage): Promise<void> {
  const { root, content, appRoot, read } = page;
  const api = createApi(appRoot);
  const client = createQueryClient(api);
  const line = openHostLine(() => api.config.then(({ portalOrigins }) => portalOrigins));
  watchLinks((href) => line.tell({ type: 'navigate', href }));
  // What nobody sees is not refreshed: the query client asks only while it is «focused».
  focusManager.setEventListener((focus) => watchVisible(content, focus));
  const snapshot = read?.request.options.edition === null ? readPageSnapshot(root) : null;
  const loading = snapshot && loadSnapshot(api, snapshot.files);
  loading?.catch(() => undefined);
  const code = prepareWidget(read?.request);
  const speech = await frameLanguage(api, read?.request.options.locale ?? null);
  const { locale } = speech.language;
  if (read) showLooks(document.documentElement, read.request.options, locale);
  document.documentElement.lang = locale;
  const start: Start = { page, api, client, line, speech };
  if (read && snapshot && loading && builtFits(page, locale) && !speech.failed) {
    await overBuilt(start, read.request, snapshot, loading);
  } else {
    await code;
    await anew(start, loading && (await soonOr(loading, null)));
  }
}

/** The built widget is what the address asks for: it is seen as it is, and comes to life when all is there. */
async function overBuilt(
  start: Start,
  request: WidgetRequest,
  snapshot: PageSnapshot,
  loading: Promise<Resources>,
): Promise<void> {
  const { page, api, client } = start;
  followHeight(start);
  showRoot(page);
  const whole = async (resources: Promise<Resources>): Promise<Resources> => {
    await viewOf(request.kind).load();
    return resources;
  };
  const again = () => tryLater(() => whole(loadSnapshot(api, snapshot.files)));
  const resources = await whole(loading).catch(() => keepBuilt(start, snapshot.renderedAt, again));
  await fillFromSnapshot(client, api, resources);
  hydrateRoot(page.root, widget(start, snapshot.renderedAt));
  confirmResources(client, api, resources);
}

/** Another language, edition or view than the built one, or a widget that the build did not know. */
async function anew(start: Start, resources: Resources | null): Promise<void> {
  const { page, api, client, speech } = start;
  if (resources) await fillFromSnapshot(client, api, resources);
  createRoot(page.root).render(widget(start, Date.now()));
  showRoot(page);
  if (speech.failed) showNotice(page.content, frameWords.vi.noEnglish);
  if (resources) confirmResources(client, api, resources);
  followHeight(start);
}

function followHeight({ page, line }: Start): void {
  watchHeight(page.content, (height) => line.tell({ type: 'height', height }));
}

/**
 * Neither the source nor the copy of its figures can be had, or a part of the code: the built figures stay, and it is
 * said of which day they are.
 */
async function keepBuilt(
  { page, line, speech }: Start,
  renderedAt: number,
  again: () => Promise<Resources>,
): Promise<Resources> {
  const { locale } = speech.language;
  const day = formatDate(dayInZone(renderedAt, timeZone), locale);
  const takeAway = showNotice(page.content, frameWords[locale].unavailable(day));
  line.tell({ type: 'error', reason: 'unavailable' });
  const resources = await again();
  takeAway();
  return resources;
}

function widget({ api, client, line, speech, page }: Start, renderTime: number) {
  const host: WidgetHost = {
    // Links are watched as a whole (watchLinks).
    tell: (event) => void (event.type === 'navigate' || line.tell(event)),
  };
  return (
    <EmbedProviders api={api} client={client} {...speech} renderTime={renderTime} host={host}>
      <Widget read={page.read} />
    </EmbedProviders>
  );
}
