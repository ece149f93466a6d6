import { useCallback } from 'react';
import { embedWayWords } from '#i18n/pages/embed-ways.ts';
import { useWords } from '#i18n/words.ts';
import { Notice } from '#ui/Notice.tsx';
import { useTypedText } from '../pillar/useTypedText.ts';
import { TextField } from './Field.tsx';
import type { ChangeChoice } from './useChoice.ts';
import type { Site } from './useSite.ts';

interface SiteFieldProps {
  /** As the address has it. */
  readonly typed: string;
  readonly site: Site;
  readonly change: ChangeChoice;
}

/** Asks for the public address of the dashboard where this page was opened at another; else nothing. */
export function SiteField({ typed, site, change }: SiteFieldProps) {
  const words = useWords(embedWayWords);
  const write = useCallback((text: string) => change({ site: text }, { replace: true }), [change]);
  const field = useTypedText(typed, write);
  if (!site.asks) return null;
  return (
    <>
      {site.problem && (
        <Notice tone="watch" role="status">
          {site.problem === 'not-secure' ? words.notSecure(site.root) : words.notPublic(site.root)}
        </Notice>
      )}
      <TextField
        label={words.site}
        value={field.typed}
        onType={field.type}
        inputMode="url"
        hint={words.usesAddress(site.root)}
        problem={site.badlyTyped && words.siteBad}
      />
    </>
  );
}
