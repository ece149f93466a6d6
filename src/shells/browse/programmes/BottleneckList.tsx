import type { Bottleneck, Catalogue, Programmes } from '#domain/model/index.ts';
import { severityLabel } from '#domain/sentence/programme-words.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { ItemList } from '#indicators/ItemList.tsx';
import { SourceMention } from '#indicators/SourceNote.tsx';
import badge from '#indicators/StatusBadge.module.css';
import { itemAnchor } from '#platform/paths.ts';
import { Section } from '#ui/Section.tsx';

const tones: Readonly<Record<Bottleneck['severity'], string>> = {
  high: 'bad',
  medium: 'watch',
  low: 'none',
  unrated: 'none',
};

/** Bottlenecks, with the body that should act, where one is named. */
export function BottleneckList({ programmes, catalogue }: { programmes: Programmes; catalogue: Catalogue }) {
  const { t } = useLocale();
  if (programmes.bottlenecks.length === 0) return null;
  return (
    <Section title={t.programmes.bottlenecks}>
      <ItemList
        items={programmes.bottlenecks.map((one) => {
          const source = catalogue.sources.get(one.source);
          const owner = one.owner === null ? null : catalogue.agencies.get(one.owner);
          const pillar = catalogue.pillars.find(({ id }) => id === one.pillarId);
          return {
            key: one.id,
            anchor: itemAnchor(one.id),
            mark: <SeverityMark severity={one.severity} />,
            name: <Tx text={one.name} />,
            note: one.note && <Tx text={one.note} />,
            source: source && <SourceMention source={source} />,
            side: (
              <>
                {pillar ? <Tx text={pillar.name} /> : t.programmes.general}
                {owner && (
                  <>
                    {' · '}
                    <Tx text={owner.shortName} />
                  </>
                )}
              </>
            ),
          };
        })}
      />
    </Section>
  );
}

/** How grave a bottleneck is, in a word. */
export function SeverityMark({ severity }: Pick<Bottleneck, 'severity'>) {
  const { locale } = useLocale();
  return (
    <span className={`${badge.badge} ${badge[tones[severity]]}`}>{severityLabel(severity, locale)}</span>
  );
}
