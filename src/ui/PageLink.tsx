import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { useLinkClickHandler, useLocation } from 'react-router';
import { carryState, relativeHref } from './relative-href.ts';

interface PageLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  /** Address from the app's root, as built by `paths`. */
  to: string;
  /** Called when the reader points at the link or focuses it: the moment to fetch what it leads to. */
  onIntent?: (() => void) | undefined;
  children: ReactNode;
}

/** A link inside the product: relative, keeps the edition and language, navigates without a reload. */
export function PageLink({ to, onIntent, children, ...rest }: PageLinkProps) {
  const location = useLocation();
  const target = carryState(to, location.search);
  const onClick = useLinkClickHandler<HTMLAnchorElement>(target);
  return (
    <a
      {...rest}
      href={relativeHref(location.pathname, target)}
      onClick={onClick}
      onPointerEnter={onIntent}
      onFocus={onIntent}
    >
      {children}
    </a>
  );
}
