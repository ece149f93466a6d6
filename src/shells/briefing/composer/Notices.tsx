import type { ReactNode } from 'react';
import type { Evaluated } from '#domain/evaluated.ts';
import { slideName } from '#domain/deck/slide-ref.ts';
import { useLocale } from '#i18n/locale.tsx';
import { composerWords } from '#i18n/pages/composer.ts';
import { useWords } from '#i18n/words.ts';
import { Notice } from '#ui/Notice.tsx';
import styles from './ComposerPage.module.css';
import type { FileNews } from './file-news.ts';
import { FileNotices } from './FileNotices.tsx';
import { listed } from './listed.ts';
import type { Opening } from './opening.ts';
import { slideLabel } from './slide-label.ts';
import type { Editor } from './useEditor.ts';

interface NoticesProps {
  readonly opening: Opening;
  readonly editor: Editor;
  readonly evaluation: Evaluated;
  readonly news: FileNews | null;
  readonly onNews: (news: FileNews | null) => void;
}

/** What is the matter with the deck, its address, its file, or its keeping. Nothing when all is well. */
export function Notices({ opening, editor, evaluation, news, onNews }: NoticesProps) {
  const { tx } = useLocale();
  const w = useWords(composerWords);
  const { saving, deck } = editor;
  const { unknownSlides, unknownDeck, differs } = opening;
  const missing = deck.slides
    .map(({ ref }) => ({ ref, label: slideLabel(ref, evaluation) }))
    .filter(({ label }) => label.trouble === 'unknown')
    .map(({ ref, label }) => tx(label.name) || slideName(ref));
  const watch = (text: ReactNode) => (
    <Notice tone="watch" role="status">
      {text}
    </Notice>
  );
  return (
    <div className={styles.notices}>
      {news && <FileNotices news={news} evaluation={evaluation} editor={editor} onNews={onNews} />}
      {unknownDeck !== null && watch(w.unknownDeck(unknownDeck))}
      {unknownSlides.length > 0 && watch(w.unknownInAddress(unknownSlides.length, listed(unknownSlides)))}
      {differs && watch(w.differs)}
      {missing.length > 0 && watch(w.unknown(missing.length, listed(missing)))}
      {saving && saving.outcome !== 'kept' && watch(w.keeping[saving.outcome])}
    </div>
  );
}
