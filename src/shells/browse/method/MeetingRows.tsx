import { meetingExamples } from '#domain/examples/rules.ts';
import { formatValue } from '#domain/format/value.ts';
import { meets } from '#domain/targets.ts';
import { useLocale } from '#i18n/locale.tsx';
import { methodWords } from '#i18n/pages/method.ts';
import { useWords } from '#i18n/words.ts';
import { ItemList } from '#indicators/ItemList.tsx';

/** What a qualifier does to the meeting of a target. */
export function MeetingRows() {
  const { locale } = useLocale();
  const words = useWords(methodWords).rules.performance;
  return (
    <ItemList
      items={meetingExamples.map(({ figure, goal, format }) => {
        const row = words.meetingRow(formatValue(figure, format, locale), formatValue(goal, format, locale));
        return {
          key: row,
          mark: meets(figure, goal, format.polarity) ? words.isMet : words.isUnmet,
          name: row,
        };
      })}
    />
  );
}
