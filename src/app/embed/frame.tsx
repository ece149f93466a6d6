import { createRoot, hydrateRoot } from 'react-dom/client';
import { createApi } from '#data/api.ts';
import { createQueryClient } from '#data/query-client.ts';
import { readWidgetAddress } from '#domain/widget/address.ts';
import { loadedLanguage, vietnamese } from '#i18n/languages.ts';
import '#shells/embed/frame.css';
import { prepareWidget } from '#shells/embed/views.ts';
import { Widget } from '#shells/embed/Widget.tsx';
import { startLanguage } from '../default-locale.ts';
import { loadSnapshot } from '../load-snapshot.ts';
import { confirmResources, fillFromSnapshot, readPageSnapshot } from '../snapshot.ts';
import { EmbedProviders } from './Providers.tsx';

/** Starts the widget of this page, over the built one when there is one. */
async function boot(root: HTMLElement): Promise<void> {
  const declared = document.querySelector<HTMLMetaElement>('meta[name="app-root"]')?.content ?? './';
  const appRoot = new URL(declared, location.href).href;
  const api = createApi(appRoot);
  const client = createQueryClient(api);
  const path = location.pathname.slice(new URL(appRoot).pathname.length - 1);
  const read = readWidgetAddress(path, location.search);
  const snapshot = read?.request.options.edition === null ? readPageSnapshot(root) : null;
  const [locale, resources] = await Promise.all([
    startLanguage(api, location.search),
    snapshot && loadSnapshot(api, snapshot.files).catch(() => null),
    prepareWidget(read?.request),
  ]);
  const language = loadedLanguage(read?.request.options.locale ?? locale) ?? vietnamese;
  document.documentElement.lang = language.locale;
  if (resources) await fillFromSnapshot(client, api, resources);
  const render = (renderTime: number) => (
    <EmbedProviders
      api={api}
      client={client}
      language={language}
      renderTime={renderTime}
      host={{ tell: () => undefined }}
    >
      <Widget read={read} />
    </EmbedProviders>
  );
  const pending = document.documentElement.dataset['pending'] !== undefined;
  if (snapshot && resources && !pending) hydrateRoot(root, render(snapshot.renderedAt));
  else createRoot(root).render(render(Date.now()));
  document.documentElement.removeAttribute('data-pending');
  if (resources) confirmResources(client, api, resources);
}

const root = document.getElementById('root');
if (root) void boot(root);
