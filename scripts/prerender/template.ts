export interface Page {
  /** How many folders below the app's root the page lies. */
  readonly depth: number;
  readonly title: string;
  readonly description: string;
  /** Content of the root element; empty for a page that the browser renders. */
  readonly html: string;
  /** Addresses of the page's own code, to be fetched along with the entry. */
  readonly scripts: readonly string[];
  /** Addresses of the page's own style sheets; the page is painted with them from the start. */
  readonly styles: readonly string[];
  /** See `encodeSnapshotFiles`; empty when there is none. */
  readonly snapshot: string;
  /** The same for the parts below the first screen. */
  readonly later: string;
  readonly renderedAt: number;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Replaces exactly one occurrence; the template and this script must not drift apart unseen. */
function replaceOnce(text: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(text)) throw new Error(`index.html: ${pattern} not found`);
  return text.replace(pattern, () => replacement);
}

/** The built `index.html` with the name of its build, which `version.json` has too. */
export function markBuild(template: string, build: string): string {
  return replaceOnce(
    template,
    /<meta name="build" content=""\s*\/?>/,
    `<meta name="build" content="${escape(build)}" />`,
  );
}

/** The built `index.html` with a page put in, and its addresses made relative to where the page lies. */
export function fillTemplate(template: string, page: Page): string {
  const up = page.depth === 0 ? './' : '../'.repeat(page.depth);
  let html = template.replace(/(href|src)="\.\//g, `$1="${up}`);
  // Figures need no script: the app's own code must not take the line from the style sheet.
  html = html.replace(/<script type="module" /g, `<script type="module" fetchpriority="low" `);
  html = replaceOnce(
    html,
    /<meta name="app-root" content="[^"]*"\s*\/?>/,
    `<meta name="app-root" content="${up}" />`,
  );
  html = replaceOnce(html, /<title>[^<]*<\/title>/, `<title>${escape(page.title)}</title>`);
  // A widget has none: search engines are to list the full pages.
  html = html.replace(/<meta name="description" content="[^"]*"\s*\/?>/, () =>
    page.description ? `<meta name="description" content="${escape(page.description)}" />` : '',
  );
  const preloads = page.scripts.map(
    (file) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="${up}${file}">`,
  );
  const sheets = page.styles.map((file) => `<link rel="stylesheet" crossorigin href="${up}${file}">`);
  html = replaceOnce(html, /<\/head>/, [...sheets, ...preloads, '</head>'].join('\n    '));
  const data = page.snapshot
    ? ` data-snapshot="${escape(page.snapshot)}" data-later="${escape(page.later)}" data-rendered-at="${page.renderedAt}"`
    : '';
  return replaceOnce(html, /<div id="root"><\/div>/, `<div id="root"${data}>${page.html}</div>`);
}
