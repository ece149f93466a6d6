import { escapeHtml } from '../../src/domain/widget/snippet.ts';
import { height, width } from './sizes.ts';

/** What the tags of one page say. */
export interface PageTags {
  readonly title: string;
  /** Empty where the page has none. */
  readonly description: string;
  readonly siteName: string;
  /** What needs the site's address; null while that is not known. */
  readonly absolute: {
    readonly url: string;
    readonly picture: string;
    /** What the picture says, for those who do not see it. */
    readonly alt: string;
    /** null where no widget stands for the page. */
    readonly oembed: string | null;
  } | null;
}

const property = (name: string, content: string | number) =>
  content === '' ? '' : `<meta property="og:${name}" content="${escapeHtml(String(content))}" />`;

function absoluteTags(title: string, { url, picture, alt, oembed }: NonNullable<PageTags['absolute']>) {
  return [
    property('url', url),
    property('image', picture),
    property('image:width', width),
    property('image:height', height),
    property('image:alt', alt),
    '<meta name="twitter:card" content="summary_large_image" />',
    `<link rel="canonical" href="${escapeHtml(url)}" />`,
    oembed === null
      ? ''
      : `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oembed)}" title="${escapeHtml(title)}" />`,
  ];
}

/** Tags for previews of a shared link (ogp.me), one a line. */
export function tagsOf({ title, description, siteName, absolute }: PageTags): readonly string[] {
  return [
    property('title', title),
    property('description', description),
    property('type', 'website'),
    property('locale', 'vi_VN'),
    property('site_name', siteName),
    ...(absolute === null ? [] : absoluteTags(title, absolute)),
  ].filter((tag) => tag !== '');
}

/** Tags that this command wrote before, with the line they stand on. */
const ownTags =
  /[ \t]*<(?:meta property="og:|meta name="twitter:|link rel="canonical"|link rel="alternate" type="application\/json\+oembed")[^>]*>\n?/g;

/** A page with these tags in the place of those that it had. */
export function withTags(html: string, tags: readonly string[]): string {
  const clean = html.replace(ownTags, '');
  const end = /([ \t]*)<\/title>\n?|<\/title>/.exec(clean);
  if (end === null) throw new Error('a page without a title');
  const at = end.index + end[0].length;
  const lines = tags.map((tag) => `    ${tag}\n`).join('');
  const before = clean.slice(0, at);
  return `${before}${before.endsWith('\n') ? '' : '\n'}${lines}${clean.slice(at)}`;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Text of a title or an attribute. */
function unescape(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => entities[name] ?? whole);
}

/** What a page says of itself. */
export function readHead(html: string): { readonly title: string; readonly description: string } {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
  return { title: unescape(title), description: unescape(description) };
}
