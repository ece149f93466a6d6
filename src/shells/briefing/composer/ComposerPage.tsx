import { useState } from 'react';
import { ScrollRestoration, useLocation } from 'react-router';
import { useLocale } from '#i18n/locale.tsx';
import { composerWords } from '#i18n/pages/composer.ts';
import { useWords } from '#i18n/words.ts';
import { CatalogueGate } from '#indicators/CatalogueGate.tsx';
import { useCatalogue } from '#indicators/useCatalogue.ts';
import { BriefingHeader } from '../chrome/BriefingHeader.tsx';
import { Composer } from './Composer.tsx';
import styles from './ComposerPage.module.css';
import { ComposerSkeleton } from './ComposerSkeleton.tsx';
import type { FileNews } from './file-news.ts';
import { openedState } from './opened-state.ts';

/** `/trinh-chieu/soan`: a deck of one's own, made from the slides that the data give. */
export function ComposerPage() {
  const { tx } = useLocale();
  const w = useWords(composerWords);
  const catalogue = useCatalogue().data?.value;
  const opened = openedState(useLocation());
  // What is told of an opened file must outlive the opening of its deck.
  const [news, setNews] = useState<FileNews | null>(null);
  return (
    <div className={styles.shell}>
      <BriefingHeader title={w.page} area={catalogue && tx(catalogue.area.name)} />
      <main className={styles.main}>
        <CatalogueGate skeleton={<ComposerSkeleton />}>
          {(data) => <Composer key={opened} data={data} news={news} onNews={setNews} />}
        </CatalogueGate>
      </main>
      <ScrollRestoration />
    </div>
  );
}
