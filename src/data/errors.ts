/** Why a resource could not be had. Each kind has its own words on the screen. */
export type DataErrorKind =
  'offline' | 'timeout' | 'http' | 'not-json' | 'wrong-version' | 'invalid' | 'config';

interface DataErrorDetails {
  readonly kind: DataErrorKind;
  readonly url: string;
  /** HTTP status, for kind `http`. */
  readonly status?: number;
  /** What the contract or the configuration said, in Vietnamese. */
  readonly detail?: string;
  /** Seconds that the server asked to wait (`Retry-After`). */
  readonly retryAfter?: number;
}

/** The one error that the data layer throws. */
export class DataError extends Error {
  readonly kind: DataErrorKind;
  readonly url: string;
  readonly status: number | null;
  readonly detail: string | null;
  readonly retryAfter: number | null;

  constructor(details: DataErrorDetails) {
    super(`${details.kind}: ${details.url}`);
    this.name = 'DataError';
    this.kind = details.kind;
    this.url = details.url;
    this.status = details.status ?? null;
    this.detail = details.detail ?? null;
    this.retryAfter = details.retryAfter ?? null;
  }
}

/** Whether asking again may help: a broken file stays broken, a busy server does not. */
export function isRetryable(error: unknown): boolean {
  if (!(error instanceof DataError)) return false;
  if (error.kind === 'offline' || error.kind === 'timeout') return true;
  if (error.kind !== 'http' || error.status === null) return false;
  return error.status === 408 || error.status === 429 || error.status >= 500;
}
