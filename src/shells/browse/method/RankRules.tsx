import { earlierFrame, laterFrame } from '#domain/examples/frames.ts';
import { formatPeriod } from '#domain/format/date.ts';
import { formatNumber } from '#domain/format/number.ts';
import { placesOf, type Place } from '#domain/place.ts';
import { useLocale } from '#i18n/locale.tsx';
import { methodWords } from '#i18n/pages/method.ts';
import { useWords } from '#i18n/words.ts';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { Example } from './Example.tsx';
import { Given } from './Given.tsx';
import { Part, Prose, RuleList } from './Part.tsx';
import { WorkedExample } from './WorkedExample.tsx';

/** Ranks with the year and the frame that they belong to. */
export function RankRules({ evaluation }: { evaluation: Evaluation }) {
  const { locale } = useLocale();
  const words = useWords(methodWords).rules.rank;
  const places = placesOf(earlierFrame, laterFrame);
  const said = ({ rank, outOf, period, method }: Place) => {
    const number = [rank, outOf].flatMap((each) => (each === null ? [] : formatNumber(each, 0, locale)));
    return words.inFrame(number.join('/'), formatPeriod(period, locale), method);
  };
  return (
    <Part id="xep-hang">
      <Prose>
        <p>{words.lead}</p>
        <RuleList items={words.rules} />
      </Prose>
      <WorkedExample id="dtiRank" evaluation={evaluation} />
      <Example title={words.frames}>
        {places?.from && places.to && (
          <Given
            items={[
              { label: words.earlier, value: said(places.from) },
              { label: words.later, value: said(places.to) },
              { label: words.gained, value: words.framesResult(places.gained) },
            ]}
          />
        )}
      </Example>
    </Part>
  );
}
