/** How the frame of a snippet differs from the plain one. */
type Snippet = {
  readonly height?: number;
  /** Attributes put before the others: `sandbox="allow-scripts"`. */
  readonly attributes?: string;
  readonly width?: string;
  readonly loading?: 'lazy' | 'eager';
};

/** The line that an editor pastes, as docs/embed.md tells it. */
export function frame(src: string, options: Snippet = {}): string {
  const { height = 260, attributes = '', width = '100%', loading = 'lazy' } = options;
  return `<iframe ${attributes} src="${src}" title="Chỉ số chuyển đổi số" width="${width}" height="${height}" loading="${loading}" style="border:0;min-height:${height}px"></iframe>`;
}

/** The optional second line. */
export function script(site: string): string {
  return `<script src="${site}nhung/v1/nhung.js" async></script>`;
}
