import { useCallback, useState } from 'react';
import { defaultOptions } from '#domain/widget/options.ts';
import { mostRows } from '#domain/widget/read-options.ts';
import { embedBuilderWords } from '#i18n/pages/embed-builder.ts';
import { useWords } from '#i18n/words.ts';
import { AccentField } from './AccentField.tsx';
import styles from './ChooseSection.module.css';
import { takesOption, type Choice } from './choice.ts';
import { SelectField } from './Field.tsx';
import type { ChangeChoice } from './useChoice.ts';

interface OptionsProps {
  readonly choice: Choice;
  readonly change: ChangeChoice;
}

const levels = ['2', '3', '4'] as const;
const levelOf = { 2: 2, 3: 3, 4: 4 } as const;

/** The options that few editors want; open from the start where one of them is chosen. */
export function MoreOptions({ choice, change }: OptionsProps) {
  const words = useWords(embedBuilderWords);
  const { options, colour } = choice;
  const set = (part: Partial<Choice['options']>) => change({ options: { ...options, ...part } });
  const setColour = useCallback((next: string) => change({ colour: next }, { replace: true }), [change]);
  const [open, setOpen] = useState(() => colour !== '' || differs(choice));
  return (
    <details
      className={styles.more}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{words.moreOptions}</summary>
      <div className={styles.fields}>
        <SelectField
          label={words.language}
          options={[
            ['auto', words.languages.auto],
            ['vi', words.languages.vi],
            ['en', words.languages.en],
          ]}
          value={options.locale ?? 'auto'}
          onChoose={(locale) => set({ locale: locale === 'auto' ? null : locale })}
        />
        <SelectField
          label={words.titleShown}
          options={[
            ['1', words.titles.shown],
            ['0', words.titles.hidden],
          ]}
          value={options.title ? '1' : '0'}
          onChoose={(title) => set({ title: title === '1' })}
        />
        <SelectField
          label={words.density}
          options={[
            ['comfortable', words.densities.comfortable],
            ['compact', words.densities.compact],
          ]}
          value={options.density}
          onChoose={(density) => set({ density })}
        />
        <SelectField
          label={words.level}
          options={levels.map((level) => [level, words.levels[level]] as const)}
          value={levels.find((level) => levelOf[level] === options.level) ?? '2'}
          onChoose={(level) => set({ level: levelOf[level] })}
        />
        {takesOption(choice, 'most') && (
          <SelectField
            label={words.most}
            options={Array.from({ length: mostRows }, (_, index) => {
              const count = String(index + 1);
              return [count, count] as const;
            })}
            value={String(options.most)}
            onChoose={(most) => set({ most: Number(most) })}
          />
        )}
        <AccentField colour={colour} theme={options.theme} onChange={setColour} />
      </div>
    </details>
  );
}

function differs({ options }: Choice): boolean {
  const few = ['locale', 'title', 'density', 'level', 'most'] as const;
  return few.some((option) => options[option] !== defaultOptions[option]);
}
