import { formatPeriod } from '#domain/format/date.ts';
import { formatValue } from '#domain/format/value.ts';
import type { Catalogue, Platform, Programmes } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { platformWords } from '#i18n/pages/platforms.ts';
import { useWords } from '#i18n/words.ts';
import { Tx } from '#i18n/Tx.tsx';
import { ItemList } from '#indicators/ItemList.tsx';
import { SourceMention } from '#indicators/SourceNote.tsx';
import badge from '#indicators/StatusBadge.module.css';
import { itemAnchor } from '#platform/paths.ts';
import { Section } from '#ui/Section.tsx';

const tones: Readonly<Record<Platform['status'], string>> = {
  'in-service': 'good',
  upgrading: 'watch',
  planned: 'none',
  ended: 'none',
};

/** Platforms in service, with their published figures. */
export function PlatformList({ programmes, catalogue }: { programmes: Programmes; catalogue: Catalogue }) {
  const { t } = useLocale();
  if (programmes.platforms.length === 0) return null;
  return (
    <Section title={t.programmes.platforms}>
      <ItemList
        items={programmes.platforms.map((platform) => {
          const source = catalogue.sources.get(platform.source);
          return {
            key: platform.id,
            anchor: itemAnchor(platform.id),
            mark: <PlatformMark status={platform.status} />,
            name: <Tx text={platform.name} />,
            note: platform.note && <Tx text={platform.note} />,
            source: source && <SourceMention source={source} />,
            side: <PlatformSide platform={platform} />,
          };
        })}
      />
    </Section>
  );
}

/** Whether a platform is in service, in a word. */
export function PlatformMark({ status }: Pick<Platform, 'status'>) {
  const words = useWords(platformWords);
  return <span className={`${badge.badge} ${badge[tones[status]]}`}>{words.status[status]}</span>;
}

/** Its published figures, each with its period, and how it is reached. */
export function PlatformSide({ platform }: { platform: Platform }) {
  const { t, locale } = useLocale();
  const words = useWords(platformWords);
  const figures = platform.figures.map((figure) => {
    const decimals = Number.isInteger(figure.value) ? 0 : 1;
    const value = formatValue(figure, { unit: figure.unit, decimals, bounds: null }, locale);
    return `${value} (${formatPeriod(figure.period, locale)})`;
  });
  const ipv6 = words.ipv6[platform.ipv6];
  const parts = [...figures, ...(ipv6 ? [ipv6] : [])];
  const since = platform.period ? ` · ${formatPeriod(platform.period, locale)}` : '';
  return parts.length > 0 ? parts.join(' · ') : t.programmes.noFigure + since;
}
