import type { WidgetRequest } from '#domain/widget/options.ts';
import { embedBuilderWords } from '#i18n/pages/embed-builder.ts';
import { embedWayWords } from '#i18n/pages/embed-ways.ts';
import { useWords } from '#i18n/words.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { previewWidths, type Choice } from './choice.ts';
import { Options } from './Options.tsx';
import { PreviewFrame } from './PreviewFrame.tsx';
import styles from './PreviewSection.module.css';
import type { ChangeChoice } from './useChoice.ts';
import { useRoom } from './useRoom.ts';
import type { WidgetFrames } from './useWidgetFrames.ts';
import { useWidgetHref } from './useWidgetHref.ts';

/** Between two frames, and between a frame and the edge of the page around it, px. */
const gap = 24;

interface PreviewSectionProps {
  readonly request: WidgetRequest | null;
  readonly title: string;
  readonly choice: Choice;
  readonly change: ChangeChoice;
  readonly frames: WidgetFrames;
  /** Height to keep free until the widget has told its own, px. */
  readonly expected: number;
}

/** The widget itself at the widths that places in a portal have: all of them where there is room, else one at a time. */
export function PreviewSection(props: PreviewSectionProps) {
  const { request, title, choice, change, frames, expected } = props;
  const words = useWords(embedBuilderWords);
  const ways = useWords(embedWayWords);
  const [ref, room] = useRoom<HTMLDivElement>();
  const href = useWidgetHref(request);
  const together = room !== null && room >= 300 + 600 + gap;
  const bar = (
    <div className={styles.bar}>
      {!together && (
        <Options
          label={words.width}
          options={previewWidths.map((width) => [String(width), `${width} px`] as const)}
          value={String(choice.width)}
          onChoose={(text) => change({ width: previewWidths.find((width) => String(width) === text) ?? 300 })}
        />
      )}
      <div className={styles.ground}>
        <span>{words.ground}</span>
        <Options
          label={words.ground}
          options={[
            ['light', words.hostGrounds.light],
            ['dark', words.hostGrounds.dark],
          ]}
          value={choice.darkGround ? 'dark' : 'light'}
          onChoose={(ground) => change({ darkGround: ground === 'dark' })}
        />
      </div>
      <a href={href ?? ''} target="_blank" rel="noopener noreferrer" className={styles.open}>
        {words.openWidget}
      </a>
    </div>
  );
  return (
    <Section
      title={words.preview}
      note={words.previewNote}
      action={request && bar}
      className={styles.section}
    >
      {request && href ? (
        <>
          {frames.failed && (
            <Notice tone="watch" role="status" action={<Button onClick={frames.retry}>{words.retry}</Button>}>
              {words.previewFailed}
            </Notice>
          )}
          <div className={styles.portal} data-dark={choice.darkGround || undefined}>
            <div className={styles.places} ref={ref}>
              {previewWidths.map((width) => (
                <PreviewFrame
                  key={`${width} ${frames.key}`}
                  width={width}
                  room={room}
                  seen={together || width === choice.width}
                  href={href}
                  title={title}
                  state={frames.states[width]}
                  expected={expected}
                  hold={frames.hold}
                />
              ))}
            </div>
          </div>
        </>
      ) : (
        <p>{ways.nothing}</p>
      )}
    </Section>
  );
}
