/** Text for comparing what a reader types: without marks, đ as d, small letters. «Điện tử» → `dien tu`. */
export function foldVietnamese(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd');
}
