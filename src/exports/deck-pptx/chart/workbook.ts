import { strToU8, zipSync } from 'fflate';
import { columnName, type Chart } from './chart.ts';
import { xmlText } from './xml.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageSchema = 'http://schemas.openxmlformats.org/package/2006';
const officeSchema = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetSchema = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const fixed = {
  '[Content_Types].xml': `<Types xmlns="${packageSchema}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packageSchema}/relationships"><Relationship Id="rId1" Type="${officeSchema}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${sheetSchema}" xmlns:r="${officeSchema}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageSchema}/relationships"><Relationship Id="rId1" Type="${officeSchema}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${officeSchema}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${sheetSchema}"><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
};

function cell(column: number, row: number, value: string | number | null): string {
  const at = `${columnName(column)}${row}`;
  if (value === null || value === '') return '';
  return typeof value === 'number'
    ? `<c r="${at}"><v>${value}</v></c>`
    : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

/**
 * The sheet behind a chart: names in the first column, a column for each series. Zero is written and a missing figure
 * is an empty cell; the library's own sheets make both empty.
 * @param mtime written as the time of its files
 */
export function workbook({ categories, series }: Chart, mtime: number): Uint8Array<ArrayBuffer> {
  const rows = [
    ['', ...series.map(({ name }) => name)],
    ...categories.map((name, row) => [name, ...series.map(({ values }) => values[row] ?? null)]),
  ];
  const data = rows.map((values, row) => {
    const cells = values.map((value, column) => cell(column, row + 1, value));
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  const files = {
    ...fixed,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${sheetSchema}"><sheetData>${data.join('')}</sheetData></worksheet>`,
  };
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(head + text)]);
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime });
}
