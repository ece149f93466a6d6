import { DataError } from './errors.ts';

/** What came over the wire, before anybody trusts it. */
export interface RawResource {
  readonly text: string;
  readonly contentType: string | null;
}

/** One deadline for headers and body together, milliseconds. */
export const deadlineMs = 12_000;

/**
 * GETs a text resource. The browser revalidates with `ETag` or `Last-Modified` (`no-cache`), so an
 * unchanged file costs one 304.
 * @throws DataError offline, timeout or http; an AbortError when `signal` is aborted by the caller
 */
export async function fetchText(url: string, signal?: AbortSignal): Promise<RawResource> {
  const deadline = AbortSignal.timeout(deadlineMs);
  const combined = signal ? AbortSignal.any([signal, deadline]) : deadline;
  try {
    const response = await fetch(url, { cache: 'no-cache', credentials: 'omit', signal: combined });
    if (!response.ok) {
      throw new DataError({ kind: 'http', url, status: response.status, ...retryAfter(response) });
    }
    return { text: await response.text(), contentType: response.headers.get('content-type') };
  } catch (error) {
    if (error instanceof DataError || signal?.aborted) throw error;
    throw new DataError({ kind: deadline.aborted ? 'timeout' : 'offline', url });
  }
}

function retryAfter(response: Response): { retryAfter?: number } {
  const seconds = Number(response.headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? { retryAfter: seconds } : {};
}
