import { xmlText } from './chart/xml.ts';

/** What the parts of this deck are put right with. */
export interface Tidying {
  /** `vi-VN`. */
  readonly lang: string;
  /** When the file was made, ISO 8601. */
  readonly made: string;
  /** Names of all parts. */
  readonly parts: ReadonlySet<string>;
}

/** A paragraph of several runs must state its properties once; the library repeats them before each run. */
const repeatedProperties = /<\/a:r><a:pPr\b[^>]*>(?:(?!<\/a:pPr>).)*<\/a:pPr>/gs;

/** Shapes must be numbered apart within a part; the library numbers tables and page numbers over others. */
function renumbered(xml: string): string {
  let last = 0;
  return xml.replaceAll(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(last += 1)}"`);
}

function shapes(xml: string, lang: string): string {
  return renumbered(xml.replaceAll(repeatedProperties, '</a:r>'))
    .replaceAll(' lang="en-US"', ` lang="${lang}"`)
    .replaceAll(/<a:t>(?:null|1\d{3})<\/a:t><\/a:fld>/g, '<a:t>‹#›</a:t></a:fld>')
    .replaceAll(' hasCustomPrompt="1"', '');
}

/** The notes of a slide, a paragraph for each line. */
function paragraphs(xml: string): string {
  return xml.replace(
    /<a:p>(<a:r><a:rPr[^>]*\/><a:t>)([^<]*)(<\/a:t><\/a:r>)(<a:endParaRPr[^>]*\/><\/a:p>)/,
    (...found) => {
      const [, start, text, end, close] = found.map(String);
      return (text ?? '')
        .split(/\r*\n/)
        .map((line) => `<a:p>${start}${line}${end}${close}`)
        .join('');
    },
  );
}

/** The list of types names only parts that are in the file, each once. */
function types(xml: string, parts: ReadonlySet<string>): string {
  const seen = new Set<string>();
  return xml.replaceAll(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (whole: string, name: string) => {
    if (seen.has(name) || !parts.has(name)) return '';
    seen.add(name);
    return whole.trim();
  });
}

/**
 * Puts right what the library leaves loose in a part: PowerPoint opens such files, stricter readers do not.
 * @param name of the part in the file
 */
export function tidied(name: string, xml: string, { lang, made, parts }: Tidying): string {
  if (name === '[Content_Types].xml') return types(xml, parts);
  if (name === 'docProps/core.xml')
    return xml.replaceAll(/(W3CDTF">)[^<]*/g, (_, start: string) => `${start}${xmlText(made)}`);
  if (name.startsWith('ppt/notesSlides/notes')) return paragraphs(shapes(xml, lang));
  return /^ppt\/(?:slides|slideLayouts|slideMasters)\/slide/.test(name) ? shapes(xml, lang) : xml;
}
