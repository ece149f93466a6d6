import { useCallback } from 'react';
import { embedBuilderWords } from '#i18n/pages/embed-builder.ts';
import { useWords } from '#i18n/words.ts';
import type { PreviewWidth } from './choice.ts';
import styles from './PreviewFrame.module.css';
import type { FrameState, WidgetFrames } from './useWidgetFrames.ts';

interface PreviewFrameProps {
  readonly width: PreviewWidth;
  /** Width that there is for it, px; null while that is unknown. */
  readonly room: number | null;
  /** One that is not seen is measured all the same. */
  readonly seen: boolean;
  readonly href: string;
  readonly title: string;
  readonly state: FrameState;
  readonly expected: number;
  readonly hold: WidgetFrames['hold'];
}

/** The widget in a frame of one width, as a portal would show it; smaller where the screen is. */
export function PreviewFrame(props: PreviewFrameProps) {
  const { width, room, seen, href, title, state, expected, hold } = props;
  const words = useWords(embedBuilderWords);
  const ref = useCallback((frame: HTMLIFrameElement | null) => hold(width, frame), [hold, width]);
  const scale = room === null ? 1 : Math.min(1, room / width);
  const height = state.height ?? expected;
  return (
    <figure className={styles.figure} data-unseen={!seen || undefined} inert={!seen}>
      <figcaption className={styles.caption}>
        {words.widths[width]}
        {state.height !== null && ` · ${words.height(state.height)}`}
        {scale < 1 && ` · ${words.scaled(Math.round(scale * 100))}`}
        {state.status === 'loading' && ` · ${words.previewLoading}`}
      </figcaption>
      <div className={styles.place} style={{ width: width * scale, height: height * scale }}>
        {/* Our own page, as it will be elsewhere: in a sandbox it would be another. */}
        {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
        <iframe
          ref={ref}
          src={href}
          title={`${words.previewLabel(width)}: ${title}`}
          className={styles.frame}
          style={{ width, height, transform: scale < 1 ? `scale(${scale})` : undefined }}
          onLoad={({ currentTarget }) => {
            // One that was ready before anybody listened tells again.
            currentTarget.contentWindow?.postMessage({ cds: 1, type: 'hello' }, location.origin);
          }}
        />
      </div>
    </figure>
  );
}
