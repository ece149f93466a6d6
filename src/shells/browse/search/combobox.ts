import type { KeyboardEvent, RefObject } from 'react';

/** What the box must know of the list under it. */
export interface Combobox {
  /** DOM id of the list; undefined while there is none. */
  readonly id: string | undefined;
  /** DOM id of the chosen option. */
  readonly activeId: string | undefined;
}

export interface SearchPanelProps {
  readonly typed: string;
  readonly onType: (text: string) => void;
  /** Where the panel puts what a key pressed in the box does. */
  readonly keys: RefObject<((event: KeyboardEvent) => void) | null>;
  readonly onList: (list: Combobox) => void;
  readonly onClose: () => void;
}

/** DOM id of a line of the list. */
export const optionId = (listId: string, at: number) => `${listId}-${at}`;
