import { useQuery } from '@tanstack/react-query';
import { useApi } from '#data/context.tsx';
import { editionsQuery } from '#data/editions.ts';
import { formatDate } from '#domain/format/date.ts';
import { useLocale } from '#i18n/locale.tsx';
import { embedBuilderWords } from '#i18n/pages/embed-builder.ts';
import { useWords } from '#i18n/words.ts';
import styles from './ChooseSection.module.css';
import { takesOption, type Choice } from './choice.ts';
import { SelectField } from './Field.tsx';
import type { ChangeChoice } from './useChoice.ts';

interface OptionsProps {
  readonly choice: Choice;
  readonly change: ChangeChoice;
}

/** The options that most editors want: how it is shown, on what ground, of which edition. */
export function MainOptions({ choice, change }: OptionsProps) {
  const { tx, locale } = useLocale();
  const words = useWords(embedBuilderWords);
  const query = useQuery(editionsQuery(useApi()));
  const frozen = (query.data?.value.editions ?? []).filter(({ kind }) => kind === 'frozen');
  const { options } = choice;
  const set = (part: Partial<Choice['options']>) => change({ options: { ...options, ...part } });
  const chosen = frozen.find(({ id }) => id === options.edition);
  // Until the list is there, and where it lacks it, what the address asks for stands by its id.
  const unlisted = options.edition !== null && !chosen ? [options.edition] : [];
  return (
    <>
      {takesOption(choice, 'view') && (
        <SelectField
          label={words.view}
          options={[
            ['value', words.views.value],
            ['chart', words.views.chart],
            ['table', words.views.table],
          ]}
          value={options.view}
          onChoose={(view) => set({ view })}
        />
      )}
      <SelectField
        label={words.theme}
        options={[
          ['light', words.themes.light],
          ['dark', words.themes.dark],
          ['auto', words.themes.auto],
        ]}
        value={options.theme}
        onChoose={(theme) => set({ theme })}
      />
      <SelectField
        label={words.edition}
        options={[
          ['', words.current],
          ...unlisted.map((id) => [id, words.frozen(id)] as const),
          ...frozen.map(({ id, title }) => [id, words.frozen(tx(title))] as const),
        ]}
        value={options.edition ?? ''}
        onChoose={(edition) => set({ edition: edition === '' ? null : edition })}
      />
      <p className={styles.note} role="status">
        {chosen && words.frozenNote(tx(chosen.title), formatDate(chosen.dataCutoff, locale))}
        {query.isError && !query.data && words.editionsFailed}
      </p>
    </>
  );
}
