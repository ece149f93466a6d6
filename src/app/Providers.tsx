import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import type { Api } from '#data/api.ts';
import { ApiProvider } from '#data/context.tsx';
import type { Locale } from '#domain/model/text.ts';
import { HeadProvider, type HeadSink } from '#platform/head.tsx';
import { PreloadProvider, type Preload } from '#ui/preload.ts';
import { LaterProvider } from '#platform/later.tsx';
import { RenderTimeProvider } from '#platform/render-time.ts';
import { DefaultLocaleProvider } from './default-locale.ts';

const noPreload: Preload = () => undefined;

interface ProvidersProps {
  readonly api: Api;
  readonly client: QueryClient;
  readonly renderTime: number;
  readonly defaultLocale?: Locale;
  /** Only during prerender. */
  readonly head?: HeadSink | null;
  readonly preload?: Preload;
  /** On a built page: when its lower parts may come to life. */
  readonly later?: Promise<void> | null;
  readonly children: ReactNode;
}

/** What every page needs around it, in the browser and in the build alike. */
export function Providers({
  api,
  client,
  renderTime,
  defaultLocale = 'vi',
  head = null,
  preload = noPreload,
  later = null,
  children,
}: ProvidersProps) {
  return (
    <StrictMode>
      <RenderTimeProvider value={renderTime}>
        <HeadProvider value={head}>
          <ApiProvider value={api}>
            <PreloadProvider value={preload}>
              <DefaultLocaleProvider value={defaultLocale}>
                <LaterProvider value={later}>
                  <QueryClientProvider client={client}>{children}</QueryClientProvider>
                </LaterProvider>
              </DefaultLocaleProvider>
            </PreloadProvider>
          </ApiProvider>
        </HeadProvider>
      </RenderTimeProvider>
    </StrictMode>
  );
}
