import { useId, type ReactNode } from 'react';
import type { WidgetRequest } from '#domain/widget/options.ts';
import { embedWords } from '#i18n/pages/embed.ts';
import { useWords } from '#i18n/words.ts';
import { FootNotes } from './FootNotes.tsx';
import { FullPageLink } from './OutLink.tsx';
import styles from './WidgetFrame.module.css';

interface WidgetFrameProps {
  readonly request: WidgetRequest;
  readonly title: ReactNode;
  /** Day and source of the figures: always there, whatever the options. */
  readonly source: ReactNode;
  /** Words of the link at the foot; «see details» unless told. */
  readonly open?: ReactNode;
  readonly children: ReactNode;
  /** One of several in a set: its title is never left out, and what is said of all stands below them. */
  readonly inSet?: boolean;
  readonly busy?: boolean;
}

/** Around every widget: its title, its content, the day and source of its figures, and the way to the full page. */
export function WidgetFrame(props: WidgetFrameProps) {
  const { request, title, source, open, children, inSet = false, busy = false } = props;
  const words = useWords(embedWords);
  const heading = useId();
  const { level, title: wanted } = request.options;
  const Heading = `h${level}` as const;
  const look = inSet ? styles.kept : wanted ? styles.title : 'visually-hidden';
  return (
    // No landmark of a page: twenty of them would be in the way of somebody who looks for the page's own.
    <article className={styles.widget} aria-labelledby={heading} aria-busy={busy || undefined}>
      <Heading id={heading} className={look}>
        {title}
      </Heading>
      {children}
      <div className={styles.foot}>
        <span className={styles.source}>{source}</span>
        <span className={styles.link}>
          <FullPageLink request={request} about={title}>
            {open ?? words.open}
          </FullPageLink>
        </span>
      </div>
      {!inSet && <FootNotes />}
    </article>
  );
}
