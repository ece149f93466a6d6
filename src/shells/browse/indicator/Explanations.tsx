import { formatDate } from '#domain/format/date.ts';
import type { Catalogue, Indicator, IndicatorDetail } from '#domain/model/index.ts';
import { targetText } from '#domain/sentence/terms.ts';
import { unitBreakdowns } from '#domain/units/vintage.ts';
import { useLocale } from '#i18n/locale.tsx';
import { AsPrinted, Tx } from '#i18n/Tx.tsx';
import { unitDigestWords } from '#i18n/pages/unit-digest.ts';
import { useWords } from '#i18n/words.ts';
import { SourceCitation } from '#indicators/SourceNote.tsx';
import { Section } from '#ui/Section.tsx';
import styles from './Explanations.module.css';
import { shownSources } from './shown-sources.ts';

interface ExplanationsProps {
  readonly indicator: Indicator;
  readonly detail: IndicatorDetail | null;
  readonly catalogue: Catalogue;
}

/** How it is measured, who answers for it, what to know before using it. */
export function Explanations({ indicator, detail, catalogue }: ExplanationsProps) {
  return (
    <div className={styles.columns}>
      <How indicator={indicator} detail={detail} />
      <Responsible indicator={indicator} detail={detail} catalogue={catalogue} />
      <Cautions indicator={indicator} detail={detail} />
    </div>
  );
}

function How({ indicator, detail }: { indicator: Indicator; detail: IndicatorDetail | null }) {
  const { t } = useLocale();
  const units = useWords(unitDigestWords);
  return (
    <Section title={t.indicator.how} size="small">
      <p>
        <Tx text={indicator.definition} />
      </p>
      <p>
        <Tx text={indicator.method.description} />
      </p>
      <p>
        {t.indicator.scope}: <Tx text={indicator.method.scope} />
      </p>
      <p>
        {t.indicator.collectionLabel}: {t.indicator.collection[indicator.collection]}
      </p>
      {detail && unitBreakdowns(detail).length === 0 && <p>{units.none}</p>}
    </Section>
  );
}

function Responsible({ indicator, detail, catalogue }: ExplanationsProps) {
  const { t, locale } = useLocale();
  const { targets, owner, nextDue } = indicator;
  const sources = shownSources(indicator, detail).flatMap((id) => catalogue.sources.get(id) ?? []);
  const agency = owner === null ? null : catalogue.agencies.get(owner);
  const closed = catalogue.area.successor?.from ?? null;
  const next = nextDue
    ? formatDate(nextDue, locale)
    : closed
      ? t.indicator.closed(formatDate(closed, locale))
      : t.indicator.noNextDue;
  return (
    <Section title={t.indicator.responsible} size="small">
      <ul className={styles.list}>
        {sources.map((source) => (
          <li key={source.id}>
            {t.indicator.source}: <SourceCitation source={source} />
          </li>
        ))}
        <li>
          {t.indicator.owner}: {agency ? <Tx text={agency.name} /> : t.indicator.noOwner}
        </li>
        <li>
          {t.indicator.nextDue}: {next}
        </li>
        {targets.map((target) => {
          const basis = catalogue.sources.get(target.source);
          const scope = target.scope === 'province' ? t.indicator.targetProvince : t.indicator.targetNational;
          return (
            <li key={`${target.scope}/${target.due}/${target.document}/${target.clause}/${target.value}`}>
              {t.indicator.targets} {scope} {target.due.slice(0, 4)}: {targetText(target, indicator, locale)}{' '}
              (<AsPrinted>{[target.document, target.clause].filter(Boolean).join(', ')}</AsPrinted>)
              {basis && (
                <>
                  . <SourceCitation source={basis} />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Cautions({ indicator, detail }: { indicator: Indicator; detail: IndicatorDetail | null }) {
  const { t, locale } = useLocale();
  const note = indicator.latest?.note;
  return (
    <Section title={t.indicator.caution} size="small">
      <p>{indicator.caution ? <Tx text={indicator.caution} /> : t.indicator.noCaution}</p>
      {note && (
        <p>
          <Tx text={note} />
        </p>
      )}
      {detail && detail.events.length > 0 && (
        <>
          <h3 className={styles.sub}>{t.indicator.events}</h3>
          <ul className={styles.list}>
            {detail.events.map((event) => (
              <li key={`${event.date}/${event.text.vi}`}>
                {formatDate(event.date, locale)}: <Tx text={event.text} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
