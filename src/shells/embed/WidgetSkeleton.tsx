import { useLocale } from '#i18n/locale.tsx';
import { embedWords } from '#i18n/pages/embed.ts';
import { useWords } from '#i18n/words.ts';
import { Skeleton } from '#ui/Skeleton.tsx';
import { useAsked } from './asked.ts';
import { WidgetFrame } from './WidgetFrame.tsx';
import styles from './WidgetSkeleton.module.css';

/** A widget on its way, as high as it is going to be; the way to the full page is there from the beginning. */
export function WidgetSkeleton() {
  const { request } = useAsked();
  const { t } = useLocale();
  const words = useWords(embedWords);
  const { kind, options, ids } = request;
  const title = <Waiting words={t.loading} />;
  if (kind === 'set') {
    return (
      <div className={styles.set}>
        {ids.map((id) => (
          <WidgetFrame
            key={id}
            request={{ ...request, kind: 'indicator', ids: [id] }}
            title={title}
            source=""
            inSet
            busy
          >
            <FigureSkeleton />
          </WidgetFrame>
        ))}
      </div>
    );
  }
  const rows = kind === 'overview' ? 5 : options.most;
  return (
    <WidgetFrame request={request} title={title} source={<Skeleton shape="line" />} open={words.open} busy>
      {kind === 'indicator' || kind === 'comparison' ? <FigureSkeleton /> : <RowsSkeleton count={rows} />}
      {kind === 'comparison' && <RowsSkeleton count={3} />}
      {kind === 'indicator' && options.view !== 'value' && <PartSkeleton />}
    </WidgetFrame>
  );
}

function Waiting({ words }: { readonly words: string }) {
  return (
    <>
      <span className="visually-hidden">{words}</span>
      <span aria-hidden className={styles.title} />
    </>
  );
}

function FigureSkeleton() {
  return (
    <div aria-hidden>
      <span className={styles.figure} />
      <span className={styles.line} />
      <span className={styles.line} />
      <span className={styles.bar} />
    </div>
  );
}

function RowsSkeleton({ count }: { readonly count: number }) {
  return (
    <div aria-hidden>
      {Array.from({ length: count }, (_, row) => (
        <span key={row} className={styles.row} />
      ))}
    </div>
  );
}

/** The place of a chart or a table. */
export function PartSkeleton({ shape = 'line' }: { readonly shape?: 'line' | number }) {
  return <span aria-hidden className={styles.part} data-shape={shape} />;
}
