/** A name in letters that every file system, mail program and zip tool takes: «Bình Thuận» → `binh-thuan`. */
export function asciiName(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/**
 * `bang-chi-so-binh-thuan-2025-06.zip`.
 * @param extension without a dot
 */
export function editionFileName(area: string, edition: string, extension: string): string {
  const parts = ['bang-chi-so', asciiName(area), asciiName(edition)].filter((part) => part !== '');
  return `${parts.join('-')}.${extension}`;
}

/** `trinh-chieu-binh-thuan-2025-06-toan-canh.pptx`. */
export function deckFileName(area: string, edition: string, deck: string): string {
  const parts = ['trinh-chieu', asciiName(area), asciiName(edition), asciiName(deck)];
  return `${parts.filter((part) => part !== '').join('-')}.pptx`;
}
