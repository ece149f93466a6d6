import { formatDate } from '#domain/format/date.ts';
import type { Observation } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { embedWords } from '#i18n/pages/embed.ts';
import { useWords } from '#i18n/words.ts';
import { SourceLine } from '#indicators/SourceNote.tsx';
import type { Evaluation } from '#indicators/useEvaluation.ts';

interface FigureSourceProps {
  readonly observation: Observation | null;
  readonly evaluation: Evaluation;
}

/** «Số liệu 07/2023 · Báo Bình Thuận»; of an indicator without any period, up to when the edition reaches. */
export function FigureSource({ observation, evaluation }: FigureSourceProps) {
  const words = useWords(embedWords);
  if (observation === null) return <EditionCutoff evaluation={evaluation} />;
  return (
    <>
      {words.figures} <SourceLine observation={observation} evaluation={evaluation} />
    </>
  );
}

/** Up to when the figures of the edition reach: for lists of figures that have days and sources of their own. */
export function EditionCutoff({ evaluation }: Pick<FigureSourceProps, 'evaluation'>) {
  const { locale } = useLocale();
  const { dataCutoff } = evaluation.catalogue.edition;
  return useWords(embedWords).cutoff(formatDate(dataCutoff, locale));
}
