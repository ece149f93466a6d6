import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { checkShape } from './shape-check.ts';
import { elementsOf, parseXml } from './xml.ts';

const { dirname, join } = posix;
const relationshipIds = /^(?:id|embed|link|pict)$/;

interface Package {
  readonly documents: ReadonlyMap<string, Document>;
  readonly names: ReadonlySet<string>;
}

function relsName(part: string): string {
  return join(dirname(part), '_rels', `${part.split('/').at(-1)}.rels`);
}

/** Where a relationship leads, by its id; only targets inside the file. */
function relationships({ documents }: Package, part: string): ReadonlyMap<string, string> {
  const document = documents.get(part === '' ? '_rels/.rels' : relsName(part));
  const all = document ? elementsOf(document).filter(({ localName }) => localName === 'Relationship') : [];
  return new Map(
    all
      .filter((one) => one.getAttribute('TargetMode') !== 'External')
      .map((one) => {
        const target = one.getAttribute('Target') ?? '';
        const path = target.startsWith('/') ? target.slice(1) : join(dirname(part), target);
        return [one.getAttribute('Id') ?? '', path];
      }),
  );
}

function checkTypes({ documents, names }: Package): string[] {
  const document = documents.get('[Content_Types].xml');
  if (!document) return ['thiếu [Content_Types].xml'];
  const entries = elementsOf(document);
  const overrides = entries.flatMap((one) => one.getAttribute('PartName')?.slice(1) ?? []);
  const defaults = entries.flatMap((one) => one.getAttribute('Extension') ?? []);
  const untyped = [...names].filter(
    (name) =>
      name !== '[Content_Types].xml' &&
      !overrides.includes(name) &&
      !defaults.includes(name.split('.').at(-1) ?? ''),
  );
  // XML parts without a type of their own are plain XML to PowerPoint, which no part of a deck may be.
  const plain = [...names].filter(
    (name) => name.endsWith('.xml') && name !== '[Content_Types].xml' && !overrides.includes(name),
  );
  return [
    ...overrides.filter((name) => !names.has(name)).map((name) => `kiểu khai cho phần không có: ${name}`),
    ...[...overrides, ...defaults]
      .filter((name, at, all) => all.indexOf(name) !== at)
      .map((name) => `kiểu khai hai lần: ${name}`),
    ...new Set([...untyped, ...plain].map((name) => `phần không khai kiểu: ${name}`)),
  ];
}

function checkRelationships(file: Package): string[] {
  const problems: string[] = [];
  const reached = new Set<string>();
  const visit = (part: string) => {
    if (reached.has(part)) return;
    reached.add(part);
    for (const [id, target] of relationships(file, part)) {
      if (file.names.has(target)) visit(target);
      else problems.push(`${part || 'gốc'}: quan hệ ${id} trỏ tới phần không có: ${target}`);
    }
  };
  visit('');
  for (const name of file.names) {
    const isMeta = name.endsWith('.rels') || name === '[Content_Types].xml';
    if (!isMeta && !reached.has(name)) problems.push(`phần không ai trỏ tới: ${name}`);
  }
  for (const [name, document] of file.documents) {
    if (name.endsWith('.rels')) {
      const ids = elementsOf(document).flatMap((one) => one.getAttribute('Id') ?? []);
      if (new Set(ids).size < ids.length) problems.push(`${name}: mã quan hệ trùng nhau`);
      continue;
    }
    const known = relationships(file, name);
    for (const element of elementsOf(document))
      for (const { prefix, localName, value } of element.attributes)
        if (prefix === 'r' && relationshipIds.test(localName) && !known.has(value))
          problems.push(`${name}: ${element.nodeName} dùng quan hệ không có: ${value}`);
  }
  return problems;
}

function checkIds(name: string, document: Document): string[] {
  const duplicates = (selector: string) => {
    const ids = elementsOf(document)
      .filter(({ localName }) => localName === selector)
      .map((one) => one.getAttribute('id'));
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${name}: ${selector} trùng mã ${id}`);
  };
  return ['cNvPr', 'sldId', 'sldLayoutId', 'sldMasterId'].flatMap(duplicates);
}

/**
 * Checks a PowerPoint file, or a workbook inside it, for what makes Office offer a repair: parts that are not XML,
 * types and relationships that lead nowhere, parts nobody leads to, numbers used twice, elements out of their order.
 * @returns what is wrong, in words; nothing when the file is sound
 */
export function checkPackage(bytes: Uint8Array, label = ''): readonly string[] {
  const parts = Object.entries(unzipSync(bytes));
  const documents = new Map<string, Document>();
  const problems: string[] = [];
  const names = new Set(parts.map(([name]) => name));
  if (names.size < parts.length) problems.push('hai phần cùng tên');
  for (const [name, content] of parts) {
    if (name.endsWith('.xlsx')) problems.push(...checkPackage(content, `${name}: `));
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    try {
      documents.set(name, parseXml(strFromU8(content)));
    } catch (error) {
      problems.push(`${name}: không phải XML đúng (${error instanceof Error ? error.message : 'lỗi'})`);
    }
  }
  const file = { documents, names };
  problems.push(...checkTypes(file), ...checkRelationships(file));
  for (const [name, document] of documents)
    problems.push(...checkIds(name, document), ...checkShape(name, document));
  return problems.map((problem) => label + problem);
}
