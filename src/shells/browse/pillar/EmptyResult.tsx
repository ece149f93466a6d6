import {
  noCriteria,
  setCriteria,
  surveyFilter,
  type Criteria,
  type Criterion,
  type Filterable,
  type Survey,
} from '#domain/indicator-filter.ts';
import type { Agency } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { pillarWords } from '#i18n/pages/pillar.ts';
import { useWords } from '#i18n/words.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './EmptyResult.module.css';
import { choiceLabels } from './facets.ts';

interface EmptyResultProps {
  readonly criteria: Criteria;
  readonly survey: Survey;
  /** All of the pillar. */
  readonly records: readonly Filterable[];
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly onCriteria: (criteria: Partial<Criteria>) => void;
}

/** Nothing is left: says which condition to drop, or which to keep alone, and how many indicators that leaves. */
export function EmptyResult({ criteria, survey, records, agencies, onCriteria }: EmptyResultProps) {
  const { t, locale } = useLocale();
  const w = useWords(pillarWords);
  const context = { t, locale, agencies };
  const { status, trust, owner, collection, text } = criteria;
  const named: Readonly<Record<Criterion, string | null>> = {
    status: status && choiceLabels.status(status, context),
    trust: trust && choiceLabels.trust(trust, context),
    owner: owner === null ? null : choiceLabels.owner(owner, context),
    collection: collection && choiceLabels.collection(collection, context),
    text,
  };
  const condition = (key: Criterion) =>
    w.condition(key === 'text' ? w.search : w.facet[key], named[key] ?? '');

  const asked = setCriteria(criteria);
  const dropping = asked.map((key) => ({
    label: w.loosen(condition(key), survey.without[key]),
    left: survey.without[key],
    next: { [key]: noCriteria[key] },
  }));
  const worth = dropping.filter(({ left }) => left > 0);
  const keeping = asked.map((key) => {
    const next = { ...noCriteria, [key]: criteria[key] };
    const left = surveyFilter(records, next).kept.length;
    return { label: w.keep(condition(key), left), left, next };
  });
  const ways = worth.length > 0 ? worth : keeping.filter(({ left }) => left > 0);
  return (
    <Notice>
      <p>{w.none}</p>
      <div className={styles.ways}>
        {ways.map(({ label, next }) => (
          <Button key={label} onClick={() => onCriteria(next)}>
            {label}
          </Button>
        ))}
      </div>
    </Notice>
  );
}
