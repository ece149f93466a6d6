import type { Words } from '../words.ts';

type Hints = readonly (readonly [system: string, hint: string])[];

const hints: Hints = [
  [
    'Liferay',
    'nội dung web: cho phép iframe từ địa chỉ trên trong Iframe Sanitizer, thuộc tính sandbox không được để trống.',
  ],
  [
    'SharePoint',
    'thêm tên miền trên vào HTML Field Security của site rồi dùng phần Embed với cách «Khung» hoặc «Địa chỉ»; script của người soạn không chạy.',
  ],
  [
    'Drupal',
    'chọn định dạng văn bản cho phép thẻ iframe (Full HTML), hoặc thêm iframe cùng các thuộc tính của đoạn vào danh sách thẻ được phép.',
  ],
];

/** Words of `/nhung` about the text to be pasted and what a portal must allow for it. */
const vi = {
  names: {
    named: (name: string, area: string) => `${name} · Chuyển đổi số ${area}`,
    comparison: (name: string) => `So sánh ${name}`,
    overview: 'Tổng quan',
    attention: 'Việc cần chú ý',
  },
  copySection: '3. Chép và dán',
  ways: {
    frame: 'Khung',
    script: 'Khung tự co giãn',
    element: 'Thẻ riêng',
    address: 'Địa chỉ',
    link: 'Liên kết, ảnh',
  },
  wayLabel: 'Cách nhúng',
  when: {
    frame:
      'Dùng cách này nếu không chắc cổng cho phép gì: chỉ một thẻ iframe, không script. Dán ở chế độ mã nguồn (HTML) của trình soạn thảo.',
    script:
      'Dùng khi cổng cho dán script: khung cao thấp theo nội dung, không thừa khoảng trắng, không có thanh cuộn. Mỗi trang chỉ cần dòng script một lần.',
    element:
      'Dùng khi cổng cho dán script và cần nhiều ô trong một trang: ô là một phần của trang, mọi ô dùng chung một lần tải. Mỗi trang chỉ cần dòng script một lần; nơi script không chạy, người đọc vẫn có liên kết.',
    address:
      'Dùng khi cổng chỉ hỏi địa chỉ: phần «Nhúng» (Embed) của SharePoint, ô iframe của Liferay. Cổng tự làm khung; chiều cao đặt theo số bên dưới.',
    link: 'Dùng khi cổng không nhận iframe lẫn script, hoặc trong bài viết và thư điện tử: một liên kết thường tới trang đầy đủ.',
  },
  heightFixed: (px: number) => `Khung cao ${px} px: vừa cả ô ở mọi bề rộng từ 300 px đến 1000 px.`,
  heightSpare: (lowest: number) =>
    `Ở chỗ rộng, ô chỉ cao ${lowest} px và phần dưới để trống; cách «Khung tự co giãn» không có khoảng trống đó.`,
  heightStart: (px: number) => `Trước khi script chạy, khung cao ${px} px.`,
  heightField: (px: number) => `Chiều cao nên đặt: ${px} px.`,
  heightExpected: (px: number) => `Chưa đo được ô; ${px} px là chiều cao dự kiến.`,
  heightMeasuring: 'Đang đo chiều cao của ô…',
  pasteText: {
    frame: 'Đoạn để dán: khung',
    script: 'Đoạn để dán: khung tự co giãn',
    element: 'Đoạn để dán: thẻ riêng',
    address: 'Địa chỉ của ô',
    link: 'Đoạn để dán: liên kết',
  },
  picture: 'Đoạn để dán: ảnh có liên kết',
  pictureNote: (origin: string) =>
    `Ảnh mang số liệu của lần dựng trang gần nhất, không tự cập nhật. Cổng có Content-Security-Policy cần thêm: img-src ${origin}`,
  oembed: 'Địa chỉ oEmbed',
  oembedNote:
    'Hệ thống có nhận oEmbed (Drupal, WordPress…) tự làm khung từ địa chỉ này: kỳ hiện hành, tùy chọn mặc định.',
  noPicture:
    'Ảnh và oEmbed chỉ có khi người quản trị bảng chỉ số khai báo địa chỉ công khai (publicUrl trong config.json) lúc dựng trang.',
  pictureFailed: 'Chưa đọc được tệp oEmbed của nội dung này; đoạn liên kết ở trên vẫn dùng được.',
  copy: 'Chép',
  copied: 'Đã chép. Dán vào trang của cổng.',
  copiedLetter: 'Đã chép.',
  copyFailed: 'Trình duyệt không cho chép. Đoạn đã được bôi đen: bấm Ctrl+C (máy Mac: ⌘C).',
  nothing: 'Chọn nội dung ở bước 1 để có đoạn cần dán.',
  usesAddress: (root: string) => `Đoạn dùng địa chỉ ${root}`,
  notPublic: (root: string) =>
    `Địa chỉ ${root} chỉ mở được trên máy này. Điền địa chỉ công khai (https) của bảng chỉ số rồi hãy chép.`,
  notSecure: (root: string) =>
    `Địa chỉ ${root} không có https: cổng dùng https sẽ chặn ô này. Điền địa chỉ https của bảng chỉ số rồi hãy chép.`,
  site: 'Địa chỉ công khai của bảng chỉ số',
  siteBad: 'Đây không phải địa chỉ của một trang web. Ví dụ: https://chuyendoiso.tinh.gov.vn/',
  allow: '4. Quản trị cổng cần cho phép gì',
  allowNote: 'tính cho đúng nội dung và cách nhúng đang chọn',
  portal: 'Địa chỉ cổng',
  portalHint: 'Ví dụ: https://cong.tinh.gov.vn',
  portalBad: 'Đây không phải địa chỉ của một cổng. Ví dụ: https://cong.tinh.gov.vn',
  forPortal: 'Gửi quản trị cổng',
  forPortalText: 'Đoạn gửi quản trị cổng',
  policy: 'Dòng cần có trong Content-Security-Policy của cổng',
  letter: {
    frame: (origin: string, lines: string) =>
      `Trang của cổng cần hiện một ô số liệu từ bảng chỉ số ${origin}. Nếu cổng có Content-Security-Policy, đề nghị thêm: ${lines} (nơi chỉ có child-src thì thêm vào child-src). Nếu trình soạn thảo lọc thẻ iframe, đề nghị cho phép iframe từ ${origin}, không đặt sandbox hoặc đặt sandbox="allow-scripts allow-popups". Ô không dùng cookie, không lưu gì trên máy người đọc, không gọi máy chủ nào khác.`,
    script: (origin: string, lines: string) =>
      `Trang của cổng cần hiện một ô số liệu từ bảng chỉ số ${origin}, kèm một tệp script của nơi đó để khung cao theo nội dung. Nếu cổng có Content-Security-Policy, đề nghị thêm: ${lines} (nơi chỉ có child-src thì thêm vào child-src). Nếu trình soạn thảo lọc thẻ iframe và script, đề nghị cho phép cả hai từ ${origin}. Ô không dùng cookie, không lưu gì trên máy người đọc, không gọi máy chủ nào khác.`,
    element: (origin: string, lines: string) =>
      `Trang của cổng cần hiện một ô số liệu bằng thẻ riêng và script của bảng chỉ số ${origin}. Nếu cổng có Content-Security-Policy, đề nghị thêm: ${lines}. Nếu trình soạn thảo lọc mã, đề nghị cho phép script từ ${origin} và các thẻ có tên bắt đầu bằng cds-. Ô không dùng cookie, không lưu gì trên máy người đọc, không gọi máy chủ nào khác.`,
    link: 'Chỉ là một liên kết: cổng không phải cho phép gì thêm.',
  },
  forOperator: 'Bảng chỉ số phải cho phép cổng',
  operatorNote: 'Trình duyệt chỉ mở khung khi máy chủ của bảng chỉ số cho phép cổng đó (frame-ancestors).',
  allowedList: 'Các cổng đang được phép, theo config.json',
  allowedNone: 'config.json chưa cho phép cổng nào (portalOrigins trống): ô chỉ hiện trong chính trang này.',
  allowedUnknown: 'Chưa đọc được config.json nên chưa biết cổng nào được phép.',
  typePortal: 'Điền địa chỉ cổng ở trên để biết cổng đó đã được phép chưa.',
  portalAllowed: (portal: string) => `${portal} đã được phép hiện các ô.`,
  portalRefused: (portal: string) =>
    `${portal} chưa được phép: ô dán vào đó sẽ trống. Gửi đoạn dưới đây cho người quản trị bảng chỉ số.`,
  operatorText: 'Đoạn gửi người quản trị bảng chỉ số',
  operatorLetter: (portal: string) =>
    `Đề nghị cho cổng ${portal} hiện các ô nhúng: thêm "${portal}" vào mục "portalOrigins" của config.json, và vào frame-ancestors của /nhung/* trong cấu hình máy chủ web.`,
  elementNeedsNoFrame:
    'Cách này không dùng khung nên không cần frame-ancestors; máy chủ của bảng chỉ số cho mọi trang đọc script và số liệu (CORS).',
  linkNeedsNothing: 'Cách này chỉ là liên kết: hai bên không phải cho phép gì thêm.',
  mixed: (portal: string, root: string) =>
    `${portal} dùng https còn ${root} dùng http: trình duyệt chặn mọi nội dung http trong trang https, dù hai bên đã cho phép. Bảng chỉ số phải có https.`,
  systems: 'Trong từng hệ thống',
  systemHints: hints,
};

const en: typeof vi = {
  names: {
    named: (name, area) => `${name} · Digital transformation of ${area}`,
    comparison: (name) => `Comparison: ${name}`,
    overview: 'Overview',
    attention: 'What needs attention',
  },
  copySection: '3. Copy and paste',
  ways: {
    frame: 'Frame',
    script: 'Frame that fits',
    element: 'Own element',
    address: 'Address',
    link: 'Link, picture',
  },
  wayLabel: 'Way of embedding',
  when: {
    frame:
      'Take this if you are not sure what the portal allows: one iframe tag, no script. Paste it in the source (HTML) view of the editor.',
    script:
      'Take this when scripts may be pasted: the frame grows and shrinks with its content, no blank space, no scroll bar. One script line is enough for a page.',
    element:
      'Take this when scripts may be pasted and a page holds several widgets: they are part of the page and share one download. One script line is enough for a page; where scripts do not run, readers still have the link.',
    address:
      'Take this when the portal only asks for an address: the Embed part of SharePoint, the iframe portlet of Liferay. The portal makes the frame; set its height as told below.',
    link: 'Take this when the portal takes neither iframe nor script, or in articles and mail: a plain link to the full page.',
  },
  heightFixed: (px) =>
    `The frame is ${px} px high: it holds the whole widget at every width from 300 to 1000 px.`,
  heightSpare: (lowest) =>
    `In a wide place the widget is only ${lowest} px high and the rest stays blank; “Frame that fits” has no such blank.`,
  heightStart: (px) => `Until the script has run, the frame is ${px} px high.`,
  heightField: (px) => `Set the height to ${px} px.`,
  heightExpected: (px) => `The widget could not be measured; ${px} px is the expected height.`,
  heightMeasuring: 'Measuring the widget…',
  pasteText: {
    frame: 'Text to paste: frame',
    script: 'Text to paste: frame that fits',
    element: 'Text to paste: own element',
    address: 'Address of the widget',
    link: 'Text to paste: link',
  },
  picture: 'Text to paste: picture with a link',
  pictureNote: (origin) =>
    `The picture has the figures of the last build of this site and does not follow them. A portal with a Content-Security-Policy must add: img-src ${origin}`,
  oembed: 'oEmbed address',
  oembedNote:
    'A system that takes oEmbed (Drupal, WordPress…) makes the frame from this address: current edition, default options.',
  noPicture:
    'There is a picture and oEmbed only when the administrator of the dashboard has told its public address (publicUrl in config.json) at the time of the build.',
  pictureFailed: 'The oEmbed file could not be read; the link above works all the same.',
  copy: 'Copy',
  copied: 'Copied. Paste it into the page of the portal.',
  copiedLetter: 'Copied.',
  copyFailed: 'The browser does not allow copying. The text is selected: press Ctrl+C (⌘C on a Mac).',
  nothing: 'Choose what to show in step 1 to get the text.',
  usesAddress: (root) => `The text uses the address ${root}`,
  notPublic: (root) =>
    `${root} opens on this computer only. Type the public (https) address of the dashboard before you copy.`,
  notSecure: (root) =>
    `${root} has no https: a portal with https will block the widget. Type the https address of the dashboard before you copy.`,
  site: 'Public address of the dashboard',
  siteBad: 'This is not the address of a web site. For example: https://chuyendoiso.tinh.gov.vn/',
  allow: '4. What the portal’s administrator must allow',
  allowNote: 'for exactly what is chosen above',
  portal: 'Address of the portal',
  portalHint: 'For example: https://cong.tinh.gov.vn',
  portalBad: 'This is not the address of a portal. For example: https://cong.tinh.gov.vn',
  forPortal: 'Send this to the portal’s administrator',
  forPortalText: 'Text for the portal’s administrator',
  policy: 'Lines the portal’s Content-Security-Policy needs',
  letter: {
    frame: (origin, lines) =>
      `A page of the portal is to show a widget of the dashboard at ${origin}. If the portal has a Content-Security-Policy, please add: ${lines} (where there is only child-src, add it there). If the editor strips iframe tags, please allow iframes from ${origin}, without a sandbox or with sandbox="allow-scripts allow-popups". The widget uses no cookies, stores nothing on the reader’s device and asks no other server.`,
    script: (origin, lines) =>
      `A page of the portal is to show a widget of the dashboard at ${origin}, with one script file from there that fits the frame to its content. If the portal has a Content-Security-Policy, please add: ${lines} (where there is only child-src, add it there). If the editor strips iframe and script tags, please allow both from ${origin}. The widget uses no cookies, stores nothing on the reader’s device and asks no other server.`,
    element: (origin, lines) =>
      `A page of the portal is to show a widget by an element and a script of the dashboard at ${origin}. If the portal has a Content-Security-Policy, please add: ${lines}. If the editor filters code, please allow scripts from ${origin} and elements whose names begin with cds-. The widget uses no cookies, stores nothing on the reader’s device and asks no other server.`,
    link: 'It is a plain link: the portal has to allow nothing.',
  },
  forOperator: 'The dashboard must allow the portal',
  operatorNote:
    'A browser opens the frame only where the dashboard’s server lets that portal show it (frame-ancestors).',
  allowedList: 'Portals allowed now, by config.json',
  allowedNone: 'config.json allows no portal (portalOrigins is empty): the widget shows on this page only.',
  allowedUnknown: 'config.json could not be read, so it is not known which portals are allowed.',
  typePortal: 'Type the address of the portal above to learn whether it is allowed.',
  portalAllowed: (portal) => `${portal} may show the widgets.`,
  portalRefused: (portal) =>
    `${portal} is not allowed: a widget pasted there stays blank. Send the text below to the administrator of the dashboard.`,
  operatorText: 'Text for the administrator of the dashboard',
  operatorLetter: (portal) =>
    `Please let the portal ${portal} show the widgets: add "${portal}" to "portalOrigins" in config.json, and to frame-ancestors of /nhung/* in the configuration of the web server.`,
  elementNeedsNoFrame:
    'This way has no frame and needs no frame-ancestors; the dashboard’s server lets every page read its scripts and figures (CORS).',
  linkNeedsNothing: 'This way is a link: neither side has to allow anything.',
  mixed: (portal, root) =>
    `${portal} has https and ${root} has http: browsers block everything that comes by http in a page with https, whatever both sides allow. The dashboard needs https.`,
  systems: 'In each system',
  systemHints: [
    [
      'Liferay',
      'web content: allow iframes from the address above in the Iframe Sanitizer; its sandbox setting must not be empty.',
    ],
    [
      'SharePoint',
      'add the domain above to HTML Field Security of the site, then use the Embed part with “Frame” or “Address”; scripts of editors do not run.',
    ],
    [
      'Drupal',
      'use a text format that allows iframe (Full HTML), or add iframe with the attributes of the text to its list of allowed tags.',
    ],
  ],
};

export const embedWayWords: Words<typeof vi> = { vi, en };
