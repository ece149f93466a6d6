import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Api } from '#data/api.ts';
import { ApiProvider } from '#data/context.tsx';
import type { Language } from '#i18n/languages.ts';
import { LocaleProvider } from '#i18n/locale.tsx';
import { RenderTimeProvider } from '#platform/render-time.ts';
import { HostProvider, type WidgetHost } from '#shells/embed/host.ts';

interface EmbedProvidersProps {
  readonly api: Api;
  readonly client: QueryClient;
  readonly language: Language;
  /** Another language was asked for, whose words could not be fetched. */
  readonly failed?: boolean;
  readonly renderTime: number;
  readonly host: WidgetHost;
  readonly children: ReactNode;
}

/** What every widget needs around it: no router, for its address belongs to the page around. */
export function EmbedProviders({
  api,
  client,
  language,
  renderTime,
  host,
  failed = false,
  children,
}: EmbedProvidersProps) {
  return (
    <RenderTimeProvider value={renderTime}>
      <ApiProvider value={api}>
        <LocaleProvider value={{ ...language, defaultLocale: language.locale, failed }}>
          <HostProvider value={host}>
            <QueryClientProvider client={client}>{children}</QueryClientProvider>
          </HostProvider>
        </LocaleProvider>
      </ApiProvider>
    </RenderTimeProvider>
  );
}
