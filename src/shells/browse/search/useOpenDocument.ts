import { useLocation, useNavigate } from 'react-router';
import { itemAnchor, paths } from '#platform/paths.ts';
import type { SearchDocument } from '#search/document.ts';
import { carryState, relativeHref } from '#ui/relative-href.ts';

/** Address of what was found, from the app's root; null for an agency, which has no page. */
export function addressOf({ kind, record }: SearchDocument): { path: string; hash: string } | null {
  switch (kind) {
    case 'indicator':
      return { path: paths.indicator(record.id), hash: '' };
    case 'page':
      return { path: record.to, hash: '' };
    case 'agency':
      return null;
    default:
      return { path: paths.programmes(), hash: `#${itemAnchor(record.id)}` };
  }
}

/** Addresses of found documents in this edition and language, and the way there. */
export function useOpenDocument() {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const target = (document: SearchDocument) => {
    const address = addressOf(document);
    return address && carryState(address.path, search) + address.hash;
  };
  return {
    target,
    href: (document: SearchDocument) => {
      const to = target(document);
      return to === null ? undefined : relativeHref(pathname, to);
    },
    go: (document: SearchDocument) => {
      const to = target(document);
      if (to !== null) void navigate(to);
    },
  };
}
