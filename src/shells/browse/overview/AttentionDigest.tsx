import { ArrowRight } from 'lucide-react';
import { attentionList } from '#domain/attention.ts';
import { attentionSentence } from '#domain/sentence/attention.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { AttentionMark } from '#indicators/AttentionMark.tsx';
import { ItemList } from '#indicators/ItemList.tsx';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { useProgrammes } from '#indicators/useProgrammes.ts';
import { paths } from '#platform/paths.ts';
import { PageLink } from '#ui/PageLink.tsx';
import { Section } from '#ui/Section.tsx';
import styles from './AttentionDigest.module.css';

const shown = 5;

/** What a leader should look at first, worst first, with the rule of the order. */
export function AttentionDigest({ evaluation }: { evaluation: Evaluation }) {
  const { t, locale } = useLocale();
  const { catalogue, assessments, context } = evaluation;
  const bottlenecks = useProgrammes().data?.value.bottlenecks ?? [];
  const items = attentionList(assessments, bottlenecks, catalogue.pillars).slice(0, shown);
  return (
    <Section
      title={t.overview.attention}
      action={
        <PageLink to={paths.attention()}>
          {t.overview.attentionAll} <ArrowRight size={16} aria-hidden />
          <span className="visually-hidden">: {t.overview.attention}</span>
        </PageLink>
      }
    >
      {items.length === 0 ? (
        <p>{t.overview.attentionEmpty}</p>
      ) : (
        <ItemList
          ordered
          marks="long"
          items={items.map((item) => {
            const owner = item.owner === null ? null : catalogue.agencies.get(item.owner);
            return {
              key: item.id,
              mark: <AttentionMark item={item} />,
              name: item.assessment ? (
                <PageLink to={paths.indicator(item.assessment.indicator.id)}>
                  <Tx text={item.assessment.indicator.shortName} />
                </PageLink>
              ) : (
                <PageLink to={paths.programmes()}>
                  <Tx text={item.bottleneck.name} />
                </PageLink>
              ),
              note: attentionSentence(item, context, locale),
              side: owner ? <Tx text={owner.shortName} /> : null,
            };
          })}
        />
      )}
      <p className={styles.rule}>
        {t.overview.attentionRule}. <PageLink to={paths.method('thu-tu-chu-y')}>{t.nav.method}</PageLink>
      </p>
    </Section>
  );
}
