import { matchRoutes, type RouteObject } from 'react-router';

async function load(route: RouteObject): Promise<void> {
  if (typeof route.lazy !== 'function') return;
  const module = await route.lazy();
  Object.assign(route, module, { lazy: undefined });
}

/** Loads the code of the pages that match an address, so that the first render is complete. */
export async function loadMatchedRoutes(routes: RouteObject[], path: string, basename = '/'): Promise<void> {
  const matches = matchRoutes(routes, path, basename) ?? [];
  await Promise.all(matches.map((match) => load(match.route)));
}
