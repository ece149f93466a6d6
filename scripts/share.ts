/**
 * What other sites show of ours when a link is shared: pictures, tags of previews and oEmbed, made from the figures in
 * a built site. Run again, it makes them anew: after figures were replaced, or for another address.
 * `node scripts/share.ts [--site https://…] [--dist dist]`
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { shareCards } from '../src/app/share/cards.ts';
import type { ShareCard } from '../src/app/share/card.ts';
import { timeZone } from '../src/platform/clock.ts';
import { Refusal, duration, explain } from './setup/say.mjs';
import { oembedAnswer, oembedFile } from './share/oembed.ts';
import { writePages } from './share/pages.ts';
import { writePictures } from './share/pictures.ts';
import { siteAddress } from './share/site.ts';

function textOf(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function readCards(dist: string): readonly [ShareCard, ...ShareCard[]] {
  const catalogue = textOf(join(dist, 'api/v1/catalogue.json'));
  if (catalogue === null || !existsSync(join(dist, 'index.html'))) {
    throw new Refusal(
      `Thư mục ${dist} chưa có bản dựng: hãy chạy «npm run build» trước.`,
      `There is no built site in ${dist}: run "npm run build" first.`,
    );
  }
  const programmes = textOf(join(dist, 'api/v1/programmes.json'));
  const [first, ...others] = shareCards({ catalogue, programmes }, Date.now(), timeZone);
  if (first === undefined) throw new Error('no previews');
  return [first, ...others];
}

function writeOembed(
  dist: string,
  cards: readonly ShareCard[],
  pictures: ReadonlyMap<string, string>,
  site: string,
) {
  for (const card of cards) {
    const address = oembedFile(card);
    if (address === null) continue;
    const file = join(dist, address);
    mkdirSync(dirname(file), { recursive: true });
    const answer = oembedAnswer(card, site, pictures.get(card.name) ?? '');
    writeFileSync(file, `${JSON.stringify(answer, null, 2)}\n`);
  }
}

async function share(): Promise<void> {
  const start = Date.now();
  const { values } = parseArgs({ options: { site: { type: 'string' }, dist: { type: 'string' } } });
  const dist = values.dist ?? 'dist';
  const cards = readCards(dist);
  const site = siteAddress(dist, { option: values.site, environment: process.env['PUBLIC_URL'] });
  const { files, fresh, remarks } = await writePictures(dist, cards);
  writePages(dist, cards, files, site);
  rmSync(join(dist, 'oembed'), { recursive: true, force: true });
  if (site !== null) writeOembed(dist, cards, files, site);

  console.log(`${cards.length} ảnh chia sẻ, ${fresh} ảnh vẽ mới (${duration(Date.now() - start)}).`);
  for (const remark of remarks) console.log(remark);
  console.log(
    site === null
      ? 'Chưa biết địa chỉ công khai nên thẻ chia sẻ chưa có ảnh và chưa có oEmbed: chạy «node scripts/share.ts --site https://…», hoặc ghi «publicUrl» trong config.json.'
      : `Thẻ chia sẻ và oEmbed theo địa chỉ ${site}`,
  );
}

try {
  await share();
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
