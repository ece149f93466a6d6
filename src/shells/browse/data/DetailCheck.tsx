import { ListChecks } from 'lucide-react';
import { checkDetails, type DetailCheck as Found } from '#data/check-details.ts';
import { useApi } from '#data/context.tsx';
import { formatNumber } from '#domain/format/number.ts';
import type { Catalogue } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { dataWords } from '#i18n/pages/data.ts';
import { useWords } from '#i18n/words.ts';
import { ErrorWords } from '#indicators/ErrorWords.tsx';
import { useEditionId } from '#platform/edition-param.ts';
import { useJob } from '#platform/job.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Progress } from '#ui/Progress.tsx';
import { FileProblems } from './FileProblems.tsx';
import styles from './Quarantine.module.css';

/** Reads every detail file when asked to: they are else read only when an indicator is opened. */
export function DetailCheck({ catalogue }: { catalogue: Catalogue }) {
  const { locale } = useLocale();
  const words = useWords(dataWords);
  const api = useApi();
  const edition = useEditionId();
  const { state, start, stop } = useJob<Found>();
  const total = catalogue.indicators.length;
  const count = (value: number) => formatNumber(value, 0, locale);
  const run = () => start(total, (signal, onDone) => checkDetails(api, edition, catalogue, signal, onDone));
  if (state.kind === 'running') {
    return (
      <div className={styles.job}>
        <Progress label={words.checking(count(state.done), count(total))} done={state.done} total={total} />
        <Button onClick={stop}>{words.cancel}</Button>
      </div>
    );
  }
  return (
    <>
      <div role="status">
        {state.kind === 'done' && <Outcome found={state.result} />}
        {state.kind === 'failed' && <Notice tone="bad">{words.checkFailed}</Notice>}
      </div>
      <div className={styles.job}>
        <Button onClick={run}>
          <ListChecks size={15} aria-hidden /> {words.checkAll}
        </Button>
        <span className={styles.note}>
          {state.kind === 'stopped' ? words.cancelled : words.checkNote(count(total))}
        </span>
      </div>
    </>
  );
}

function Outcome({ found }: { found: Found }) {
  const { locale } = useLocale();
  const words = useWords(dataWords);
  const { read, problems, failures } = found;
  const count = (value: number) => formatNumber(value, 0, locale);
  const clean = !problems.some(({ severity }) => severity === 'record');
  const summary = words.checked(count(read));
  return (
    <>
      {failures.length > 0 && (
        <Notice tone="watch">
          {words.notFetched(count(failures.length))}:{' '}
          {failures.slice(0, 10).map(({ resource, error }, index) => (
            <span key={resource}>
              {index > 0 && '; '}
              {resource} (<ErrorWords error={error} />)
            </span>
          ))}
          {failures.length > 10 && words.zipMore(count(failures.length - 10))}
        </Notice>
      )}
      <p className={clean ? styles.none : undefined}>
        {clean ? `${summary}. ${words.noProblems}.` : summary}
      </p>
      <FileProblems title={summary} problems={problems} />
    </>
  );
}
