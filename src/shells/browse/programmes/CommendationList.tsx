import type { Catalogue, Programmes } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { ItemList } from '#indicators/ItemList.tsx';
import { SourceMention } from '#indicators/SourceNote.tsx';
import badge from '#indicators/StatusBadge.module.css';
import { Section } from '#ui/Section.tsx';

/** Commendations, with who gave them and who else received them. */
export function CommendationList({
  programmes,
  catalogue,
}: {
  programmes: Programmes;
  catalogue: Catalogue;
}) {
  const { t, tx } = useLocale();
  if (programmes.commendations.length === 0) return null;
  return (
    <Section title={t.programmes.commendations}>
      <ItemList
        items={programmes.commendations.map((one) => {
          const source = catalogue.sources.get(one.source);
          return {
            key: one.id,
            mark: <span className={`${badge.badge} ${badge['none']}`}>{one.year}</span>,
            name: `${tx(one.awardedBy)}: ${tx(one.name)}`,
            note: [tx(one.recipients), one.note && tx(one.note)].filter(Boolean).join(' '),
            source: source && <SourceMention source={source} />,
          };
        })}
      />
    </Section>
  );
}
