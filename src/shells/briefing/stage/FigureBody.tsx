import type { SlideBody } from '#domain/deck/slide.ts';
import { PictureView } from '#indicators/picture/PictureView.tsx';
import { BigFigureView } from './BigFigureView.tsx';
import styles from './FigureBody.module.css';

/** One value with what it means, and its one picture; either may stand alone. */
export function FigureBody({ body }: { readonly body: Extract<SlideBody, { kind: 'figure' }> }) {
  const { figure, picture } = body;
  const drawn = picture.kind !== 'none' || picture.reason !== '';
  return (
    <div className={`${styles.columns} ${drawn && figure ? '' : styles.alone}`}>
      {figure && <BigFigureView figure={figure} place={drawn ? 'beside' : 'alone'} />}
      {drawn && <PictureView picture={picture} />}
    </div>
  );
}
