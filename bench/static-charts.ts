/** Source of {@link staticPage}'s script: asks for the same file and draws each series as one path, every point of it. */
const script = `
const file = await fetch('./api/v1/indicators/ID.json').then((answer) => answer.json());
const all = [file, ...file.comparatorSeries].map((series) => series.observations);
for (const points of all) {
  let [path, pen] = ['', 'M'];
  points.forEach(({ value }, index) => {
    if (value === null) { pen = 'M'; return; }
    path += pen + (index / points.length * 360).toFixed(1) + ' ' + (180 - value * 1.8).toFixed(1);
    pen = 'L';
  });
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 360 180');
  svg.innerHTML = '<path class="recharts-line-curve" fill="none" stroke="#0b5c7a" d="' + path + '"/>';
  document.body.append(svg);
}
`;

/** The reference of the bench: the same eight series with no library, nothing validated, nothing left out. */
export function staticPage(id: string): string {
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tham chiếu</title><link rel="icon" href="data:,">
<style>svg{display:block;width:360px;height:180px}</style><body><script type="module">${script.replace('ID', id)}</script>`;
}
