/** A share of the room, 0–1, as a length of SVG and CSS. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
