import { dayInZone } from '#domain/date.ts';
import { formatDate, formatInstant } from '#domain/format/date.ts';
import type { Catalogue, Source } from '#domain/model/index.ts';
import { inLocale, type Locale } from '#domain/model/text.ts';

export interface ReadmeFacts {
  readonly catalogue: Catalogue;
  /** Address of the folder from which the files came. */
  readonly address: string;
  /** When the archive was made, ms. */
  readonly madeAt: number;
  readonly files: readonly string[];
  /** Files that could not be had. */
  readonly missing: readonly string[];
}

const words = {
  vi: {
    title: 'BỘ SỐ LIỆU CHUYỂN ĐỔI SỐ',
    area: 'Địa bàn',
    edition: 'Kỳ số liệu',
    cutoff: 'Chốt số liệu',
    published: 'Công bố',
    made: 'Tạo tệp nén lúc',
    address: 'Lấy từ',
    contents: 'Trong tệp này',
    missing: 'Chưa tải được, không có trong tệp này',
    sources: 'Nguồn của số liệu',
    form: 'Các tệp JSON giữ nguyên như API đã trả. openapi.json và thư mục schema/ mô tả từng trường. Giá trị null luôn kèm cờ nêu lý do; không có số nào được suy đoán.',
  },
  en: {
    title: 'DIGITAL TRANSFORMATION DATA',
    area: 'Area',
    edition: 'Edition',
    cutoff: 'Data cut-off',
    published: 'Published',
    made: 'Archive made at',
    address: 'Taken from',
    contents: 'In this archive',
    missing: 'Could not be fetched, not in this archive',
    sources: 'Sources of the figures',
    form: 'The JSON files are as the API served them. openapi.json and the folder schema/ describe every field. A value of null always bears a flag that says why; no figure is guessed.',
  },
} as const;

function sourceLine({ title, publisher, publishedOn, url }: Source): string {
  return `- ${title}, ${publisher}, ${publishedOn}${url === null ? '' : `, ${url}`}`;
}

function part(facts: ReadmeFacts, locale: Locale, timeZone: string): string {
  const w = words[locale];
  const { edition, area } = facts.catalogue;
  const details = facts.files.filter((name) => name.startsWith('indicators/')).length;
  const others = facts.files.filter((name) => !name.startsWith('indicators/'));
  const published = formatDate(dayInZone(edition.publishedAt, timeZone), locale);
  return [
    w.title,
    '',
    `${w.area}: ${inLocale(area.name, locale)}`,
    `${w.edition}: ${inLocale(edition.title, locale)} (${edition.id})`,
    `${w.cutoff}: ${formatDate(edition.dataCutoff, locale)}`,
    `${w.published}: ${published}`,
    `${w.made}: ${formatInstant(facts.madeAt, locale, timeZone)} (${timeZone})`,
    `${w.address}: ${facts.address}`,
    ...(edition.note === null ? [] : ['', inLocale(edition.note, locale)]),
    '',
    `${w.contents}:`,
    ...others.map((name) => `- ${name}`),
    `- indicators/*.json (${details})`,
    ...(facts.missing.length === 0 ? [] : ['', `${w.missing}:`, ...facts.missing.map((name) => `- ${name}`)]),
    '',
    w.form,
  ].join('\n');
}

/**
 * `README.txt` of an archive, in Vietnamese and English: which edition, of when, from where, and what is not in it.
 * @param timeZone IANA name
 */
export function readmeText(facts: ReadmeFacts, timeZone: string): string {
  const sources = [...facts.catalogue.sources.values()].map(sourceLine);
  return [
    part(facts, 'vi', timeZone),
    '\n----------------------------------------\n',
    part(facts, 'en', timeZone),
    '\n----------------------------------------\n',
    `${words.vi.sources} · ${words.en.sources}:`,
    ...sources,
    '',
  ].join('\n');
}
