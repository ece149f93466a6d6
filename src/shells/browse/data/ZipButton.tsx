import { Archive } from 'lucide-react';
import { useApi } from '#data/context.tsx';
import { formatFileSize } from '#domain/format/file-size.ts';
import { formatNumber } from '#domain/format/number.ts';
import type { Catalogue } from '#domain/model/index.ts';
import type { EditionArchive, MissingFile } from '#exports/edition-zip.ts';
import { useLocale } from '#i18n/locale.tsx';
import { dataWords } from '#i18n/pages/data.ts';
import { useWords } from '#i18n/words.ts';
import { useCatalogue } from '#indicators/useCatalogue.ts';
import { useEditionId } from '#platform/edition-param.ts';
import { useJob } from '#platform/job.ts';
import { saveFile } from '#platform/save-file.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Progress } from '#ui/Progress.tsx';
import styles from './Downloads.module.css';

/** What a run came to: the archive is saved, or it waits because files are missing. */
type Outcome =
  | { readonly kind: 'saved'; readonly name: string; readonly bytes: number }
  | {
      readonly kind: 'waiting';
      readonly archive: EditionArchive;
      readonly missing: readonly MissingFile[];
    };

const namesShown = 5;

/** «Tải cả kỳ (zip)»: fetches every file of the edition, packs them in the browser and hands them over. */
export function ZipButton({ catalogue }: { catalogue: Catalogue }) {
  const { locale } = useLocale();
  const words = useWords(dataWords);
  const api = useApi();
  const edition = useEditionId();
  const text = useCatalogue().data?.text ?? '';
  const { state, start, stop } = useJob<Outcome>();
  const count = (value: number) => formatNumber(value, 0, locale);
  const details = catalogue.indicators.length;

  const save = async (archive: EditionArchive, missing: readonly MissingFile[]): Promise<Outcome> => {
    const [content, { editionFileName }] = await Promise.all([
      archive.finish(missing),
      import('#exports/file-name.ts'),
    ]);
    const name = editionFileName(catalogue.area.name.vi, catalogue.edition.id, 'zip');
    saveFile(content, name);
    return { kind: 'saved', name, bytes: content.size };
  };
  const pack = () =>
    // The catalogue, the programmes and the documents come on top of the details; the true number follows at once.
    start(details, async (signal, onDone) => {
      const { createEditionArchive } = await import('#exports/edition-zip.ts');
      const archive = createEditionArchive(api, edition, catalogue, text, Date.now());
      const missing = await archive.collect(archive.files, signal, (done) =>
        onDone(done, archive.files.length),
      );
      return missing.length === 0 ? save(archive, []) : { kind: 'waiting', archive, missing };
    });
  const again = ({ archive, missing }: Extract<Outcome, { kind: 'waiting' }>) =>
    start(missing.length, async (signal, onDone) => {
      const files = missing.map(({ file }) => file);
      const left = await archive.collect(files, signal, (done) => onDone(done, files.length));
      return left.length === 0 ? save(archive, []) : { kind: 'waiting', archive, missing: left };
    });

  if (state.kind === 'running') {
    return (
      <div className={styles.row}>
        <Progress
          label={words.zipping(count(state.done), count(state.total))}
          done={state.done}
          total={state.total}
        />
        <Button onClick={stop}>{words.cancel}</Button>
      </div>
    );
  }
  if (state.kind === 'done' && state.result.kind === 'waiting') {
    const waiting = state.result;
    const { archive, missing } = waiting;
    const names = missing.slice(0, namesShown).map(({ file }) => file.name);
    const more = missing.length - names.length;
    return (
      <Notice
        tone="watch"
        role="status"
        action={
          <>
            <Button onClick={() => again(waiting)}>{words.zipRetry(count(missing.length))}</Button>
            <Button onClick={() => start(1, () => save(archive, missing))}>{words.zipAnyway}</Button>
          </>
        }
      >
        {words.zipMissing(count(missing.length), names.join(', '))}
        {more > 0 && words.zipMore(count(more))}
      </Notice>
    );
  }
  return (
    <div className={styles.row}>
      <Button onClick={pack}>
        <Archive size={15} aria-hidden /> {words.zip}
      </Button>
      <span role="status" className={styles.note}>
        {state.kind === 'done' && state.result.kind === 'saved'
          ? words.zipDone(state.result.name, formatFileSize(state.result.bytes, locale))
          : state.kind === 'failed'
            ? words.zipFailed
            : state.kind === 'stopped'
              ? words.cancelled
              : words.zipNote(count(details))}
      </span>
    </div>
  );
}
