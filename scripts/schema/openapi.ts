import { describedAs } from './describe.ts';
import type { Described } from './words/types.ts';

interface Resource {
  readonly path: string;
  readonly schema: string;
  readonly summary: Described;
  readonly description: Described;
  readonly parameters?: readonly (keyof typeof parameterWords)[];
  readonly frozen?: boolean;
}

const resources: readonly Resource[] = [
  {
    path: '/catalogue.json',
    schema: 'catalogue',
    summary: ['Danh mục hiện hành', 'Current catalogue'],
    description: [
      'Kỳ số liệu, địa bàn, trụ cột, cơ quan, nguồn và mọi chỉ số với số mới nhất: đủ cho trang tổng quan.',
      'Edition, area, pillars, agencies, sources and every indicator with its newest figures: all that the overview needs.',
    ],
  },
  {
    path: '/indicators/{id}.json',
    schema: 'indicator',
    summary: ['Lịch sử một chỉ số', 'History of one indicator'],
    description: [
      'Toàn bộ chuỗi số liệu, chuỗi so sánh, chi tiết theo nhóm, sự kiện và các lần sửa số liệu.',
      'Full history, comparator series, breakdowns, events and revisions.',
    ],
    parameters: ['id'],
  },
  {
    path: '/programmes.json',
    schema: 'programmes',
    summary: ['Chương trình', 'Programmes'],
    description: [
      'Chương trình, mốc, nền tảng, khen thưởng, điểm nghẽn và việc trọng tâm.',
      'Programmes, milestones, platforms, commendations, bottlenecks and priorities.',
    ],
  },
  {
    path: '/editions.json',
    schema: 'editions',
    summary: ['Các kỳ số liệu', 'Editions'],
    description: [
      'Danh sách kỳ đã chốt và thư mục của từng kỳ.',
      'The frozen editions and the folder of each.',
    ],
  },
  {
    path: '/editions/{edition}/catalogue.json',
    schema: 'catalogue',
    summary: ['Danh mục của một kỳ đã chốt', 'Catalogue of a frozen edition'],
    description: ['Không thay đổi sau khi công bố.', 'Never changes once published.'],
    parameters: ['edition'],
    frozen: true,
  },
  {
    path: '/editions/{edition}/indicators/{id}.json',
    schema: 'indicator',
    summary: ['Lịch sử một chỉ số trong một kỳ đã chốt', 'History of one indicator in a frozen edition'],
    description: ['Không thay đổi sau khi công bố.', 'Never changes once published.'],
    parameters: ['edition', 'id'],
    frozen: true,
  },
  {
    path: '/editions/{edition}/programmes.json',
    schema: 'programmes',
    summary: ['Chương trình của một kỳ đã chốt', 'Programmes of a frozen edition'],
    description: ['Không thay đổi sau khi công bố.', 'Never changes once published.'],
    parameters: ['edition'],
    frozen: true,
  },
  {
    path: '/units.json',
    schema: 'units',
    summary: ['Đơn vị hành chính (tùy chọn)', 'Administrative units (optional)'],
    description: [
      'Có khi kỳ số liệu có chi tiết theo đơn vị; nếu không, trả 404.',
      'There when an edition has breakdowns by unit; else 404.',
    ],
  },
  {
    path: '/editions/{edition}/units.json',
    schema: 'units',
    summary: [
      'Đơn vị hành chính của một kỳ đã chốt (tùy chọn)',
      'Administrative units of a frozen edition (optional)',
    ],
    description: [
      'Danh mục mà các bảng theo đơn vị của kỳ đó dựa vào; không thay đổi sau khi công bố.',
      'The list that breakdowns by unit of that edition rest on; never changes once published.',
    ],
    parameters: ['edition'],
    frozen: true,
  },
];

const parameterWords = {
  id: ['Mã chỉ số, như trong danh mục', 'Id of an indicator, as in the catalogue'],
  edition: ['Mã kỳ, như trong editions.json', 'Id of an edition, as in editions.json'],
} as const;

function header(description: string, example: string) {
  return { description, schema: { type: 'string' }, example };
}

function operation({ schema, summary, description, parameters = [], frozen = false }: Resource) {
  return {
    get: {
      summary: summary[0],
      'x-summary-en': summary[1],
      ...describedAs(description),
      ...(parameters.length > 0 && {
        parameters: parameters.map((name) => ({
          name,
          in: 'path',
          required: true,
          ...describedAs(parameterWords[name]),
          schema: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$' },
        })),
      }),
      responses: {
        200: {
          ...describedAs(['Tệp JSON, UTF-8', 'A JSON file, UTF-8']),
          headers: {
            ETag: header('Để hỏi lại bằng If-None-Match; hoặc dùng Last-Modified', '"a1b2c3"'),
            'Last-Modified': header('Để hỏi lại bằng If-Modified-Since', 'Mon, 30 Jun 2025 10:00:00 GMT'),
            'Cache-Control': header(
              frozen ? 'Kỳ đã chốt không đổi' : 'Bản hiện hành được hỏi lại sau một phút',
              frozen
                ? 'public, max-age=31536000, immutable'
                : 'public, max-age=60, stale-while-revalidate=3600',
            ),
            'Access-Control-Allow-Origin': header('Số liệu mở', '*'),
          },
          content: { 'application/json': { schema: { $ref: `schema/v1/${schema}.json` } } },
        },
        304: {
          ...describedAs([
            'Không đổi so với bản người đọc đang giữ: không có nội dung, tiếp tục dùng bản cũ',
            'Unchanged since the copy that the reader holds: no content, keep using that copy',
          ]),
        },
        404: {
          ...describedAs([
            'Chưa công bố tệp này. Trang nêu rõ phần nào không có, các phần khác vẫn hiển thị',
            'This file is not published. The page says which part is not there; the others stay',
          ]),
        },
        429: describedAs([
          'Quá nhiều yêu cầu. Trang chờ rồi thử lại, trong lúc đó giữ bản tốt gần nhất',
          'Too many requests. The page waits and asks again, and keeps the last good copy meanwhile',
        ]),
        '5XX': describedAs([
          'Máy chủ lỗi. Trang thử lại có giới hạn và giữ bản tốt gần nhất kèm ngày của bản đó',
          'The server failed. The page asks again a few times and keeps the last good copy with its date',
        ]),
      },
    },
  };
}

/** The OpenAPI 3.1 document of the metrics API, referring to the JSON Schema files beside it: path → text. */
export function openApiFile(): [string, string] {
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'API số liệu chuyển đổi số của tỉnh',
      version: '1.0.0',
      ...describedAs([
        'Mỗi tài nguyên là một tệp JSON đọc bằng GET, không tham số truy vấn. Trường lạ được bỏ qua; phiên bản chính khác (schemaVersion) bị từ chối. Bản ghi sai cấu trúc bị tách riêng và liệt kê ở trang số liệu, phần còn lại vẫn hiển thị; trang HTML hay tệp cụt trả về với mã 200 được coi là lỗi, không phải số liệu. Số là số JSON hữu hạn, không đặt trong ngoặc kép.',
        'Every resource is one JSON file read with GET and no query. Unknown fields are ignored; another major version (schemaVersion) is refused. A record that breaks the structure is set apart and listed on the data page, everything else stays on the screen; an HTML page or a cut-off file served with status 200 is an error, not data. Numbers are finite JSON numbers, never in quotes.',
      ]),
    },
    servers: [{ url: 'v1', description: 'Cạnh trang; đổi bằng apiBase trong config.json' }],
    paths: Object.fromEntries(resources.map((resource) => [resource.path, operation(resource)])),
  };
  return ['public/api/openapi.json', `${JSON.stringify(document, null, 2)}\n`];
}
