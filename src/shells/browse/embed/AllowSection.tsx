import { useCallback } from 'react';
import { isMixedContent, policyLines, portalOrigin } from '#domain/widget/portal.ts';
import { embedWayWords } from '#i18n/pages/embed-ways.ts';
import { useWords } from '#i18n/words.ts';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { CodeBlock } from '../api/CodeBlock.tsx';
import { useTypedText } from '../pillar/useTypedText.ts';
import styles from './AllowSection.module.css';
import type { Choice } from './choice.ts';
import { CopyText } from './CopyText.tsx';
import { TextField } from './Field.tsx';
import { FramingPart } from './FramingPart.tsx';
import type { ChangeChoice } from './useChoice.ts';
import type { Site } from './useSite.ts';

interface AllowSectionProps {
  readonly choice: Choice;
  readonly change: ChangeChoice;
  readonly site: Site;
}

/** What the portal and the dashboard must allow for the chosen way, in words to be sent on. */
export function AllowSection({ choice, change, site }: AllowSectionProps) {
  const words = useWords(embedWayWords);
  const write = useCallback((portal: string) => change({ portal }, { replace: true }), [change]);
  const field = useTypedText(choice.portal, write);
  const portal = choice.portal === '' ? null : portalOrigin(choice.portal);
  const lines = policyLines(choice.way, site.origin).map(({ directive, source }) => `${directive} ${source}`);
  const letterOf = choice.way === 'address' ? 'frame' : choice.way;
  const letter =
    letterOf === 'link' ? words.letter.link : words.letter[letterOf](site.origin, lines.join('; '));
  return (
    <Section title={words.allow} note={words.allowNote} className={styles.section}>
      <TextField
        label={words.portal}
        value={field.typed}
        onType={field.type}
        inputMode="url"
        hint={words.portalHint}
        problem={choice.portal !== '' && portal === null && words.portalBad}
      />
      {portal !== null && isMixedContent(portal, site.root) && (
        <Notice tone="bad" role="status">
          {words.mixed(portal, site.root)}
        </Notice>
      )}
      <div className={styles.columns}>
        <div className={styles.part}>
          <h3 className={styles.sub}>{words.forPortal}</h3>
          {letterOf === 'link' ? <p>{letter}</p> : <CopyText label={words.forPortalText} text={letter} />}
          {lines.length > 0 && (
            <>
              <h4 className={styles.label}>{words.policy}</h4>
              <CodeBlock label={words.policy} text={lines.map((line) => `${line};`).join('\n')} />
            </>
          )}
        </div>
        <FramingPart way={choice.way} portal={portal} origins={site.portalOrigins} />
      </div>
      {letterOf !== 'link' && (
        <div className={styles.part}>
          <h3 className={styles.sub}>{words.systems}</h3>
          <dl className={styles.systems}>
            {words.systemHints.map(([name, hint]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{hint}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </Section>
  );
}
