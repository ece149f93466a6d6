import { focusManager, type QueryClient } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Api } from '#data/api.ts';
import { createQueryClient } from '#data/query-client.ts';
import { vietnamese } from '#i18n/languages.ts';
import { frameWords } from '#i18n/pages/embed-frame.ts';
import type { HostLine } from '#platform/frame-messages.ts';
import type { Sight } from '#platform/frame-visibility.ts';
import type { WidgetHost } from '#shells/embed/host.ts';
import { prepareWidget, viewOf } from '#shells/embed/views.ts';
import { Widget } from '#shells/embed/Widget.tsx';
import { soonOr } from '../patience.ts';
import { confirmResources, fillFromSnapshot } from '../snapshot.ts';
import { frameLanguage, type FrameLanguage } from './frame-language.ts';
import { showNotice } from './frame-notice.ts';
import { showRoot, type FramePage } from './frame-page.ts';
import { showLooks } from './looks.ts';
import { EmbedProviders } from './Providers.tsx';
import type { Resources } from './stay-quiet.ts';

/** A frame that is at work: its page, its figures, and its line to the page around. */
export interface Frame {
  readonly page: FramePage;
  readonly api: Api;
  readonly line: HostLine;
  readonly sight: Sight;
}

/**
 * The components of the widget over the built one: nothing that is seen changes, until figures do.
 * @throws when a part of the code cannot be had; the built widget is then as it was
 */
export async function wake(frame: Frame, resources: Resources, renderedAt: number): Promise<void> {
  const { page, api } = frame;
  if (page.read) await viewOf(page.read.request.kind).load();
  const client = clientOf(frame);
  await fillFromSnapshot(client, api, resources);
  const speech = { language: vietnamese, failed: false };
  hydrateRoot(page.root, widget(frame, client, speech, renderedAt));
  confirmResources(client, api, resources);
}

/**
 * A widget in another language, of another edition or view than the built one, or one that the build did not know.
 * @param loading the texts of the current edition, where the widget is made from them
 */
export async function renderAnew(frame: Frame, loading: Promise<Resources> | null): Promise<void> {
  const { page, api } = frame;
  const options = page.read?.request.options;
  const client = clientOf(frame);
  const [speech, resources] = await Promise.all([
    frameLanguage(api, options?.locale ?? null),
    loading && soonOr(loading, null),
    prepareWidget(page.read?.request),
  ]);
  const { locale } = speech.language;
  document.documentElement.lang = locale;
  if (options) showLooks(document.documentElement, options, locale);
  if (resources) await fillFromSnapshot(client, api, resources);
  createRoot(page.root).render(widget(frame, client, speech, Date.now()));
  showRoot(page);
  if (speech.failed) showNotice(page.content, frameWords.vi.noEnglish);
  if (resources) confirmResources(client, api, resources);
}

/** What nobody sees is not refreshed: the query client asks again only while it is «focused». */
function clientOf({ api, sight }: Frame): QueryClient {
  focusManager.setEventListener((focus) => sight.follow(focus));
  return createQueryClient(api);
}

function widget(
  { api, line, page }: Frame,
  client: QueryClient,
  { language, failed }: FrameLanguage,
  renderTime: number,
) {
  const host: WidgetHost = {
    // Links are watched as a whole (watchLinks).
    tell: (event) => void (event.type === 'navigate' || line.tell(event)),
  };
  return (
    <EmbedProviders
      api={api}
      client={client}
      language={language}
      failed={failed}
      renderTime={renderTime}
      host={host}
    >
      <Widget read={page.read} />
    </EmbedProviders>
  );
}
