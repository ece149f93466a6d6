import { isPortalAllowed } from '#domain/widget/portal.ts';
import type { EmbedWay } from '#domain/widget/snippet.ts';
import { embedWayWords } from '#i18n/pages/embed-ways.ts';
import { useWords } from '#i18n/words.ts';
import { Notice } from '#ui/Notice.tsx';
import styles from './AllowSection.module.css';
import { CopyText } from './CopyText.tsx';

interface FramingPartProps {
  readonly way: EmbedWay;
  /** Origin of the portal; null while none is named. */
  readonly portal: string | null;
  /** Sites that may show the widgets; null while that is not known. */
  readonly origins: readonly string[] | null;
}

/** What the dashboard's own server must allow, and whether it does. */
export function FramingPart({ way, portal, origins }: FramingPartProps) {
  const words = useWords(embedWayWords);
  return (
    <div className={styles.part}>
      <h3 className={styles.sub}>{words.forOperator}</h3>
      {way === 'element' ? (
        <p>{words.elementNeedsNoFrame}</p>
      ) : way === 'link' ? (
        <p>{words.linkNeedsNothing}</p>
      ) : (
        <>
          <p>{words.operatorNote}</p>
          <Allowed origins={origins} />
          <div role="status">
            {portal === null ? (
              <p>{words.typePortal}</p>
            ) : origins !== null && isPortalAllowed(origins, portal) ? (
              <Notice>{words.portalAllowed(portal)}</Notice>
            ) : (
              <Notice tone="watch">{words.portalRefused(portal)}</Notice>
            )}
          </div>
          {portal !== null && !(origins !== null && isPortalAllowed(origins, portal)) && (
            <CopyText label={words.operatorText} text={words.operatorLetter(portal)} />
          )}
        </>
      )}
    </div>
  );
}

function Allowed({ origins }: Pick<FramingPartProps, 'origins'>) {
  const words = useWords(embedWayWords);
  if (origins === null) return <p>{words.allowedUnknown}</p>;
  if (origins.length === 0) return <p>{words.allowedNone}</p>;
  return (
    <div>
      <h4 className={styles.label}>{words.allowedList}</h4>
      <ul className={styles.origins}>
        {origins.map((origin) => (
          <li key={origin}>
            <code>{origin}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
