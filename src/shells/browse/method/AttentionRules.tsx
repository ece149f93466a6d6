import {
  attentionAssessments,
  attentionBottleneck,
  attentionDay,
  attentionIndicators,
} from '#domain/examples/attention.ts';
import { pillars } from '#domain/examples/builders.ts';
import { attentionList } from '#domain/attention.ts';
import { attentionSentence } from '#domain/sentence/attention.ts';
import { useLocale } from '#i18n/locale.tsx';
import { methodWords } from '#i18n/pages/method.ts';
import { useWords } from '#i18n/words.ts';
import { AttentionMark } from '#indicators/AttentionMark.tsx';
import { ItemList } from '#indicators/ItemList.tsx';
import { Example } from './Example.tsx';
import { Part, Prose, RuleList } from './Part.tsx';
import { ruleNumbers } from './rule-numbers.ts';

const context = {
  indicators: new Map(attentionIndicators.map((indicator) => [indicator.id, indicator])),
  pillars,
  evaluationDate: attentionDay,
};

/** What stands first on the list of attention, with a list that has every reason. */
export function AttentionRules() {
  const { locale, tx } = useLocale();
  const words = useWords(methodWords).rules.attention;
  const items = attentionList(attentionAssessments, [attentionBottleneck], pillars);
  const absent = attentionIndicators.filter(({ id }) => !items.some((item) => item.id === id));
  return (
    <Part id="thu-tu-chu-y">
      <Prose>
        <p>{words.lead}</p>
        <RuleList items={words.rules(ruleNumbers(locale))} ordered />
        <p>{words.after}</p>
      </Prose>
      <Example title={words.list}>
        <ItemList
          ordered
          marks="full"
          items={items.map((item) => ({
            key: item.id,
            mark: <AttentionMark item={item} />,
            name: tx(item.indicator?.shortName ?? item.bottleneck?.name ?? { vi: '', en: null }),
            note: attentionSentence(item, context, locale),
          }))}
        />
        <p>{words.absent(absent.map(({ shortName }) => tx(shortName)).join(', '))}</p>
      </Example>
    </Part>
  );
}
