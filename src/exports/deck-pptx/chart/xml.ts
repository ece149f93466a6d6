import { palette, type Colour } from '../palette.ts';
import { points } from '../room.ts';

/** Every text of the file is set in it; see decision 17. */
export const font = 'Arial';

/** Text without the letters that XML forbids. */
export const plainText = (text: string) =>
  text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

/** Text as XML takes it. */
export function xmlText(text: string): string {
  return plainText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export const fill = (colour: Colour) =>
  `<a:solidFill><a:srgbClr val="${palette[colour].toUpperCase()}"/></a:solidFill>`;

/** @param width in stage units */
export const stroke = (colour: Colour, width: number, dash = 'solid') =>
  `<a:ln w="${Math.round(points(width) * 12_700)}" cap="rnd">${fill(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`;

export const noStroke = '<a:ln><a:noFill/></a:ln>';

/** Type of labels; the size in stage units. @param isWhole kept on one line */
export const textStyle = (size: number, colour: Colour, bold = false, isWhole = false) =>
  `<c:txPr><a:bodyPr${isWhole ? ' wrap="none"' : ''}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(points(size) * 100)}" b="${bold ? 1 : 0}">${fill(colour)}<a:latin typeface="${font}"/><a:cs typeface="${font}"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
