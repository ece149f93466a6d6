import { useQuery } from '@tanstack/react-query';
import { useApi } from '#data/context.tsx';
import { siteSettingsQuery } from '#data/site-settings.ts';
import { isPublicAddress, siteRoot } from '#domain/widget/portal.ts';

/** Where the dashboard is, for a text that is pasted elsewhere. */
export interface Site {
  /** Absolute address of its folder, ending in `/`: as typed, else as configured, else where this page came from. */
  readonly root: string;
  readonly origin: string;
  /** What was typed is no address. */
  readonly badlyTyped: boolean;
  /** Whether the address must be asked for: the one without it cannot be reached from a portal with https. */
  readonly asks: boolean;
  readonly problem: 'this-machine' | 'not-secure' | null;
  /** The operator has told the public address, so the build has pictures and answers of oEmbed. */
  readonly configured: boolean;
  /** Sites that may show the widgets; null while that is not known. */
  readonly portalOrigins: readonly string[] | null;
}

/** @param typed public address of the dashboard as typed; empty for none */
export function useSite(typed: string): Site {
  const api = useApi();
  const settings = useQuery(siteSettingsQuery(api)).data;
  const own = settings?.publicUrl ?? api.appRoot;
  const wanted = typed === '' ? null : siteRoot(typed);
  const root = wanted ?? own;
  return {
    root,
    origin: new URL(root).origin,
    badlyTyped: typed !== '' && wanted === null,
    asks: typed !== '' || !isPublicAddress(own),
    problem: problemOf(root),
    configured: settings?.publicUrl != null,
    portalOrigins: settings?.portalOrigins ?? null,
  };
}

function problemOf(root: string): Site['problem'] {
  if (isPublicAddress(root)) return null;
  // With https alone it would do: what is wrong is the missing s, not the machine.
  return isPublicAddress(root.replace(/^http:/, 'https:')) ? 'not-secure' : 'this-machine';
}
