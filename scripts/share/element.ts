/** A node of a picture, as satori takes it. */
export interface Element {
  readonly type: string;
  readonly key: string | null;
  readonly props: Readonly<Record<string, unknown>>;
}

export type Child = Element | string | null;

type Style = Readonly<Record<string, string | number>>;

/** A box. Boxes are rows unless their style says otherwise; `key` makes its measure known (see render.ts). */
export function box(style: Style, children: Child | readonly Child[], key: string | null = null): Element {
  return { type: 'div', key, props: { style: { display: 'flex', ...style }, children } };
}

export interface Drawing {
  readonly viewBox: string;
  readonly width: number;
  readonly height: number;
  readonly stroke: string;
  readonly fill: string;
  readonly strokeWidth: number;
}

/** Lines and shapes. */
export function drawing(of: Drawing, paths: readonly string[]): Element {
  const children = paths.map((d) => ({ type: 'path', key: null, props: { d } }));
  return {
    type: 'svg',
    key: null,
    props: { ...of, strokeLinecap: 'round', strokeLinejoin: 'round', children },
  };
}
