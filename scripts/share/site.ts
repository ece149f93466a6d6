import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicUrlOf } from '../../src/contract/config.ts';
import { Refusal } from '../setup/say.mjs';

const example = 'https://chuyendoiso.tinh.gov.vn/';

function refuse(where: string, written: unknown): Refusal {
  return new Refusal(
    `${where} là «${String(written)}», không dùng làm địa chỉ công khai được. Ghi đủ từ http:// hoặc https://, không có «?» và «#», ví dụ ${example}`,
    `${where} is no public address: write it in full, without query and fragment.`,
  );
}

function readConfig(file: string): Record<string, unknown> {
  try {
    const config: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
    if (typeof config === 'object' && config !== null && !Array.isArray(config)) return { ...config };
  } catch {
    // Told below, with what to do.
  }
  throw new Refusal(
    `Không đọc được ${file}: tệp phải là một đối tượng JSON. Sửa tệp rồi chạy lại.`,
    `${file} cannot be read: it must be a JSON object.`,
  );
}

/**
 * The address that readers know the site by, for what must name it in full: pictures and pages in previews, oEmbed.
 * Given by hand or by the environment, it is written into the site's `config.json`, so that all of the site and its
 * checks go by the same one.
 * @param dist folder of the built site
 * @param given `--site`, else `PUBLIC_URL`; with neither `publicUrl` of config.json decides
 * @returns ending in `/`; null when nobody named one
 * @throws a Refusal when what was named is no address
 */
export function siteAddress(
  dist: string,
  given: { readonly option: string | undefined; readonly environment: string | undefined },
): string | null {
  const file = join(dist, 'config.json');
  const config = readConfig(file);
  const [where, written] =
    given.option !== undefined
      ? (['--site', given.option] as const)
      : given.environment
        ? (['PUBLIC_URL', given.environment] as const)
        : (['«publicUrl» trong config.json', config['publicUrl'] ?? null] as const);
  if (written === null || written === '') return null;
  const address = publicUrlOf(written);
  if (address === null) throw refuse(where, written);
  if (config['publicUrl'] !== address) {
    writeFileSync(file, `${JSON.stringify({ ...config, publicUrl: address }, null, 2)}\n`);
  }
  return address;
}
