import { DataError } from '#data/errors.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Vietnamese } from '#i18n/Tx.tsx';

/** What happened and what to do, for one failed request. Details come from the contract, in Vietnamese. */
export function ErrorWords({ error }: { error: unknown }) {
  const { t } = useLocale();
  if (!(error instanceof DataError)) return t.error.unexpected;
  switch (error.kind) {
    case 'offline':
    case 'timeout':
      return t.error[error.kind];
    case 'http':
      return error.status === 404 ? t.error.missing : t.error.http(error.status ?? 0);
    default:
      return error.detail ? (
        <>
          {t.error[error.kind]}: <Vietnamese>{error.detail}</Vietnamese>.
        </>
      ) : (
        `${t.error[error.kind]}.`
      );
  }
}
