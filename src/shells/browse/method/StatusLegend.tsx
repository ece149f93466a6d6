import { assess } from '#domain/assessment.ts';
import { displayStatus } from '#domain/display-status.ts';
import { hollowExample, legendDay, legendExamples } from '#domain/examples/legend.ts';
import { useLocale } from '#i18n/locale.tsx';
import { methodWords } from '#i18n/pages/method.ts';
import { useWords } from '#i18n/words.ts';
import { ItemList } from '#indicators/ItemList.tsx';
import { StatusBadge } from '#indicators/StatusBadge.tsx';
import { Part, Prose, RuleList } from './Part.tsx';
import { ruleNumbers } from './rule-numbers.ts';

/** Every status that a badge can show, with its meaning; each is the result of the rules on an example. */
export function StatusLegend() {
  const { locale } = useLocale();
  const words = useWords(methodWords);
  const meanings = words.statuses(ruleNumbers(locale));
  const badges = Object.values(legendExamples).map((subject) => displayStatus(assess(subject, legendDay)));
  const hollow = displayStatus(assess(hollowExample, legendDay));
  return (
    <Part id="trang-thai">
      <Prose>
        <RuleList items={words.statusNotes} />
      </Prose>
      <ItemList
        marks="full"
        items={[
          ...badges.map((status) => ({
            key: status.kind,
            mark: <StatusBadge status={status} />,
            name: meanings[status.kind],
          })),
          { key: 'hollow', mark: <StatusBadge status={hollow} />, name: words.hollow },
        ]}
      />
    </Part>
  );
}
