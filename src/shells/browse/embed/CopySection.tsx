import type { WidgetRequest } from '#domain/widget/options.ts';
import {
  elementSnippet,
  embedWays,
  frameSnippet,
  linkSnippet,
  scriptSnippet,
  widgetUrl,
  type EmbedWay,
  type SnippetParts,
} from '#domain/widget/snippet.ts';
import { embedWayWords } from '#i18n/pages/embed-ways.ts';
import { useWords } from '#i18n/words.ts';
import { Section } from '#ui/Section.tsx';
import { Tabs } from '#ui/Tabs.tsx';
import type { Choice } from './choice.ts';
import styles from './CopySection.module.css';
import { CopyText } from './CopyText.tsx';
import { PicturePart } from './PicturePart.tsx';
import { SiteField } from './SiteField.tsx';
import type { ChangeChoice } from './useChoice.ts';
import type { Site } from './useSite.ts';

interface CopySectionProps {
  readonly request: WidgetRequest | null;
  readonly title: string;
  readonly choice: Choice;
  readonly change: ChangeChoice;
  readonly site: Site;
  /** Height that holds the widget at every width, px; null as long as it is not measured. */
  readonly measured: number | null;
  /** It will not be measured: the preview does not answer. */
  readonly failed: boolean;
  readonly expected: number;
}

/** The text to paste, in the way that the portal takes. */
export function CopySection(props: CopySectionProps) {
  const { request, title, choice, change, site, measured, failed, expected } = props;
  const words = useWords(embedWayWords);
  const height = measured ?? expected;
  const parts = request && { root: site.root, request, title, height };
  return (
    <Section title={words.copySection} className={styles.section}>
      <SiteField typed={choice.site} site={site} change={change} />
      {parts ? (
        <Tabs
          label={words.wayLabel}
          heading={null}
          selected={choice.way}
          onSelect={(id) => change({ way: embedWays.find((way) => way === id) ?? 'frame' })}
          tabs={embedWays.map((way) => ({
            id: way,
            label: words.ways[way],
            content: (
              <Way
                way={way}
                parts={parts}
                measuring={measured === null && !failed}
                measured={measured !== null}
                site={site}
              />
            ),
          }))}
        />
      ) : (
        <p>{words.nothing}</p>
      )}
    </Section>
  );
}

const textOf: Readonly<Record<EmbedWay, (parts: SnippetParts) => string>> = {
  frame: frameSnippet,
  script: scriptSnippet,
  element: elementSnippet,
  address: widgetUrl,
  link: linkSnippet,
};

interface WayProps {
  readonly way: EmbedWay;
  readonly parts: SnippetParts;
  readonly measuring: boolean;
  readonly measured: boolean;
  readonly site: Site;
}

function Way({ way, parts, measuring, measured, site }: WayProps) {
  const words = useWords(embedWayWords);
  const { height } = parts;
  const ofHeight: Readonly<Record<EmbedWay, string | null>> = {
    frame: words.heightFixed(height),
    script: words.heightStart(height),
    address: words.heightField(height),
    element: null,
    link: null,
  };
  const needsHeight = ofHeight[way] !== null;
  return (
    <div className={styles.way}>
      <p>{words.when[way]}</p>
      {needsHeight && measuring ? (
        <p role="status">{words.heightMeasuring}</p>
      ) : (
        <>
          <CopyText label={words.pasteText[way]} text={textOf[way](parts)} code />
          {needsHeight && (
            <p className={styles.note}>{measured ? ofHeight[way] : words.heightExpected(height)}</p>
          )}
        </>
      )}
      {way === 'link' && <PicturePart parts={parts} site={site} />}
    </div>
  );
}
