import type { Observation, Revision } from '#domain/model/index.ts';
import type { Desk } from './desk.ts';
import { RevisionSchema } from './records/detail.ts';

/**
 * Revisions that lead to what the history shows: the last one of a period to its value, each earlier one to what the
 * next one says stood there. Oldest first.
 */
export function readRevisions(raw: unknown, history: readonly Observation[], desk: Desk): Revision[] {
  const shown = new Map(history.map(({ period, value }) => [period.text, value]));
  const newestFirst = desk
    .readEach(RevisionSchema, raw, 'revisions')
    .toSorted((a, b) => (a.record.on < b.record.on ? 1 : a.record.on > b.record.on ? -1 : 0));
  const good = newestFirst.filter(({ record, path }) => {
    const { text } = record.period;
    if (shown.has(text) && shown.get(text) === record.now) {
      shown.set(text, record.was);
      return true;
    }
    desk.report(`${path}.now`, record.now, `giá trị của kỳ ${text} trong chuỗi`);
    return false;
  });
  return good.map(({ record }) => record).toReversed();
}
