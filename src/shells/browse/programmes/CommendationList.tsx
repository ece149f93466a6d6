import type { Catalogue, Programmes } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { ItemList } from '#indicators/ItemList.tsx';
import { SourceMention } from '#indicators/SourceNote.tsx';
import badge from '#indicators/StatusBadge.module.css';
import { itemAnchor } from '#platform/paths.ts';
import { Section } from '#ui/Section.tsx';

/** Commendations, with who gave them and who else received them. */
export function CommendationList({
  programmes,
  catalogue,
}: {
  programmes: Programmes;
  catalogue: Catalogue;
}) {
  const { t } = useLocale();
  if (programmes.commendations.length === 0) return null;
  return (
    <Section title={t.programmes.commendations}>
      <ItemList
        items={programmes.commendations.map((one) => {
          const source = catalogue.sources.get(one.source);
          return {
            key: one.id,
            anchor: itemAnchor(one.id),
            mark: <span className={`${badge.badge} ${badge['none']}`}>{one.year}</span>,
            name: (
              <>
                <Tx text={one.awardedBy} />: <Tx text={one.name} />
              </>
            ),
            note: (
              <>
                <Tx text={one.recipients} />
                {one.note && (
                  <>
                    {' · '}
                    <Tx text={one.note} />
                  </>
                )}
              </>
            ),
            source: source && <SourceMention source={source} />,
          };
        })}
      />
    </Section>
  );
}
