import { useLocale } from '#i18n/locale.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { ErrorWords } from './ErrorWords.tsx';

/** In place of something that could not be had: what happened, and the way to try again. */
export function LoadFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useLocale();
  return (
    <Notice tone="bad" role="alert" action={<Button onClick={onRetry}>{t.source.retry}</Button>}>
      <strong>{t.error.title}.</strong> <ErrorWords error={error} />
    </Notice>
  );
}
