import type { AnchorHTMLAttributes } from 'react';
import styles from './Button.module.css';
import own from './ButtonLink.module.css';

/** A link that looks like a button: it takes the reader somewhere with what the page has prepared. */
export function ButtonLink({ className, children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a className={`${styles.button} ${own.link} ${className ?? ''}`} {...rest}>
      {children}
    </a>
  );
}
