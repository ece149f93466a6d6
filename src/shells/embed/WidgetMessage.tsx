import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { WidgetRequest } from '#domain/widget/options.ts';
import { useLocale } from '#i18n/locale.tsx';
import { embedWords } from '#i18n/pages/embed.ts';
import { useWords } from '#i18n/words.ts';
import { Button } from '#ui/Button.tsx';
import { useAsked } from './asked.ts';
import { useOutcome, type WidgetFailure } from './host.ts';
import { WidgetFrame } from './WidgetFrame.tsx';
import styles from './WidgetMessage.module.css';

interface WidgetMessageProps {
  readonly reason: WidgetFailure;
  /** Name of what was asked for, where it is known. */
  readonly title?: ReactNode;
  readonly children: ReactNode;
  /** Where the link at the foot leads; the page of what was asked for unless told. */
  readonly to?: WidgetRequest;
  readonly open?: string;
  readonly source?: ReactNode;
  readonly onRetry?: (() => void) | undefined;
}

/** In place of figures: what happened, what to do, and the way to the full page. Never an alarm in somebody's page. */
export function WidgetMessage({ reason, title, children, to, open, source, onRetry }: WidgetMessageProps) {
  const { request } = useAsked();
  const words = useWords(embedWords);
  useOutcome(reason);
  return (
    <WidgetFrame request={to ?? request} title={title ?? words.allPages} source={source} open={open}>
      <Words serious={reason === 'unavailable' || reason === 'broken'} onRetry={onRetry}>
        {children}
      </Words>
    </WidgetFrame>
  );
}

interface WordsProps {
  readonly serious: boolean;
  readonly onRetry?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A few words where something would have been, with the way to try again. */
export function Words({ serious, onRetry, children }: WordsProps) {
  const { t } = useLocale();
  const Icon = serious ? TriangleAlert : Info;
  return (
    <div className={styles.message}>
      <p className={serious ? styles.serious : undefined}>
        <Icon size={16} aria-hidden /> {children}
      </p>
      {onRetry && <Button onClick={onRetry}>{t.source.retry}</Button>}
    </div>
  );
}

/** Longest id that is repeated; of a longer one the beginning is. */
const longestId = 40;

/** An id as it was written, for a message. */
export function toldId(id: string): string {
  return id.slice(0, longestId);
}
