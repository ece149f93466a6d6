import { useLocation, useNavigate, useRouteError } from 'react-router';
import { useLocale } from '#i18n/locale.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

/**
 * Browsers reject an import whose file cannot be had with a TypeError, the build's loader a style sheet with an Error
 * of its own; a mistake in rendering says so otherwise.
 */
function isMissingCode(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error instanceof TypeError
    ? /import|module|fetch|load/i.test(error.message)
    : error.message.startsWith('Unable to preload CSS');
}

/**
 * In place of a page that could not be shown. When its code could not be fetched, it is asked for again: a reload
 * without a network would lose the pages that still open.
 */
export function PageError() {
  const { t } = useLocale();
  const navigate = useNavigate();
  const location = useLocation();
  const missing = isMissingCode(useRouteError());
  const again = () => void navigate(location, { replace: true });
  const reload = () => window.location.reload();
  return (
    <>
      <h1>{t.error.title}</h1>
      <Notice
        tone="bad"
        role="alert"
        action={
          <Button onClick={missing ? again : reload}>{missing ? t.source.retry : t.error.reload}</Button>
        }
      >
        {missing ? t.error.offline : t.error.unexpected}
      </Notice>
    </>
  );
}
