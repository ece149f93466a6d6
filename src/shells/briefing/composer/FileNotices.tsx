import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useApi } from '#data/context.tsx';
import { editionsQuery } from '#data/editions.ts';
import { longestDeck } from '#domain/deck/slide-ref.ts';
import type { Evaluated } from '#domain/evaluated.ts';
import { composerWords } from '#i18n/pages/composer.ts';
import { useWords } from '#i18n/words.ts';
import { editionParam } from '#platform/edition-param.ts';
import { paths } from '#platform/paths.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageLink } from '#ui/PageLink.tsx';
import { ownDeckQuery } from '../own-decks/own-deck-query.ts';
import type { FileNews } from './file-news.ts';
import { listed } from './listed.ts';
import type { Editor } from './useEditor.ts';

interface FileNoticesProps {
  readonly news: FileNews;
  readonly evaluation: Evaluated;
  readonly editor: Editor;
  readonly onNews: (news: FileNews | null) => void;
}

/** What became of the file that was chosen, until it is dismissed. */
export function FileNotices({ news, evaluation, editor, onNews }: FileNoticesProps) {
  const w = useWords(composerWords);
  const dismiss = (
    <Button onClick={() => onNews(null)} aria-label={w.file.dismiss}>
      <X size={16} aria-hidden />
    </Button>
  );
  if (news.kind === 'refused') {
    return (
      <Notice tone="bad" role="alert" action={dismiss}>
        <strong>{w.file.refused(news.fileName)}</strong> {w.file.reasons[news.reason]}
      </Notice>
    );
  }
  // Another deck is open by now, or this one is on its way.
  if (news.id !== editor.id) return null;
  const { file, unreadable, beyond } = news;
  const { edition, area } = evaluation.catalogue;
  const title = file.deck.title || w.file.unnamed;
  return (
    <>
      <Notice role="status" action={dismiss}>
        <p>{w.said.opened(title, file.deck.slides.length)}</p>
        {unreadable.length > 0 && <p>{w.file.unreadable(unreadable.length, listed(unreadable))}</p>}
        {beyond > 0 && <p>{w.file.beyond(beyond, longestDeck)}</p>}
      </Notice>
      {file.area !== '' && file.area !== area.code && (
        <Notice tone="watch">{w.file.otherArea(file.area)}</Notice>
      )}
      {file.edition !== '' && file.edition !== edition.id && (
        <OtherEdition own={file.edition} present={edition.id} editor={editor} />
      )}
    </>
  );
}

function OtherEdition({ own, present, editor }: { own: string; present: string; editor: Editor }) {
  const w = useWords(composerWords);
  const list = useQuery(editionsQuery(useApi())).data?.value;
  const gone = list !== undefined && !list.editions.some(({ id }) => id === own);
  if (gone) return <Notice tone="watch">{w.file.goneEdition(own, present)}</Notice>;
  // Without a word for it in the address, the default edition is the one that is open.
  const query = `${ownDeckQuery(editor.deck, editor.id)}&${editionParam}=${own === list?.defaultId ? '' : own}`;
  return (
    <Notice
      tone="watch"
      action={<PageLink to={`${paths.composer()}?${query}`}>{w.file.toEdition(own)}</PageLink>}
    >
      {w.file.otherEdition(own, present)}
    </Notice>
  );
}
