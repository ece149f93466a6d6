import { describe, expect, it, test } from 'vitest';
import { figureOf, live, named, preview, previews, type Json } from './previews.ts';

describe('the preview of an indicator', () => {
  it('says name, value, sentence, day and source', () => {
    const card = preview('internet-speed');
    expect(card).toMatchObject({
      path: '/chi-so/internet-speed/',
      widget: { kind: 'indicator', ids: ['internet-speed'] },
      brand: 'Chuyển đổi số Bình Thuận',
      initials: 'BT',
      kicker: 'Hạ tầng số',
      headline: 'Tốc độ truy cập Internet trung bình',
      title: 'Tốc độ truy cập Internet trung bình: 80 Mb/s (07/2023)',
      description:
        'Cao hơn cả nước theo chính bài báo 1,57 Mb/s (+2,0%). Số liệu 07/2023, cách 23 tháng. Nguồn: VietNamNet, dẫn Báo Bình Thuận.',
      source: 'Số liệu 07/2023, cách 23 tháng · Nguồn: VietNamNet, dẫn Báo Bình Thuận',
      remark: 'Trạng thái tính đến 30/06/2025',
    });
    expect(figureOf(card)).toMatchObject({
      value: { prefix: '', number: '80', scale: '', unit: 'Mb/s' },
      status: { kind: 'above', tone: 'good', label: 'Trên bình quân cả nước' },
      lines: ['Cao hơn cả nước theo chính bài báo 1,57 Mb/s (+2,0%)'],
      scale: 'amounts',
    });
  });

  it('says of what it is 100%', () => {
    const whole = '124 xã, phường, thị trấn của tỉnh tại thời điểm 07/2023';
    const card = preview('commune-network-coverage');
    expect(figureOf(card).lines).toContain(`100% là toàn bộ ${whole}`);
    expect(card.title).toContain(`100% của ${whole}`);
  });

  it('shows what is used beside what is issued, each with its day and source', () => {
    const issued = preview('eid-accounts');
    expect(figureOf(issued).value).toMatchObject({ prefix: '>', number: '700', scale: 'nghìn' });
    expect(figureOf(issued).lines).toContain('Mới kích hoạt 25,78% (19/06/2023)');
    expect(issued.source).toContain('Kích hoạt định danh điện tử: 19/06/2023, Cổng TTĐT tỉnh Bình Thuận');
    const used = preview('eid-activation');
    expect(figureOf(used).lines.join()).toContain('hơn 700.000 tài khoản (07/2023)');
    expect(used.source).toContain('Tài khoản định danh đã cấp: 07/2023, VietNamNet');
  });

  it('still shows them together when the colour is withheld', () => {
    const late = (indicator: Json, catalogue: Json) => {
      live(catalogue);
      indicator.nextDue = '2025-01-31';
    };
    const card = preview('eid-accounts', late);
    expect(figureOf(card)).toMatchObject({
      status: { kind: 'overdue', tone: 'none' },
      lines: [
        'Số liệu mới nhất 07/2023, quá hạn 151 ngày',
        'Kích hoạt định danh điện tử: 25,78% (19/06/2023)',
      ],
    });
  });

  it('places a rank by its year and frame, and never as an amount', () => {
    const card = preview('dti-rank');
    expect(card.title).toBe('Xếp hạng chuyển đổi số cấp tỉnh (DTI, khung 922): 50/63 (năm 2022)');
    expect(figureOf(card)).toMatchObject({
      value: { number: '50/63', unit: '' },
      status: { tone: 'bad' },
      scale: 'places',
    });
  });

  it('says that a figure is derived', () => {
    const card = preview('health-records', (indicator) => (indicator.latest.flags = ['dv']));
    expect(card.source).toContain('tính từ số đã công bố');
    expect(card.description).toContain('tính từ số đã công bố.');
    expect(card.title).toContain('92% (07/2023, tính từ số đã công bố)');
  });

  it('says that a figure is provisional, by an open badge and by word', () => {
    const card = preview('health-records', (indicator) => (indicator.latest.flags = ['p']));
    expect(figureOf(card).status).toMatchObject({ hollow: true, label: 'Đạt mục tiêu (tạm tính)' });
    expect(card.title).toContain('tạm tính');
  });

  it('takes the short name where the long one would push the figure out of sight', () => {
    expect(preview('ipv6-coverage').title).toMatch(/^Chuyển đổi IPv6 cơ quan nhà nước: 100% website/);
  });
});

describe('a missing figure', () => {
  const cases: readonly (readonly [string, (indicator: Json) => void, string, readonly string[]])[] = [
    ['never published', () => undefined, 'Chưa có số liệu công bố', ['Mục tiêu 2025: 20%']],
    [
      'not due yet',
      (indicator) => Object.assign(indicator, { reporting: 'reported', nextDue: '2025-07-31' }),
      'Chưa đến kỳ (hạn 31/07/2025)',
      ['Mục tiêu 2025: 20%'],
    ],
    [
      'late',
      (indicator) => Object.assign(indicator, { reporting: 'reported', nextDue: '2025-06-19' }),
      'Thiếu số liệu, quá hạn 12 ngày',
      ['Mục tiêu 2025: 20%'],
    ],
  ];

  test.each(cases)('%s: the reason stands in its place', (_what, change, reason, lines) => {
    const card = preview('digital-economy-share', (indicator, catalogue) => {
      live(catalogue);
      change(indicator);
    });
    expect(figureOf(card)).toMatchObject({ value: null, instead: reason, status: null, bars: [], lines });
    expect(card.remark).toBe('Trạng thái tính đến 01/07/2025');
    expect(card.title.toLowerCase()).toContain(reason.toLowerCase());
    expect(`${card.title} ${card.description}`).not.toMatch(/\b0\b/);
  });
});

describe('a status expires', () => {
  const due = (indicator: Json, catalogue: Json) => {
    live(catalogue);
    indicator.nextDue = '2025-06-30';
  };

  it('has its colour while the figure is in time, and says as of which day', () => {
    const card = preview('health-records', due, '2025-06-29');
    expect(figureOf(card).status?.tone).toBe('good');
    expect(card.remark).toBe('Trạng thái tính đến 29/06/2025');
  });

  it('loses it the day after, and says why', () => {
    const card = preview('health-records', due, '2025-07-01');
    expect(figureOf(card).status).toMatchObject({ kind: 'overdue', tone: 'none' });
    expect(figureOf(card).lines).toEqual(['Số liệu mới nhất 07/2023, quá hạn 1 ngày']);
    expect(card.description).toContain('quá hạn 1 ngày');
    expect(card.description).toContain('Trạng thái tính đến 01/07/2025.');
    expect(card.title).toContain('92%');
  });
});

describe('the previews of an edition', () => {
  const cards = previews();

  it('are one for the overview, the attention list, each pillar and each indicator', () => {
    expect(cards.map(({ path }) => path).slice(0, 6)).toEqual([
      '/',
      '/can-chu-y/',
      '/tru-cot/ha-tang-so/',
      '/tru-cot/chinh-quyen-so/',
      '/tru-cot/kinh-te-so/',
      '/tru-cot/xa-hoi-so/',
    ]);
    expect(cards).toHaveLength(47);
    expect(new Set(cards.map(({ name }) => name)).size).toBe(47);
  });

  it('count in the headline what they count below it', () => {
    const { headline, body } = named(cards, 'tong-quan');
    expect(headline).toContain('5 trên 18 chỉ số có mục tiêu đã đạt');
    expect(body).toMatchObject({
      kind: 'counts',
      counts: [{ label: 'đạt mục tiêu', count: 5 }, { count: 2 }, {}, {}, {}],
    });
  });

  it('name the first of the attention list', () => {
    expect(named(cards, 'can-chu-y').body).toMatchObject({
      kind: 'rows',
      rows: [{ place: '1', name: 'Xếp hạng DTI', figure: { value: '30 bậc' } }, {}, {}],
    });
  });

  it('leave out an indicator that cannot be read, and one that is no longer there', () => {
    const fewer = previews((catalogue) => {
      catalogue.indicators.splice(1, 1);
      catalogue.indicators[0].latest = 'hỏng';
      catalogue.indicators[0].unit = null;
    });
    expect(fewer.map(({ name }) => name)).not.toContain('chi-so-internet-speed');
    expect(fewer.map(({ name }) => name)).not.toContain('chi-so-ipv6-coverage');
  });

  it('refuse a catalogue that cannot be read', () => {
    expect(() => previews((catalogue) => delete catalogue.indicators)).toThrow('danh sách chỉ số');
  });
});
