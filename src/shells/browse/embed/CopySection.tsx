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
import type { WidgetFrames } from './useWidgetFrames.ts';

interface CopySectionProps {
  readonly request: WidgetRequest | null;
  readonly title: string;
  readonly choice: Choice;
  readonly change: ChangeChoice;
  readonly site: Site;
  /** Where the widget is measured. */
  readonly frames: WidgetFrames;
  /** Height to go by where it cannot be measured, px. */
  readonly expected: number;
}

/** A blank below the widget that is worth a word, px. */
const spare = 80;

/** The text to paste, in the way that the portal takes. */
export function CopySection(props: CopySectionProps) {
  const { request, title, choice, change, site, frames, expected } = props;
  const words = useWords(embedWayWords);
  const height = frames.height ?? expected;
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
            content: <Way way={way} parts={parts} frames={frames} site={site} />,
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
  readonly frames: WidgetFrames;
  readonly site: Site;
}

function Way({ way, parts, frames, site }: WayProps) {
  const words = useWords(embedWayWords);
  const { height } = parts;
  const measured = frames.height !== null;
  const { lowest } = frames;
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
      {needsHeight && !measured && !frames.failed ? (
        <p role="status">{words.heightMeasuring}</p>
      ) : (
        <>
          <CopyText label={words.pasteText[way]} text={textOf[way](parts)} code prominent />
          {needsHeight && (
            <p className={styles.note}>
              {measured ? ofHeight[way] : words.heightExpected(height)}{' '}
              {way === 'frame' && lowest !== null && height - lowest >= spare && words.heightSpare(lowest)}
            </p>
          )}
        </>
      )}
      {way === 'link' && <PicturePart parts={parts} site={site} />}
    </div>
  );
}
