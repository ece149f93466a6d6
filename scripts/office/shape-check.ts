import { elementsOf } from './xml.ts';

/** Children of elements in the order of the schema (ECMA-376); Office refuses a chart that breaks it. */
const orders: Readonly<Record<string, string>> = {
  'c:chartSpace': 'date1904 lang roundedCorners style clrMapOvr chart spPr txPr externalData printSettings',
  'c:chart': 'title autoTitleDeleted view3D plotArea legend plotVisOnly dispBlanksAs',
  'c:plotArea': 'layout barChart lineChart catAx valAx dTable spPr',
  'c:barChart': 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId',
  'c:lineChart': 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId',
  'c:ser':
    'idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars cat val smooth shape',
  'c:dPt': 'idx invertIfNegative marker bubble3D explosion spPr',
  'c:dLbls':
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines',
  'c:dLbl':
    'idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator',
  'c:catAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl',
  'c:valAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits',
  'c:scaling': 'logBase orientation max min',
  'c:marker': 'symbol size spPr',
  'a:p': 'pPr r br fld endParaRPr',
  'a:tbl': 'tblPr tblGrid tr',
  'a:tc': 'txBody tcPr',
  'p:sp': 'nvSpPr spPr style txBody',
  'p:txBody': 'bodyPr lstStyle p',
  'a:txBody': 'bodyPr lstStyle p',
};

/** Elements of a kind that may come in any order among themselves. */
const mixed: Readonly<Record<string, readonly string[]>> = { 'a:p': ['r', 'br', 'fld'] };

/** Those that stand alone in their parent. */
const single = new Set([
  'pPr',
  'endParaRPr',
  'spPr',
  'txPr',
  'marker',
  'dLbls',
  'cat',
  'val',
  'txBody',
  'bodyPr',
]);

function checkOrder(element: Element): string | null {
  const order = orders[element.nodeName]?.split(' ');
  if (!order) return null;
  const same = mixed[element.nodeName] ?? [];
  let last = -1;
  const seen = new Set<string>();
  for (const { localName } of element.children) {
    const at = order.indexOf(localName);
    if (at < 0) return `${element.nodeName} chứa ${localName}, lược đồ không cho phép`;
    const isMixed = same.includes(localName) && same.includes(order[last] ?? '');
    if (at < last && !isMixed) return `${element.nodeName}: ${localName} sai thứ tự`;
    if (seen.has(localName) && single.has(localName)) return `${element.nodeName}: hai ${localName}`;
    seen.add(localName);
    last = at;
  }
  return null;
}

function checkNeeded(element: Element): string | null {
  const has = (name: string) => [...element.children].some(({ localName }) => localName === name);
  if (element.localName === 'txBody' && !has('p')) return 'khung chữ không có đoạn nào';
  if (element.nodeName === 'c:v' && element.textContent === '') return 'điểm của biểu đồ không có giá trị';
  if (element.nodeName === 'a:tr') {
    const columns = element.parentElement?.querySelectorAll(':scope > *|tblGrid > *|gridCol').length ?? 0;
    const cells = [...element.children].filter(({ localName }) => localName === 'tc').length;
    if (cells !== columns) return `hàng có ${cells} ô, bảng có ${columns} cột`;
  }
  if (element.nodeName === 'c:ptCount') {
    const count = Number(element.getAttribute('val'));
    const far = [...(element.parentElement?.children ?? [])].some(
      (one) => Number(one.getAttribute('idx') ?? -1) >= count,
    );
    if (far) return 'điểm nằm ngoài số điểm đã khai';
  }
  return null;
}

/** Checks a part's elements against what the schema asks of those that a deck is made of. */
export function checkShape(name: string, document: Document): readonly string[] {
  return elementsOf(document).flatMap((element) => {
    const found = checkOrder(element) ?? checkNeeded(element);
    return found === null ? [] : [`${name}: ${found}`];
  });
}
