import { Code, Copy, Presentation, Printer } from 'lucide-react';
import { useState } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import type { Catalogue } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { feedbackWords } from '#i18n/pages/feedback.ts';
import { depthWords } from '#i18n/pages/indicator-depth.ts';
import { useWords } from '#i18n/words.ts';
import { FeedbackButton } from '#indicators/feedback/FeedbackButton.tsx';
import { indicatorReport } from '#indicators/feedback/report.ts';
import { briefingAddress } from '#platform/briefing-address.ts';
import { paths } from '#platform/paths.ts';
import { Button } from '#ui/Button.tsx';
import button from '#ui/Button.module.css';
import { PageLink } from '#ui/PageLink.tsx';
import styles from './Actions.module.css';

interface ActionsProps {
  readonly headline: string;
  readonly assessment: Assessment;
  readonly catalogue: Catalogue;
}

/** Takes the sentence away, or the page on paper, or tells the owner that the figure is wrong. */
export function Actions({ headline, assessment, catalogue }: ActionsProps) {
  const { t, locale } = useLocale();
  const words = useWords(feedbackWords);
  const { embed } = useWords(depthWords);
  const [said, setSaid] = useState('');
  const { indicator } = assessment;
  const path = paths.indicator(indicator.id);
  const deck = indicator.latest?.value == null ? null : indicator.pillarId;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(headline);
      setSaid(t.indicator.copied);
    } catch {
      setSaid(t.indicator.copyFailed);
    }
  };
  return (
    <div className={styles.actions} role="group" aria-label={t.indicator.actions}>
      <Button onClick={() => void copy()}>
        <Copy size={15} aria-hidden /> {t.indicator.copy}
      </Button>
      <PageLink to={briefingAddress(path, () => deck)} className={button.button}>
        <Presentation size={15} aria-hidden /> {t.indicator.show}
      </PageLink>
      <Button onClick={() => window.print()}>
        <Printer size={15} aria-hidden /> {t.indicator.print}
      </Button>
      <PageLink to={paths.embed(indicator.id)} className={button.button}>
        <Code size={15} aria-hidden /> {embed}
      </PageLink>
      <FeedbackButton
        catalogue={catalogue}
        path={path}
        report={(link) => indicatorReport(assessment, catalogue, words, locale, link)}
      />
      <span role="status" className={styles.said}>
        {said}
      </span>
    </div>
  );
}
