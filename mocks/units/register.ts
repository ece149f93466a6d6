import type { WireUnits } from '#contract/schemas.ts';

export type WireUnit = WireUnits['units'][number];

/** The country's communes before and since 01/07/2025: more than any province will ever have. */
const [oldCount, newCount] = [10_599, 3321];
const [lastOldDay, firstNewDay] = ['2025-06-30', '2025-07-01'];

const first =
  'An Ba Bình Cam Cẩm Châu Chí Cửu Đa Đại Đắk Đan Đăng Đông Đồng Đức Gia Giao Hải Hàm Hậu Hòa Hoàng Hồng Hưng Khánh Kim La Lạc Liên Long Lộc Lương Mậu Minh Mỹ Nam Nghĩa Ngọc Nhơn Ninh Phan Phong Phú Phúc Phước Quảng Sơn Sùng Tam Tân Tánh Thạnh Thiện Thuận Tiến Trà Trung Tuy Vĩnh'.split(
    ' ',
  );
const second =
  'An Bình Bửu Cát Châu Chính Công Cường Dân Điền Định Đô Đường Giang Hà Hạ Hải Hiệp Hiếu Hòa Hội Hưng Khê Kiết Kỳ Lâm Lập Linh Lợi Lý Mi Nghiệp Nguyên Nhơn Phong Phú Quý Sơn Tài Tâm Thành Thắng Thạnh Thể Thiết Thịnh Thọ Thủy Tiến Tín Trị Trung Tú Tường Văn Vân Viên Vinh Xá Yên'.split(
    ' ',
  );
const sides = ['', ' Đông', ' Tây', ' Bắc', ' Nam'];

/** What names can do to a page: length, direction, pictures, marks apart from their letters, markup. */
const strange: readonly string[] = [
  `Xã ${'rất dài '.repeat(38)}`.slice(0, 300).trim(),
  'بن ثوان الجديدة',
  'Phường 🚀 Số 🇻🇳',
  'Đức Phổ'.normalize('NFD'),
  '<b>Mũi Né</b> & «Hàm Tiến»',
  `${'Khôngcódấucách'.repeat(21)}`.slice(0, 290),
];

function nameOf(index: number): string {
  const [a, rest] = [index % first.length, Math.floor(index / first.length)];
  const [b, side] = [rest % second.length, Math.floor(rest / second.length)];
  return `${first[a]} ${second[b]}${sides[side] ?? ''}`;
}

function levelOf(index: number): string {
  return index % 7 === 0 ? 'ward' : index % 23 === 0 ? 'township' : 'commune';
}

const codeOf = (index: number) => String(index + 1).padStart(5, '0');

/** The first of the old units that a new one was made from. */
const firstPredecessor = (index: number) => Math.floor((index * oldCount) / newCount);

export const oldUnits: readonly WireUnit[] = Array.from({ length: oldCount }, (_, index) => ({
  code: codeOf(index),
  name: { vi: nameOf(index) },
  level: levelOf(index),
  parent: null,
  validFrom: null,
  validTo: lastOldDay,
}));

/** Each takes the code of the first unit that it was made from, as it was done in 2025. */
export const newUnits: readonly WireUnit[] = Array.from({ length: newCount }, (_, index) => {
  const [from, to] = [firstPredecessor(index), firstPredecessor(index + 1)];
  return {
    code: codeOf(from),
    name: { vi: strange[index] ?? nameOf(from) },
    level: index % 5 === 0 ? 'ward' : 'commune',
    parent: null,
    validFrom: firstNewDay,
    validTo: null,
    predecessors: oldUnits.slice(from, to).map(({ code }) => code),
  };
});

export const generatedRegister: WireUnits = { schemaVersion: '1.0', units: [...oldUnits, ...newUnits] };
