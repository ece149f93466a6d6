/**
 * Writes the JSON Schema files and the OpenAPI document from the contract's schemas.
 * `--check`: writes nothing, exits with 1 when a file on disk differs.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { jsonSchemaFiles } from './schema/json-schema.ts';
import { openApiFile } from './schema/openapi.ts';

const files = new Map([...jsonSchemaFiles(), openApiFile()]);
const check = process.argv.includes('--check');
const outdated: string[] = [];

for (const [path, text] of files) {
  const present = await readFile(path, 'utf8').catch(() => null);
  if (present === text) continue;
  outdated.push(path);
  if (!check) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

if (check && outdated.length > 0) {
  console.error(`Lược đồ đã cũ, chạy «npm run schema:export»: ${outdated.join(', ')}`);
  process.exitCode = 1;
} else {
  console.log(`${files.size} tệp lược đồ, ${outdated.length} tệp ${check ? 'cũ' : 'được ghi'}`);
}
