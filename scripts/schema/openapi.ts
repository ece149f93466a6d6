interface Resource {
  readonly path: string;
  readonly schema: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly string[];
  readonly frozen?: boolean;
}

const resources: readonly Resource[] = [
  {
    path: '/catalogue.json',
    schema: 'catalogue',
    summary: 'Danh mục hiện hành',
    description:
      'Kỳ số liệu, địa bàn, trụ cột, cơ quan, nguồn và mọi chỉ số với số mới nhất: đủ cho trang tổng quan.',
  },
  {
    path: '/indicators/{id}.json',
    schema: 'indicator',
    summary: 'Lịch sử một chỉ số',
    description: 'Toàn bộ chuỗi số liệu, chuỗi so sánh, chi tiết theo nhóm, sự kiện và các lần sửa số liệu.',
    parameters: ['id'],
  },
  {
    path: '/programmes.json',
    schema: 'programmes',
    summary: 'Chương trình',
    description: 'Chương trình, mốc, nền tảng, khen thưởng, điểm nghẽn và việc trọng tâm.',
  },
  {
    path: '/editions.json',
    schema: 'editions',
    summary: 'Các kỳ số liệu',
    description: 'Danh sách kỳ đã chốt và thư mục của từng kỳ.',
  },
  {
    path: '/editions/{edition}/catalogue.json',
    schema: 'catalogue',
    summary: 'Danh mục của một kỳ đã chốt',
    description: 'Không thay đổi sau khi công bố.',
    parameters: ['edition'],
    frozen: true,
  },
  {
    path: '/editions/{edition}/indicators/{id}.json',
    schema: 'indicator',
    summary: 'Lịch sử một chỉ số trong một kỳ đã chốt',
    description: 'Không thay đổi sau khi công bố.',
    parameters: ['edition', 'id'],
    frozen: true,
  },
  {
    path: '/editions/{edition}/programmes.json',
    schema: 'programmes',
    summary: 'Chương trình của một kỳ đã chốt',
    description: 'Không thay đổi sau khi công bố.',
    parameters: ['edition'],
    frozen: true,
  },
  {
    path: '/units.json',
    schema: 'units',
    summary: 'Đơn vị hành chính (tùy chọn)',
    description: 'Có khi kỳ số liệu có chi tiết theo đơn vị; nếu không, trả 404.',
  },
  {
    path: '/editions/{edition}/units.json',
    schema: 'units',
    summary: 'Đơn vị hành chính của một kỳ đã chốt (tùy chọn)',
    description: 'Danh mục mà các bảng theo đơn vị của kỳ đó dựa vào; không thay đổi sau khi công bố.',
    parameters: ['edition'],
    frozen: true,
  },
];

function header(description: string, example: string) {
  return { description, schema: { type: 'string' }, example };
}

function operation({ schema, summary, description, parameters = [], frozen = false }: Resource) {
  return {
    get: {
      summary,
      description,
      ...(parameters.length > 0 && {
        parameters: parameters.map((name) => ({
          name,
          in: 'path',
          required: true,
          schema: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$' },
        })),
      }),
      responses: {
        200: {
          description: 'Tệp JSON, UTF-8',
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
          description: 'Không đổi so với bản người đọc đang giữ: không có nội dung, tiếp tục dùng bản cũ',
        },
        404: {
          description: 'Chưa công bố tệp này. Trang nêu rõ phần nào không có, các phần khác vẫn hiển thị',
        },
        429: { description: 'Quá nhiều yêu cầu. Trang chờ rồi thử lại, trong lúc đó giữ bản tốt gần nhất' },
        '5XX': {
          description: 'Máy chủ lỗi. Trang thử lại có giới hạn và giữ bản tốt gần nhất kèm ngày của bản đó',
        },
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
      description:
        'Mỗi tài nguyên là một tệp JSON đọc bằng GET, không tham số truy vấn. Trường lạ được bỏ qua; phiên bản chính khác (schemaVersion) bị từ chối. Bản ghi sai cấu trúc bị tách riêng và liệt kê ở trang số liệu, phần còn lại vẫn hiển thị; trang HTML hay tệp cụt trả về với mã 200 được coi là lỗi, không phải số liệu. Số là số JSON hữu hạn, không đặt trong ngoặc kép.',
    },
    servers: [{ url: 'v1', description: 'Cạnh trang; đổi bằng apiBase trong config.json' }],
    paths: Object.fromEntries(resources.map((resource) => [resource.path, operation(resource)])),
  };
  return ['public/api/openapi.json', `${JSON.stringify(document, null, 2)}\n`];
}
