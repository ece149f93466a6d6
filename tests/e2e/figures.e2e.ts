import { expect, test } from './support/app.ts';

/** The figures of the article of 07/2023, by the page of that edition on which each must stand. */
const article: Readonly<Record<string, readonly string[]>> = {
  'chi-so/internet-speed/': ['80 Mb/s', '78,43 Mb/s', '93,42 Mb/s'],
  'chi-so/ipv6-coverage/': ['100%'],
  'chi-so/dual-stack-portal-domains/': ['30 tên miền'],
  'chi-so/dual-stack-websites/': ['hơn 50 website'],
  'chi-so/commune-network-coverage/': ['100%', '124 xã, phường, thị trấn'],
  'chi-so/videoconference-points/': ['136 điểm cầu'],
  'chi-so/document-management-units/': ['645 đơn vị'],
  'chi-so/community-digital-teams/': ['100%', '6 tổ tự quản'],
  'chi-so/citizen-id/': ['100%'],
  'chi-so/eid-accounts/': ['hơn 700.000 tài khoản', '25,78%', '109,73%'],
  'chi-so/health-records/': ['92%', '90%'],
  'chuong-trinh/': [
    'IPv6 For Gov giai đoạn 1',
    '9 tỉnh, thành phố và 6 đơn vị',
    'cơ sở dữ liệu chuyên ngành nội vụ',
    'Các sở, ngành chưa chủ động',
    'Hỗ trợ doanh nghiệp nhỏ và vừa',
    'Kinh phí của tỉnh cho chuyển đổi số còn thấp',
    'Nhân lực chuyên môn',
    'Kinh phí triển khai IPv6',
    'Năm dữ liệu số quốc gia',
    'Cơ sở dữ liệu dùng chung',
    'Cổng dữ liệu mở',
    'Kho dữ liệu của tổ chức, cá nhân',
    'Kho kết quả giải quyết thủ tục hành chính',
    'trí tuệ nhân tạo',
  ],
};

for (const [page, figures] of Object.entries(article)) {
  test(`edition 2023-07 shows the article's figures and their source on ${page}`, async ({
    page: tab,
    app,
  }) => {
    await tab.goto(app.at(`${page}?ky=2023-07`));
    const main = tab.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
    for (const figure of figures) await expect(main).toContainText(figure);
    await expect(main).toContainText('VietNamNet');
  });
}
