import { DataError } from '#data/errors.ts';
import type { Messages } from '#i18n/vi.ts';

/** What happened and what to do, for one failed request. */
export function errorText(error: unknown, t: Messages): string {
  if (!(error instanceof DataError)) return t.error.unexpected;
  switch (error.kind) {
    case 'offline':
    case 'timeout':
      return t.error[error.kind];
    case 'http':
      return error.status === 404 ? t.error.missing : t.error.http(error.status ?? 0);
    default:
      return error.detail ? `${t.error[error.kind]}: ${error.detail}.` : `${t.error[error.kind]}.`;
  }
}
