import * as examples from '#domain/examples/pace.ts';
import { formatPeriod } from '#domain/format/date.ts';
import { formatSigned } from '#domain/format/number.ts';
import { formatValue } from '#domain/format/value.ts';
import type { Indicator } from '#domain/model/index.ts';
import { paceOf } from '#domain/pace.ts';
import { paceSentence } from '#domain/sentence/pace.ts';
import { useLocale } from '#i18n/locale.tsx';
import { methodWords } from '#i18n/pages/method.ts';
import { useWords } from '#i18n/words.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { Example } from './Example.tsx';
import { Part, Prose, RuleList } from './Part.tsx';
import styles from './PaceRules.module.css';
import { ruleNumbers } from './rule-numbers.ts';

/** What it takes to be in time, and how fast it goes. */
export function PaceRules() {
  const { locale } = useLocale();
  const words = useWords(methodWords).rules.pace;
  return (
    <Part id="toc-do">
      <Prose>
        <p>{words.lead}</p>
        <RuleList items={words.rules(ruleNumbers(locale))} />
      </Prose>
      <div className={styles.pairs}>
        <PaceExample title={words.examples.steady} subject={examples.steady} />
        <PaceExample title={words.examples.leap} subject={examples.leap} />
        <PaceExample title={words.examples.falling} subject={examples.falling} />
        <PaceExample title={words.examples.tooShort} subject={examples.tooShort} />
      </div>
    </Part>
  );
}

function PaceExample({ title, subject }: { title: string; subject: Indicator }) {
  const { locale } = useLocale();
  const words = useWords(methodWords);
  const [aim] = subject.targets;
  const pace = aim && paceOf(subject, aim);
  const { table } = words;
  return (
    <Example title={title}>
      <DataTable
        caption={title}
        captionHidden
        columns={[
          { label: table.period },
          { label: table.value, numeric: true },
          { label: table.slope, numeric: true },
        ]}
        rows={subject.trend.map(({ period, value }, index) => {
          const before = subject.trend[index - 1]?.value ?? null;
          return {
            key: period.text,
            cells: [
              formatPeriod(period, locale),
              value === null ? '' : formatValue({ value, qualifier: 'exact' }, subject, locale),
              value === null || before === null ? '' : formatSigned(value - before, 0, locale),
            ],
          };
        })}
      />
      <p>
        <strong>
          {aim && pace ? `${paceSentence(pace, subject, aim, locale)}.` : words.rules.pace.none}
        </strong>
      </p>
    </Example>
  );
}
