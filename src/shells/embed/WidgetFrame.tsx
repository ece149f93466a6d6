import { ArrowUpRight } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { useApi } from '#data/context.tsx';
import { fullPageAddress } from '#domain/widget/address.ts';
import type { WidgetRequest } from '#domain/widget/options.ts';
import { embedWords } from '#i18n/pages/embed.ts';
import { useWords } from '#i18n/words.ts';
import { useHost } from './host.ts';
import styles from './WidgetFrame.module.css';

interface WidgetFrameProps {
  readonly request: WidgetRequest;
  readonly title: ReactNode;
  /** Day and source of the figures: always there, whatever the options. */
  readonly source: ReactNode;
  readonly children: ReactNode;
}

/** Around every widget: its title, its content, the day and source of its figures, and the way to the full page. */
export function WidgetFrame({ request, title, source, children }: WidgetFrameProps) {
  const words = useWords(embedWords);
  const heading = useId();
  const { level, title: shown } = request.options;
  const Heading = `h${level}` as const;
  return (
    <section className={styles.widget} aria-labelledby={heading}>
      <Heading id={heading} className={shown ? styles.title : 'visually-hidden'}>
        {title}
      </Heading>
      {children}
      <div className={styles.foot}>
        <span className={styles.source}>{source}</span>
        <FullPageLink request={request}>{words.open}</FullPageLink>
      </div>
    </section>
  );
}

interface FullPageLinkProps {
  readonly request: WidgetRequest;
  readonly children: ReactNode;
}

/** A link out of the widget; in a tab of its own, for the page around belongs to somebody else. */
export function FullPageLink({ request, children }: FullPageLinkProps) {
  const words = useWords(embedWords);
  const { tell } = useHost();
  const { appRoot } = useApi();
  const href = new URL(fullPageAddress(request).slice(1), appRoot).href;
  return (
    <a
      className={styles.link}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      onClick={() => tell({ type: 'navigate', href })}
    >
      {children} <ArrowUpRight size={14} aria-hidden />
      <span className="visually-hidden">{words.opensTab}</span>
    </a>
  );
}
