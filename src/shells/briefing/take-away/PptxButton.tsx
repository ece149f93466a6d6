import { Presentation } from 'lucide-react';
import type { Slide } from '#domain/deck/slide.ts';
import { formatFileSize } from '#domain/format/file-size.ts';
import { formatNumber } from '#domain/format/number.ts';
import { useLocale } from '#i18n/locale.tsx';
import { takeAwayWords } from '#i18n/pages/take-away.ts';
import { useWords } from '#i18n/words.ts';
import { useJob } from '#platform/job.ts';
import { saveFile } from '#platform/save-file.ts';
import { Button } from '#ui/Button.tsx';
import { Progress } from '#ui/Progress.tsx';
import styles from './TakeAway.module.css';

interface PptxButtonProps {
  readonly slides: readonly Slide[];
  /** Name of the deck: «Toàn cảnh». */
  readonly deck: string;
  readonly edition: { readonly id: string; readonly title: string };
  /** Whose figures they are: «Bình Thuận». */
  readonly area: string;
}

interface Saved {
  readonly name: string;
  readonly bytes: number;
}

/** «Tải PowerPoint»: makes the file in the browser, slide by slide, and hands it over. */
export function PptxButton({ slides, deck, edition, area }: PptxButtonProps) {
  const { locale } = useLocale();
  const words = useWords(takeAwayWords);
  const { state, start, stop } = useJob<Saved>();
  const count = (value: number) => formatNumber(value, 0, locale);

  const make = () =>
    start(slides.length + 1, async (signal, onProgress) => {
      const [{ createDeckPptx }, { deckFileName }] = await Promise.all([
        import('#exports/deck-pptx/deck-pptx.ts'),
        import('#exports/file-name.ts'),
      ]);
      signal.throwIfAborted();
      const content = await createDeckPptx({
        slides,
        title: `${deck} · ${area}`,
        subject: edition.title,
        area,
        locale,
        now: Date.now(),
        onProgress,
        signal,
      });
      const name = deckFileName(area, edition.id, deck);
      saveFile(content, name);
      return { name, bytes: content.size };
    });

  if (state.kind === 'running') {
    const { done, total } = state;
    const isDrawing = done < slides.length;
    return (
      <div className={styles.row}>
        <Progress
          label={isDrawing ? words.drawing(count(done + 1), count(slides.length)) : words.packing}
          done={done}
          total={total}
        />
        <Button onClick={stop}>{words.cancel}</Button>
      </div>
    );
  }
  return (
    <div className={styles.row}>
      <Button onClick={make} disabled={slides.length === 0}>
        <Presentation size={15} aria-hidden /> {words.pptx}
      </Button>
      <span role="status" className={styles.note}>
        {state.kind === 'done'
          ? words.pptxDone(state.result.name, formatFileSize(state.result.bytes, locale))
          : state.kind === 'failed'
            ? words.pptxFailed
            : state.kind === 'stopped'
              ? words.cancelled
              : words.pptxNote(count(slides.length))}
      </span>
    </div>
  );
}
