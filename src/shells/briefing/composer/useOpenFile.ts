import { useLocation, useNavigate } from 'react-router';
import { readDeckFile } from '#data/deck-file.ts';
import type { Catalogue } from '#domain/model/index.ts';
import { carryState } from '#ui/relative-href.ts';
import { paths } from '#platform/paths.ts';
import { ownDeckQuery } from '../own-decks/own-deck-query.ts';
import { keepOwnDeck, newDeckId } from '../own-decks/own-decks.ts';
import type { FileNews } from './file-news.ts';
import type { Editor } from './useEditor.ts';

/**
 * Opens a deck from a file a person chose: as a new deck of this device, at an address of its own. The deck that was
 * open stays where the back key leads.
 */
export function useOpenFile(
  { edition, area }: Catalogue,
  settle: Editor['settle'],
  onNews: (news: FileNews | null) => void,
) {
  const navigate = useNavigate();
  const { search } = useLocation();
  return async (chosen: File): Promise<void> => {
    const result = await readDeckFile(chosen);
    if (!result.ok) {
      onNews({ kind: 'refused', fileName: chosen.name, reason: result.kind });
      return;
    }
    const { file } = result;
    const id = newDeckId();
    keepOwnDeck({
      ...file,
      id,
      edition: file.edition || edition.id,
      // A deck of another area is listed where it was opened: else it could not be found again.
      area: area.code,
      savedAt: new Date().toISOString(),
    });
    await settle();
    onNews({ kind: 'opened', id, ...result });
    await navigate(carryState(`${paths.composer()}?${ownDeckQuery(file.deck, id)}`, search));
  };
}
