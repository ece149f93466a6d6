import * as v from 'valibot';
import type { Problem } from '#domain/model/problem.ts';
import { shorten } from './result.ts';

/** Where records are read one by one and what cannot be read is put aside with its reason. */
export class Desk {
  readonly problems: Problem[] = [];

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
      const expected = issue.input === undefined ? 'trường bắt buộc phải có' : issue.message;
      this.report(path + where.join(''), issue.input, expected);
    }
    return null;
  }

  /** A record that may be null or absent. */
  readOptional<S extends v.GenericSchema>(schema: S, raw: unknown, path: string): v.InferOutput<S> | null {
    return raw === null || raw === undefined ? null : this.read(schema, raw, path);
  }

  /** The good records of a list, with their places. A list that is not one is a problem and counts as empty. */
  readEach<S extends v.GenericSchema>(
    schema: S,
    raw: unknown,
    path: string,
  ): { readonly record: v.InferOutput<S>; readonly path: string }[] {
    if (raw === undefined || raw === null) return [];
    if (!Array.isArray(raw)) {
      this.report(path, raw, 'một danh sách');
      return [];
    }
    return raw.flatMap((item: unknown, index) => {
      const where = `${path}[${index}]`;
      const record = this.read(schema, item, where);
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
    const seen = new Set<string>();
    return this.readEach(schema, raw, path).flatMap(({ record, path: where }) => {
      if (seen.has(record.id)) {
        this.report(`${where}.id`, record.id, 'một mã chưa dùng trong danh sách (bản ghi đầu được giữ)');
        return [];
      }
      seen.add(record.id);
      return [record];
    });
  }
}
