import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { HttpHandler } from 'msw';
import { onTestFinished } from 'vitest';
import { serve, server } from '../../mocks/node.ts';
import type { ScenarioName } from '../../mocks/scenarios/names.ts';
import { EmbedProviders } from '../../src/app/embed/Providers.tsx';
import { createApi } from '../../src/data/api.ts';
import { createQueryClient } from '../../src/data/query-client.ts';
import { readWidgetAddress } from '../../src/domain/widget/address.ts';
import { loadLanguage } from '../../src/i18n/languages.ts';
import type { WidgetEvent } from '../../src/shells/embed/host.ts';
import { prepareWidget } from '../../src/shells/embed/views.ts';
import { Widget } from '../../src/shells/embed/Widget.tsx';

/** A widget on the screen, and what it told the page around. */
export interface ShownWidget {
  readonly user: UserEvent;
  readonly told: readonly WidgetEvent[];
  /** Asks the source again, as the passing of time would. */
  readonly refresh: () => Promise<void>;
}

/**
 * Puts the widget of an address into the page, with the network in one scenario. Requests that fail are made again at
 * once.
 * @param url from the app's root: `/nhung/chi-so/internet-speed/?hinh=bang`
 * @param first answers that go before those of the scenario
 */
export async function renderWidget(
  url: string,
  scenario: ScenarioName = 'normal',
  ...first: readonly HttpHandler[]
): Promise<ShownWidget> {
  serve(scenario);
  server.use(...first);
  const { pathname, search, origin } = new URL(url, location.href);
  const api = createApi(`${origin}/`);
  const client = createQueryClient(api, { retryDelay: () => 1 });
  const read = readWidgetAddress(pathname, search);
  const language = await loadLanguage(read?.request.options.locale ?? 'vi');
  await prepareWidget(read?.request);
  const told: WidgetEvent[] = [];
  render(
    <EmbedProviders
      api={api}
      client={client}
      language={language}
      renderTime={Date.now()}
      host={{ tell: (event) => void told.push(event) }}
    >
      <Widget read={read} />
    </EmbedProviders>,
  );
  onTestFinished(() => client.clear());
  return { user: userEvent.setup(), told, refresh: () => client.refetchQueries() };
}
