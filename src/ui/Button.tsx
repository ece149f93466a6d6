import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';

/** A plain button: one border, no shadow. */
export function Button({ className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" className={`${styles.button} ${className ?? ''}`} {...rest} />;
}
