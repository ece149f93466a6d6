import { useEffect } from 'react';
import { useLocale } from '#i18n/locale.tsx';
import { brokenWords } from '#i18n/pages/embed-broken.ts';
import { useHost } from '#shells/embed/host.ts';

/** In the place of a widget that met a mistake of ours: the page around must not notice more than these words. */
export function BrokenWidget({ onRetry }: { readonly onRetry: () => void }) {
  const words = brokenWords[useLocale().locale];
  const { tell } = useHost();
  useEffect(() => tell({ type: 'error', reason: 'broken' }), [tell]);
  return (
    <div className="wait">
      <p>{words.broken}</p>
      <button type="button" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}
