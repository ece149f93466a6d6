import { createContext, useContext, useEffect } from 'react';

/** Receives the title while a page is rendered without a document (prerender). */
export interface HeadSink {
  title: string;
  description: string;
}

const HeadContext = createContext<HeadSink | null>(null);

export const HeadProvider = HeadContext.Provider;

/** Sets the document's title and description; during prerender hands them to the sink. */
export function useHead(title: string, description = ''): void {
  const sink = useContext(HeadContext);
  if (sink) {
    sink.title = title;
    sink.description = description;
  }
  useEffect(() => {
    document.title = title;
  }, [title]);
}
