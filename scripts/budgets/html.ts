/** A start tag of an HTML page. */
export type Tag = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly end: number;
};

const startTag = /<([a-z][\w:-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Start tags in order. Comments are skipped; names are in lower case. */
export function tagsOf(html: string): readonly Tag[] {
  const text = html.replaceAll(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length));
  return [...text.matchAll(startTag)].map((match) => ({
    name: (match[1] ?? '').toLowerCase(),
    attributes: new Map(
      [...(match[2] ?? '').matchAll(attribute)].map(([, name = '', ...values]) => [
        name.toLowerCase(),
        (values.find((value) => value !== undefined) ?? '').replaceAll('&amp;', '&'),
      ]),
    ),
    end: match.index + match[0].length,
  }));
}

const isElsewhere = (address: string) => /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address.trim());

function loads(tag: Tag): readonly string[] {
  const value = (name: string) => tag.attributes.get(name) ?? '';
  // A link to a source is followed by a person, not by the browser.
  const addresses = tag.name === 'a' ? [] : [value('href'), value('src'), value('poster'), value('data')];
  return [
    ...addresses,
    ...value('srcset')
      .split(',')
      .map((part) => part.trim()),
  ];
}

/**
 * What a tag names for other sites, where it only names: the page's own address, its picture, its oEmbed. The browser
 * asks nothing of these, but they must be full addresses. Null for all other tags.
 */
function namedAddress({ name, attributes }: Tag): string | null {
  const value = (key: string) => attributes.get(key) ?? '';
  if (name === 'meta') {
    return /^(?:og|twitter):/.test(value('property') + value('name')) ? value('content') : null;
  }
  const isOembed = value('rel') === 'alternate' && value('type') === 'application/json+oembed';
  return name === 'link' && (value('rel') === 'canonical' || isOembed) ? value('href') : null;
}

function problemOf(tag: Tag, html: string, site: string | null): string | null {
  const { name, attributes } = tag;
  const named = namedAddress(tag);
  if (named !== null && isElsewhere(named) && (site === null || !named.startsWith(site))) {
    return `<${name}> names an address that is not the site's: ${named}`;
  }
  if (named !== null) return null;
  const elsewhere = loads(tag).find(isElsewhere);
  if (elsewhere !== undefined) return `<${name}> asks another host: ${elsewhere}`;
  if (attributes.has('style')) return `<${name}> has a style attribute, which the policy refuses`;
  if (name === 'style') return 'a style element, which the policy refuses';
  const handler = [...attributes.keys()].find((key) => key.startsWith('on'));
  if (handler !== undefined) return `<${name}> has ${handler}, which the policy refuses`;
  const hasBody = !/^\s*<\/script/i.test(html.slice(tag.end));
  const isData = attributes.get('type')?.endsWith('json') === true;
  if (name === 'script' && hasBody && !isData) return 'a script in the page, which the policy refuses';
  return null;
}

/**
 * What a page holds that the strict policy would refuse, or that asks another host. Empty when clean.
 * @param site the site's public address, ending in `/`, which tags of previews may name; null when it has none
 */
export function problemsOfHtml(html: string, site: string | null = null): readonly string[] {
  return tagsOf(html).flatMap((tag) => problemOf(tag, html, site) ?? []);
}
