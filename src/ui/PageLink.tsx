import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { useLinkClickHandler, useLocation } from 'react-router';
import { usePreload } from './preload.ts';
import { carryState, relativeHref } from './relative-href.ts';

interface PageLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  /** Address from the app's root, as built by `paths`. */
  to: string;
  /** Called when the reader points at the link or focuses it: the moment to fetch the data it leads to. */
  onIntent?: (() => void) | undefined;
  children: ReactNode;
}

/**
 * A link inside the product: relative, keeps the edition and language, navigates without a reload. Pointing at it
 * or focusing it fetches the code of its page.
 */
export function PageLink({ to, onIntent, children, ...rest }: PageLinkProps) {
  const location = useLocation();
  const target = carryState(to, location.search);
  const onClick = useLinkClickHandler<HTMLAnchorElement>(target);
  const preload = usePreload();
  const prepare = () => {
    preload(target);
    onIntent?.();
  };
  return (
    <a
      {...rest}
      href={relativeHref(location.pathname, target)}
      onClick={onClick}
      onPointerEnter={prepare}
      onFocus={prepare}
    >
      {children}
    </a>
  );
}
