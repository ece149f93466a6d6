import { MonitorUp } from 'lucide-react';
import { presenterWords } from '#i18n/pages/presenter.ts';
import { useWords } from '#i18n/words.ts';
import { Button } from '#ui/Button.tsx';
import styles from './Console.module.css';
import type { AudienceWindow } from './useAudienceWindow.ts';
import type { Lead } from './useLead.ts';

interface AudienceStatusProps {
  readonly lead: Pick<Lead, 'presence' | 'full'>;
  readonly audience: AudienceWindow;
}

/** Whether the audience's screen is there, how to open it, and what to do where the browser does not. */
export function AudienceStatus({ lead, audience }: AudienceStatusProps) {
  const words = useWords(presenterWords);
  const { opening, href, open } = audience;
  const { presence, full } = lead;
  const said = { none: words.audienceNone, here: words.audienceHere, gone: words.audienceGone };
  return (
    <div className={styles.audience} data-presence={presence}>
      <p role="status">
        {words.audience}: <strong>{said[presence]}</strong>
        {presence === 'here' && !full && <> · {opening === 'placed' ? words.placed : words.unplaced}</>}
      </p>
      {presence !== 'here' && (
        <Button className={styles.open} onClick={open}>
          <MonitorUp size={18} aria-hidden /> {presence === 'gone' ? words.reopen : words.open}
        </Button>
      )}
      {presence !== 'here' && opening === 'blocked' && (
        <p role="alert">
          {words.blocked}{' '}
          <a href={href} target="_blank" rel="noreferrer">
            {words.blockedLink}
          </a>
        </p>
      )}
    </div>
  );
}
