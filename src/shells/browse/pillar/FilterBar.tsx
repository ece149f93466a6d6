import { Search, X } from 'lucide-react';
import { setCriteria, type Criteria, type Survey } from '#domain/indicator-filter.ts';
import type { IndicatorSort } from '#domain/indicator-sort.ts';
import type { Agency } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { pillarWords } from '#i18n/pages/pillar.ts';
import { useWords } from '#i18n/words.ts';
import { useHydrated } from '#platform/hydrated.ts';
import { Button } from '#ui/Button.tsx';
import { FacetSelect } from './FacetSelect.tsx';
import { facetOptions } from './facets.ts';
import styles from './FilterBar.module.css';
import { longestText } from './pillar-url.ts';
import { SortSelect } from './SortSelect.tsx';

interface FilterBarProps {
  readonly criteria: Criteria;
  readonly sort: IndicatorSort;
  readonly survey: Survey;
  readonly agencies: ReadonlyMap<string, Agency>;
  /** Indicators of the pillar, faulty ones included. */
  readonly total: number;
  readonly onType: (text: string) => void;
  readonly onCriteria: (criteria: Partial<Criteria>) => void;
  readonly onSort: (sort: IndicatorSort) => void;
  readonly onClear: () => void;
}

/** Search, filters, order; how many are left; the way back to all. */
export function FilterBar(props: FilterBarProps) {
  const { criteria, sort, survey, agencies, total, onType, onCriteria, onSort, onClear } = props;
  const { t, locale } = useLocale();
  const w = useWords(pillarWords);
  const ready = useHydrated();
  const options = facetOptions(survey, criteria, { t, locale, agencies });
  const filtered = setCriteria(criteria).length > 0;
  return (
    // Without scripts nothing here would answer.
    <fieldset className={styles.bar} disabled={!ready}>
      <legend className="visually-hidden">{w.bar}</legend>
      <label className={`${styles.field} ${styles.search}`}>
        <span className={styles.label}>{w.search}</span>
        <Search size={16} aria-hidden className={styles.icon} />
        <input
          type="search"
          value={criteria.text}
          maxLength={longestText}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          onChange={({ target }) => onType(target.value)}
        />
      </label>
      <FacetSelect
        label={w.facet.status}
        options={options.status}
        chosen={criteria.status}
        onChoose={(status) => onCriteria({ status })}
      />
      <FacetSelect
        label={w.facet.trust}
        options={options.trust}
        chosen={criteria.trust}
        onChoose={(trust) => onCriteria({ trust })}
      />
      <FacetSelect
        label={w.facet.owner}
        options={options.owner}
        chosen={criteria.owner}
        onChoose={(owner) => onCriteria({ owner })}
      />
      <FacetSelect
        label={w.facet.collection}
        options={options.collection}
        chosen={criteria.collection}
        onChoose={(collection) => onCriteria({ collection })}
      />
      <SortSelect sort={sort} onSort={onSort} />
      <div className={styles.result}>
        <p role="status">{filtered && w.count(survey.kept.length, total)}</p>
        {filtered && (
          <Button onClick={onClear}>
            <X size={15} aria-hidden /> {w.clear}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
