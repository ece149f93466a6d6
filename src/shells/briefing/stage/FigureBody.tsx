import type { SlideBody } from '#domain/deck/slide.ts';
import { PictureView } from '#indicators/picture/PictureView.tsx';
import { BigFigureView } from './BigFigureView.tsx';
import styles from './FigureBody.module.css';

/** One value with what it means, and its one picture. */
export function FigureBody({ body }: { readonly body: Extract<SlideBody, { kind: 'figure' }> }) {
  const { figure, picture } = body;
  const alone = picture.kind === 'none' && picture.reason === '';
  return (
    <div className={`${styles.columns} ${alone ? styles.alone : ''}`}>
      <BigFigureView figure={figure} />
      {!alone && <PictureView picture={picture} />}
    </div>
  );
}
