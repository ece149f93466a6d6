import { useCallback } from 'react';
import { carryState } from '#ui/relative-href.ts';

/** Makes an address of the product keep the edition and the language of the address that is open now. */
export function useCarriedAddress(): (to: string) => string {
  return useCallback((to: string) => carryState(to, window.location.search), []);
}
