import type { Cursor } from './cursor.ts';
import type { Desk } from './desk.ts';
import { readDay } from './facts.ts';
import { readText } from './text.ts';

/** The area that the figures are of. Its record is that of the publishing day, whatever the edition's cut-off. */
export function readArea(cursor: Cursor, edition: Desk) {
  cursor.only('code', 'name', 'level', 'validFrom', 'validTo', 'successor', 'basis');
  const desk = edition.at('overview', 'area');
  cursor
    .at('basis')
    .items()
    .forEach((at) => desk.take(at, at.string(), 'definition'));
  return {
    code: cursor.at('code').string(),
    name: readText(cursor.at('name'), desk),
    level: cursor.at('level').string(),
    validFrom: cursor.at('validFrom').optional(readDay),
    validTo: cursor.at('validTo').optional(readDay),
    successor: cursor.at('successor').optional((at) => {
      at.only('code', 'name', 'from');
      return {
        code: at.at('code').string(),
        name: readText(at.at('name'), desk),
        from: readDay(at.at('from')),
      };
    }),
    predecessors: [],
  };
}

/** The headings under which indicators stand. */
export function readPillars(cursor: Cursor, desk: Desk) {
  return cursor.entries().map(([id, entry]) => {
    entry.only('name', 'summary', 'order');
    return {
      id,
      name: readText(entry.at('name'), desk),
      summary: readText(entry.at('summary'), desk),
      order: entry.at('order').number(),
    };
  });
}
