import { Sheet } from 'lucide-react';
import { useState } from 'react';
import type { IndicatorHealth } from '#domain/data-health.ts';
import type { Catalogue } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { dataWords } from '#i18n/pages/data.ts';
import { useWords } from '#i18n/words.ts';
import { timeZone } from '#platform/clock.ts';
import { saveFile } from '#platform/save-file.ts';
import { Button } from '#ui/Button.tsx';
import styles from './Downloads.module.css';

interface CsvButtonProps {
  readonly catalogue: Catalogue;
  readonly rows: readonly IndicatorHealth[];
}

/** The newest figure of every indicator, for a spreadsheet. */
export function CsvButton({ catalogue, rows }: CsvButtonProps) {
  const { locale } = useLocale();
  const words = useWords(dataWords);
  const [said, setSaid] = useState<string | null>(null);
  const save = async () => {
    try {
      const [{ figuresCsv }, { editionFileName }] = await Promise.all([
        import('#exports/figures-csv.ts'),
        import('#exports/file-name.ts'),
      ]);
      const name = editionFileName(catalogue.area.name.vi, catalogue.edition.id, 'csv');
      const text = figuresCsv(catalogue, rows, words, locale, timeZone);
      saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), name);
      setSaid(words.csvDone(name));
    } catch {
      setSaid(words.csvFailed);
    }
  };
  return (
    <div className={styles.row}>
      <Button onClick={() => void save()}>
        <Sheet size={15} aria-hidden /> {words.csv}
      </Button>
      <span role="status" className={styles.note}>
        {said ?? words.csvNote}
      </span>
    </div>
  );
}
