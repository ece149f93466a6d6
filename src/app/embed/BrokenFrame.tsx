import { useEffect } from 'react';
import { useApi } from '#data/context.tsx';
import { frameWords } from '#i18n/pages/embed-frame.ts';
import { useWords } from '#i18n/words.ts';
import { useHost } from '#shells/embed/host.ts';

/** In the place of a widget that met a mistake of ours: the page around is told, and sees no more than these words. */
export function BrokenFrame() {
  const words = useWords(frameWords);
  const { appRoot } = useApi();
  const { tell } = useHost();
  useEffect(() => tell({ type: 'error', reason: 'broken' }), [tell]);
  return (
    <p className="say">
      {words.broken}{' '}
      <a href={appRoot} target="_blank" rel="noopener noreferrer">
        {words.dashboard}
      </a>
      .
    </p>
  );
}
