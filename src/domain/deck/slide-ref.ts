/** What a slide is about. One of these may take several screens: a long list goes on. */
export type SlideRef =
  | {
      readonly kind:
        'cover' | 'overview' | 'changes' | 'attention' | 'programmes' | 'bottlenecks' | 'sources';
    }
  | { readonly kind: 'pillar' | 'indicator'; readonly id: string };

const plainNames = {
  cover: 'bia',
  overview: 'tong-quan',
  changes: 'thay-doi',
  attention: 'can-chu-y',
  programmes: 'chuong-trinh',
  bottlenecks: 'diem-nghen',
  sources: 'nguon',
} as const;

const namedKinds = { pillar: 'tru-cot', indicator: 'chi-so' } as const;

type PlainKind = keyof typeof plainNames;

const idForm = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** The name in addresses and files: `bia`, `can-chu-y`, `tru-cot.ha-tang-so`, `chi-so.ipv6`. */
export function slideName(ref: SlideRef): string {
  return 'id' in ref ? `${namedKinds[ref.kind]}.${ref.id}` : plainNames[ref.kind];
}

/** Reads what {@link slideName} wrote; null for anything else. */
export function parseSlideName(name: string): SlideRef | null {
  for (const [kind, known] of Object.entries(plainNames)) {
    const plain = { kind };
    if (known === name && isPlain(plain)) return plain;
  }
  const [group = '', id = '', ...rest] = name.split('.');
  if (rest.length > 0 || !idForm.test(id)) return null;
  if (group === namedKinds.pillar) return { kind: 'pillar', id };
  return group === namedKinds.indicator ? { kind: 'indicator', id } : null;
}

function isPlain(ref: { readonly kind: string }): ref is { readonly kind: PlainKind } {
  return Object.hasOwn(plainNames, ref.kind);
}

/** Between the names of a list of slides; it stays as it is in an address. */
const separator = '_';

/** `bia_tong-quan_chi-so.ipv6`, for `?trang=`. */
export function slideNames(refs: readonly SlideRef[]): string {
  return refs.map(slideName).join(separator);
}

/** The most slides that an address or a file may name. */
export const longestDeck = 200;

/** Reads what {@link slideNames} wrote. Names that mean nothing are handed back, so that they can be told. */
export function parseSlideNames(text: string): {
  readonly refs: readonly SlideRef[];
  readonly unknown: readonly string[];
} {
  const names = text
    .split(separator)
    .filter((name) => name !== '')
    .slice(0, longestDeck);
  const read = names.map((name) => [name, parseSlideName(name)] as const);
  return {
    refs: read.flatMap(([, ref]) => ref ?? []),
    unknown: read.flatMap(([name, ref]) => (ref ? [] : [name])),
  };
}
