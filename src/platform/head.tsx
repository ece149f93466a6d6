import { createContext, useContext, useEffect } from 'react';

/** Receives the title while a page is rendered without a document (prerender). */
export interface HeadSink {
  title: string;
  description: string;
}

const HeadContext = createContext<HeadSink | null>(null);

export const HeadProvider = HeadContext.Provider;

/** Sets the document's title and, where the page has one, its description; during prerender hands them to the sink. */
export function useHead(title: string, description = ''): void {
  const sink = useContext(HeadContext);
  if (sink) {
    sink.title = title;
    sink.description = description;
  }
  useEffect(() => {
    document.title = title;
    document.querySelector('meta[name="description"]')?.setAttribute('content', description);
  }, [title, description]);
}
