import { widgetAddress } from '#domain/widget/address.ts';
import type { WidgetRequest } from '#domain/widget/options.ts';
import { useApi } from '#data/context.tsx';

/** Address of a widget of this very site, whatever public address it has; null when there is none. */
export function useWidgetHref(request: WidgetRequest | null): string | null {
  const { appRoot } = useApi();
  if (request === null) return null;
  return new URL(widgetAddress(request).slice(1), appRoot).href;
}
