import type { ReactNode } from 'react';
import { useLocale } from '#i18n/locale.tsx';

/** A part of a page that is on its way: its place for the eye, a word for a screen reader. */
export function LoadingPart({ children }: { children: ReactNode }) {
  const { t } = useLocale();
  return (
    <div aria-busy="true">
      <p className="visually-hidden" role="status">
        {t.loading}
      </p>
      {children}
    </div>
  );
}
