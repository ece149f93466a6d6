import type { Catalogue } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { dataWords } from '#i18n/pages/data.ts';
import { feedbackWords } from '#i18n/pages/feedback.ts';
import { useWords } from '#i18n/words.ts';
import { FeedbackButton } from '#indicators/feedback/FeedbackButton.tsx';
import { editionReport } from '#indicators/feedback/report.ts';
import { paths } from '#platform/paths.ts';
import { PageLink } from '#ui/PageLink.tsx';
import { Section } from '#ui/Section.tsx';
import styles from './Downloads.module.css';

/** For those who read the data by machine, and for those who see that something in them is wrong. */
export function MoreWays({ catalogue }: { catalogue: Catalogue }) {
  const { locale } = useLocale();
  const words = useWords(dataWords);
  const feedback = useWords(feedbackWords);
  return (
    <Section title={words.more} className={styles.downloads}>
      <p>
        <PageLink to={paths.api()}>{words.api}</PageLink>: {words.apiNote}
      </p>
      <p>
        <PageLink to={paths.embed()}>{words.embed}</PageLink>: {words.embedNote}
      </p>
      <div className={styles.row}>
        <span>{words.report}</span>
        <FeedbackButton
          catalogue={catalogue}
          path={paths.data()}
          report={(link) => editionReport(catalogue, feedback, locale, link)}
        />
      </div>
    </Section>
  );
}
