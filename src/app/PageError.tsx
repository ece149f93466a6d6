import { useLocale } from '#i18n/locale.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

/** The last line: a page that could not be shown at all, or whose code could not be fetched. */
export function PageError() {
  const { t } = useLocale();
  return (
    <main className="page-error">
      <h1>{t.error.title}</h1>
      <Notice
        tone="bad"
        role="alert"
        action={<Button onClick={() => location.reload()}>{t.error.reload}</Button>}
      >
        {t.error.unexpected}
      </Notice>
    </main>
  );
}
