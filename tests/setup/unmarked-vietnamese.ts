/** Letters of Vietnamese that English does not have, precomposed or combining. */
const letters = /[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u1EF9]/;

/** Names stay as they are inside an English sentence: places, newspapers, numbers of documents. */
const properNames = [
  /Báo (?:Bình Thuận|Nhân Dân)|Tạp chí Tài chính|Doanh nghiệp Tiếp thị/g,
  /Bình Thuận|Lâm Đồng|Phan Thiết|Hồ Chí Minh|Điện Biên|Bình Phước/g,
  /\d+(?:\/|-)(?:QĐ|NQ|KH|CT|NĐ)-?[A-ZĐ\d]*/g,
];

const spokenAttributes = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'];

function isUnmarked(text: string, element: Element | null): boolean {
  if (element?.closest('[lang]')?.getAttribute('lang') === 'vi') return false;
  return letters.test(properNames.reduce((rest, name) => rest.replaceAll(name, ''), text));
}

/**
 * Vietnamese words, in text or in what is only spoken, that no `lang="vi"` covers. On a page in English there are
 * none. Proper names are left out: they are the same in both languages.
 */
export function unmarkedVietnamese(root: Element = document.documentElement): readonly string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (node instanceof Element) {
      for (const name of spokenAttributes) {
        const value = node.getAttribute(name);
        if (value !== null && isUnmarked(value, node)) found.push(`${name}="${value}"`);
      }
    } else if (isUnmarked(node.textContent ?? '', node.parentElement)) {
      found.push((node.textContent ?? '').trim());
    }
  }
  return found;
}
