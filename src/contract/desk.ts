import * as v from 'valibot';
import type { Problem } from '#domain/model/problem.ts';
import { isRecord, paddingNotes } from './json.ts';
import { shorten } from './result.ts';

/** Where records are read one by one and what cannot be read is put aside with its reason. */
export class Desk {
  readonly problems: Problem[];

  /** @param text of the whole file, where there is one to remark on */
  constructor(text = '') {
    this.problems = paddingNotes(text);
  }

  report(path: string, found: unknown, expected: string, severity: Problem['severity'] = 'record'): void {
    this.problems.push({ path, found: shorten(found), expected, severity });
  }

  /** One record, or null when it is bad; every fault of it is listed. */
  read<S extends v.GenericSchema>(schema: S, raw: unknown, path: string): v.InferOutput<S> | null {
    const result = v.safeParse(schema, raw);
    if (result.success) return result.output;
    for (const issue of result.issues) {
      const where = (issue.path ?? []).map((part) =>
        typeof part.key === 'number' ? `[${part.key}]` : `.${String(part.key)}`,
      );
      // A rule on a whole record may speak of one field of it: what stands in that field is what was found.
      const field = issue.path?.at(-1);
      const found: unknown = field && field.origin !== 'key' ? field.value : issue.input;
      this.report(
        path + where.join(''),
        found,
        found === undefined ? 'trường bắt buộc phải có' : issue.message,
      );
    }
    return null;
  }

  /** A record of which some fields can be spared: where only those are bad, they are reported and taken as none. */
  readSparing<S extends v.GenericSchema>(
    schema: S,
    raw: unknown,
    path: string,
    spared: readonly string[],
  ): v.InferOutput<S> | null {
    const record = this.read(schema, raw, path);
    if (record !== null || !isRecord(raw)) return record;
    const bad = spared.filter((field) => this.problems.some((one) => isBelow(one.path, `${path}.${field}`)));
    const rest = v.safeParse(schema, { ...raw, ...Object.fromEntries(bad.map((field) => [field, null])) });
    return rest.success ? rest.output : null;
  }

  /** Every list that a resource must have; a missing one is reported and counts as empty. */
  requireLists(root: Readonly<Record<string, unknown>>, names: readonly string[]): void {
    for (const name of names) {
      if (root[name] === undefined || root[name] === null) {
        this.report(name, root[name], 'một danh sách (để [] nếu không có gì)');
      }
    }
  }

  /** A record that may be null or absent. */
  readOptional<S extends v.GenericSchema>(schema: S, raw: unknown, path: string): v.InferOutput<S> | null {
    return raw === null || raw === undefined ? null : this.read(schema, raw, path);
  }

  /**
   * The good records of a list, with their places. A list that is not one is a problem and counts as empty.
   * @param quick reads records that are plainly good without the schema; null leaves one to the schema
   */
  readEach<S extends v.GenericSchema, Q = v.InferOutput<S>>(
    schema: S,
    raw: unknown,
    path: string,
    quick: (item: unknown) => Q | null = () => null,
  ): { readonly record: v.InferOutput<S> | Q; readonly path: string }[] {
    if (raw === undefined || raw === null) return [];
    if (!Array.isArray(raw)) {
      this.report(path, raw, 'một danh sách');
      return [];
    }
    return raw.flatMap((item: unknown, index) => {
      const where = `${path}[${index}]`;
      const record = quick(item) ?? this.read(schema, item, where);
      return record === null ? [] : [{ record, path: where }];
    });
  }

  /** Like {@link readEach}, without the places. */
  readList<S extends v.GenericSchema>(schema: S, raw: unknown, path: string): v.InferOutput<S>[] {
    return this.readEach(schema, raw, path).map(({ record }) => record);
  }

  /** Good records by id; of two with one id the first stays. */
  readUnique<S extends v.GenericSchema<unknown, { readonly id: string }>>(
    schema: S,
    raw: unknown,
    path: string,
  ): v.InferOutput<S>[] {
    return this.readUniqueEach(schema, raw, path).map(({ record }) => record);
  }

  /** Like {@link readUnique}, with the places. */
  readUniqueEach<S extends v.GenericSchema<unknown, { readonly id: string }>>(
    schema: S,
    raw: unknown,
    path: string,
  ): { readonly record: v.InferOutput<S>; readonly path: string }[] {
    const seen = new Set<string>();
    return this.readEach(schema, raw, path).filter(({ record, path: where }) => {
      if (!seen.has(record.id)) {
        seen.add(record.id);
        return true;
      }
      this.report(`${where}.id`, record.id, 'một mã chưa dùng trong danh sách (bản ghi đầu được giữ)');
      return false;
    });
  }
}

function isBelow(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}.`) || path.startsWith(`${parent}[`);
}
