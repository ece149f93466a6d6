import { createContext, useContext } from 'react';
import type { SourceHealth } from '#data/health.ts';
import type { Catalogue } from '#domain/model/index.ts';
import { defaultOptions, type WidgetRequest } from '#domain/widget/options.ts';
import type { OptionProblem } from '#domain/widget/read-options.ts';

/** What was asked of a widget, and what is known of its figures by now: for the parts that every widget has. */
export interface Asked {
  readonly request: WidgetRequest;
  readonly problems: readonly OptionProblem[];
  /** null while there is none. */
  readonly catalogue: Catalogue | null;
  readonly health: SourceHealth | null;
}

/** A widget at an address that is none of a widget's: it leads to the first page. */
export const nothingAsked: Asked = {
  request: { kind: 'overview', ids: [], options: defaultOptions },
  problems: [],
  catalogue: null,
  health: null,
};

const AskedContext = createContext<Asked>(nothingAsked);

export const AskedProvider = AskedContext.Provider;

export function useAsked(): Asked {
  return useContext(AskedContext);
}
