import type { Picture } from '#domain/deck/picture.ts';
import { BarsPicture } from './BarsPicture.tsx';
import { LinePicture } from './LinePicture.tsx';
import styles from './Picture.module.css';
import { PlacesPicture } from './PlacesPicture.tsx';

/**
 * The picture of a slide or a widget, in units of `--u` (1/1080 of a slide's height), which the place around it sets.
 * Nothing is measured and nothing moves: it is the same on a screen and on paper. A screen reader hears a list of the
 * labels with their figures.
 */
export function PictureView({ picture }: { readonly picture: Picture }) {
  if (picture.kind === 'none') return picture.reason && <p className={styles.reason}>{picture.reason}</p>;
  const facts = factsOf(picture);
  return (
    <figure className={styles.figure} aria-label={picture.title}>
      <ul className="visually-hidden">
        {facts.map(([key, label, text]) => (
          <li key={key}>
            {label}: {text}
          </li>
        ))}
      </ul>
      <div aria-hidden className={styles.drawing}>
        <Drawing picture={picture} />
      </div>
    </figure>
  );
}

type Drawn = Exclude<Picture, { kind: 'none' }>;

function Drawing({ picture }: { readonly picture: Drawn }) {
  switch (picture.kind) {
    case 'bars':
      return <BarsPicture picture={picture} />;
    case 'places':
      return <PlacesPicture picture={picture} />;
    case 'line':
      return <LinePicture picture={picture} />;
  }
}

function factsOf(picture: Drawn): readonly (readonly [key: string, label: string, text: string])[] {
  if (picture.kind !== 'line') return picture.bars.map(({ key, label, text }) => [key, label, text]);
  return picture.points.flatMap(({ key, label, text }) => (text ? [[key, label, text]] : []));
}
