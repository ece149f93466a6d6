import { useId } from 'react';
import type { Slide, SlideBody } from '#domain/deck/slide.ts';
import { CountsBody } from './CountsBody.tsx';
import { CoverBody } from './CoverBody.tsx';
import { FigureBody } from './FigureBody.tsx';
import { NoticeBody } from './NoticeBody.tsx';
import { RowsBody } from './RowsBody.tsx';
import styles from './Slide.module.css';
import { titleFit } from './title-fit.ts';

interface SlideViewProps {
  readonly slide: Slide;
  /** `3 / 14`; empty where places are not told. */
  readonly position: string;
  /** 1 for the slide that is the page, 2 where many stand on one page. */
  readonly headingLevel?: 1 | 2 | 3 | undefined;
}

/** One slide, drawn to fill its {@link StageFrame}. */
export function SlideView({ slide, position, headingLevel = 1 }: SlideViewProps) {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  const { kicker, title, body, source, remark } = slide;
  return (
    <section className={`${styles.slide} ${styles[body.kind]}`} data-slide={slide.key} aria-labelledby={id}>
      <header className={styles.head}>
        <p className={styles.kicker}>{kicker}</p>
        <p className={styles.position}>{position}</p>
        <Heading id={id} className={styles.title} data-size={titleFit(slide)} tabIndex={-1}>
          {title}
        </Heading>
      </header>
      <div className={styles.body}>
        <Body body={body} />
      </div>
      {(source || remark) && (
        <footer className={styles.foot}>
          <p className={styles.source}>{source}</p>
          <p className={styles.remark}>{remark}</p>
        </footer>
      )}
    </section>
  );
}

function Body({ body }: { readonly body: SlideBody }) {
  switch (body.kind) {
    case 'cover':
      return <CoverBody body={body} />;
    case 'counts':
      return <CountsBody body={body} />;
    case 'figure':
      return <FigureBody body={body} />;
    case 'rows':
      return <RowsBody body={body} />;
    case 'notice':
      return <NoticeBody text={body.text} />;
  }
}
