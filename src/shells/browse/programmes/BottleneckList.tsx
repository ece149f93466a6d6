import type { Bottleneck, Catalogue, Programmes } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { ItemList } from '#indicators/ItemList.tsx';
import { SourceMention } from '#indicators/SourceNote.tsx';
import badge from '#indicators/StatusBadge.module.css';
import { Section } from '#ui/Section.tsx';

const tones: Readonly<Record<Bottleneck['severity'], string>> = {
  high: 'bad',
  medium: 'watch',
  low: 'none',
  unrated: 'none',
};

/** Bottlenecks, with the body that should act, where one is named. */
export function BottleneckList({ programmes, catalogue }: { programmes: Programmes; catalogue: Catalogue }) {
  const { t, tx } = useLocale();
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
            mark: (
              <span className={`${badge.badge} ${badge[tones[one.severity]]}`}>
                {t.programmes.severity[one.severity]}
              </span>
            ),
            name: tx(one.name),
            note: one.note && tx(one.note),
            source: source && <SourceMention source={source} />,
            side: [pillar ? tx(pillar.name) : t.programmes.general, owner && tx(owner.shortName)]
              .filter(Boolean)
              .join(' · '),
          };
        })}
      />
    </Section>
  );
}
