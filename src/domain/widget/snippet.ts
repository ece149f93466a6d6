import { fullPageAddress, kindNames, widgetAddress, writtenOptions } from './address.ts';
import { subjectName, type WidgetKind, type WidgetRequest } from './options.ts';

/** Ways of a widget into somebody else's page, the one that every portal takes first. */
export const embedWays = ['frame', 'script', 'element', 'address', 'link'] as const;
export type EmbedWay = (typeof embedWays)[number];

/** Scripts for pages around widgets, from the root of the site; each stays as it is once it is released. */
export const hostScripts = { frame: 'nhung/v1/nhung.js', element: 'nhung/v1/phan-tu.js' } as const;

/** What the text for a portal is made from. */
export interface SnippetParts {
  /** Absolute address of the site's own folder, ending in `/`. */
  readonly root: string;
  readonly request: WidgetRequest;
  /** What the widget is called, in its language: the name of the frame for a screen reader. */
  readonly title: string;
  /** Height that holds the whole widget at every width, px. */
  readonly height: number;
}

type Attributes = readonly (readonly [name: string, value: string])[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // As themselves they would break the line, and editors of portals make paragraphs of lines.
  '\t': '&#9;',
  '\n': '&#10;',
  '\f': '&#12;',
  '\r': '&#13;',
  // The one character that HTML cannot hold in any way.
  '\0': '\uFFFD',
};

/** Text as it stands in HTML, in an attribute between double quotes and between tags alike. */
export function escapeHtml(text: string): string {
  return text.toWellFormed().replace(/[&<>"'\t\n\f\r\0]/g, (character) => entities[character] ?? character);
}

function startTag(name: string, attributes: Attributes): string {
  const written = attributes.map(([attribute, value]) => ` ${attribute}="${escapeHtml(value)}"`);
  return `<${name}${written.join('')}>`;
}

const absolute = (root: string, address: string) => new URL(address.replace(/^\//, ''), root).href;

/** Absolute address of the widget: for hosts that ask for an address and make the frame themselves. */
export function widgetUrl({ root, request }: Pick<SnippetParts, 'root' | 'request'>): string {
  return absolute(root, widgetAddress(request));
}

/** Absolute address of the page that says more than the widget. */
export function fullPageUrl({ root, request }: Pick<SnippetParts, 'root' | 'request'>): string {
  return absolute(root, fullPageAddress(request));
}

/**
 * The frame by itself. Its height stands twice: the style holds against style sheets that make every frame
 * `height: auto`, the attribute where a policy refuses styles in a page.
 */
export function frameSnippet({ root, request, title, height }: SnippetParts): string {
  const whole = Math.ceil(height);
  const tag = startTag('iframe', [
    ['src', widgetUrl({ root, request })],
    ['title', title],
    ['width', '100%'],
    ['height', String(whole)],
    ['loading', 'lazy'],
    ['referrerpolicy', 'no-referrer'],
    ['style', `border:0;min-height:${whole}px`],
  ]);
  return `${tag}</iframe>`;
}

/** The same frame, and the script that makes it as high as its content; until that has run it is as it is alone. */
export function scriptSnippet(parts: SnippetParts): string {
  return `${frameSnippet(parts)}\n${script(parts.root, hostScripts.frame)}`;
}

function script(root: string, address: string): string {
  // A boolean attribute: it has no value to be escaped.
  return `${startTag('script', [['src', absolute(root, address)]]).slice(0, -1)} async></script>`;
}

/** The element and its script; until that has run, and where it may not, the link inside stands in its place. */
export function elementSnippet(parts: SnippetParts): string {
  const { root, request } = parts;
  const name = `cds-${kindNames[request.kind]}`;
  const subject: Attributes = request.ids.length > 0 ? [[subjectName, request.ids.join(',')]] : [];
  const tag = startTag(name, [...subject, ...writtenOptions(request.options)]);
  return `${script(root, hostScripts.element)}\n${tag}${link(parts)}</${name}>`;
}

/** A plain link to the full page. */
export function linkSnippet(parts: SnippetParts): string {
  return `<p>${link(parts)}</p>`;
}

/** A picture in a page of somebody else's. */
export interface SnippetPicture {
  /** Absolute. */
  readonly url: string;
  /** px */
  readonly width: number;
  readonly height: number;
}

/** A picture that leads to the full page; on a narrow page it becomes smaller as a whole. */
export function pictureSnippet(parts: SnippetParts, { url, width, height }: SnippetPicture): string {
  const picture = startTag('img', [
    ['src', url],
    ['alt', parts.title],
    ['width', String(width)],
    ['height', String(height)],
    ['loading', 'lazy'],
    ['style', 'max-width:100%;height:auto'],
  ]);
  return `<p>${startTag('a', [['href', fullPageUrl(parts)]])}${picture}</a></p>`;
}

function link(parts: SnippetParts): string {
  return `${startTag('a', [['href', fullPageUrl(parts)]])}${escapeHtml(parts.title)}</a>`;
}

/**
 * Where the oEmbed answer of a widget lies, from the root of the site: the page of its subject, in its default state
 * (docs/embed.md). Null for a set, which has no page of its own.
 */
export function oembedAddress({ kind, ids }: WidgetRequest): string | null {
  const subject = encodeURIComponent(ids[0] ?? '');
  const addresses: Readonly<Record<WidgetKind, string | null>> = {
    indicator: `/oembed/chi-so/${subject}.json`,
    comparison: `/oembed/chi-so/${subject}.json`,
    pillar: `/oembed/tru-cot/${subject}.json`,
    overview: '/oembed/tong-quan.json',
    attention: '/oembed/can-chu-y.json',
    set: null,
  };
  return addresses[kind];
}
