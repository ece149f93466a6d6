import { useQuery } from '@tanstack/react-query';
import { Copy, Flag } from 'lucide-react';
import { useId, useState } from 'react';
import { useApi } from '#data/context.tsx';
import { feedbackQuery } from '#data/feedback.ts';
import { feedbackHref, feedbackText, type FeedbackAddress, type FeedbackReport } from '#domain/feedback.ts';
import type { Catalogue } from '#domain/model/index.ts';
import { useWords } from '#i18n/words.ts';
import { feedbackWords } from '#i18n/pages/feedback.ts';
import { editionParam, useEditionId } from '#platform/edition-param.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import styles from './FeedbackButton.module.css';

interface FeedbackButtonProps {
  readonly catalogue: Catalogue;
  /** Address of the page from the app's root. */
  readonly path: string;
  readonly report: (link: string) => FeedbackReport;
}

/**
 * «Báo sai số liệu»: opens the prepared e-mail or the portal's form; the prepared text stands below, for those whose
 * mail program does not open. Without an address it is there to be copied, and says so.
 */
export function FeedbackButton({ catalogue, path, report }: FeedbackButtonProps) {
  const words = useWords(feedbackWords);
  const api = useApi();
  const asked = useEditionId();
  const address = useQuery(feedbackQuery(api)).data?.address ?? null;
  const [open, setOpen] = useState(false);
  const panel = useId();
  // The page must still show this edition when the report is read, and another may be the current one by then.
  const edition = asked ?? (catalogue.edition.kind === 'frozen' ? catalogue.edition.id : null);
  const link = new URL(path.replace(/^\//, ''), api.appRoot);
  if (edition !== null) link.searchParams.set(editionParam, edition);
  const prepared = report(link.href);
  const label = (
    <>
      <Flag size={15} aria-hidden /> {words.button}
    </>
  );
  return (
    <>
      {address ? (
        <ButtonLink
          href={feedbackHref(address, prepared)}
          rel="noopener noreferrer"
          target={address.kind === 'url' ? '_blank' : undefined}
          onClick={() => setOpen(true)}
        >
          {label}
        </ButtonLink>
      ) : (
        <Button aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
          {label}
        </Button>
      )}
      {open && <Prepared id={panel} report={prepared} address={address} />}
    </>
  );
}

interface PreparedProps {
  readonly id: string;
  readonly report: FeedbackReport;
  readonly address: FeedbackAddress | null;
}

function Prepared({ id, report, address }: PreparedProps) {
  const words = useWords(feedbackWords);
  const [said, setSaid] = useState('');
  const text = `${report.subject}\n\n${feedbackText(report).replaceAll('\r\n', '\n')}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      setSaid(words.copyFailed);
    }
  };
  const hint =
    address === null
      ? words.noAddress
      : address.kind === 'email'
        ? words.mailHint(address.email)
        : words.formHint;
  return (
    <div id={id} role="region" aria-label={words.panel} className={styles.panel}>
      <p>{hint}</p>
      <pre className={styles.text}>{text}</pre>
      <div className={styles.actions}>
        <Button onClick={() => void copy()}>
          <Copy size={15} aria-hidden /> {words.copy}
        </Button>
        <span role="status" className={styles.said}>
          {said}
        </span>
      </div>
    </div>
  );
}
