const marks = /\p{M}/gu;

/** Text as a keyboard without marks writes it, in lower case: «Điện tử» → `dien tu`. Other letters stay as they are. */
export function foldVietnamese(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(marks, '').replaceAll('đ', 'd');
}
