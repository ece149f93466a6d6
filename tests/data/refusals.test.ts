import { describe, expect, test } from 'vitest';
import { build } from '../../scripts/data/build.ts';
import { contractProblems } from '../../scripts/data/contract-check.ts';
import { readDataFiles } from '../../scripts/data/files.ts';
import { filesWith, refusals } from './mended.ts';

describe('the builder', () => {
  test('accepts the files as they are kept', () => {
    const { errors, resources } = build(readDataFiles());
    expect(errors).toEqual([]);
    expect(contractProblems(resources)).toEqual([]);
  });

  test.each([
    [
      'an unknown fact',
      '2025-06',
      '[bt.c.work_files]',
      '[bt.c.work_flies]',
      'không có số liệu «bt.c.work_flies»',
    ],
    ['a typed observation', '2025-06', '[bt.c.work_files]', '[100]', 'số gõ tay'],
    ['a typed value', '2025-06', '[bt.c.work_files]', '[{ fact: bt.c.work_files, value: 99 }]', 'số gõ tay'],
    ['a typed target', '2025-06', 'targets: [tgt.bt.dvc]', 'targets: [100]', 'số gõ tay'],
    [
      'a figure typed in a sentence',
      '2025-06',
      'Cung cấp chưa phải sử dụng',
      'Đã có 88 thủ tục',
      '«88»: số gõ tay',
    ],
    [
      'a figure in words of a definition',
      'definitions',
      'Số trạm thu phát',
      '4.285 trạm thu phát',
      'số gõ tay',
    ],
    [
      'a reading after the cut-off',
      '2023-07',
      '[seed.c.docmgmt_units]',
      '[bt.h.bts.total]',
      'thuộc kỳ 2025-H1, sau ngày chốt',
    ],
    [
      'a page younger than the cut-off',
      '2023-07',
      '[seed.c.docmgmt_units]',
      '[bt.c.ioc_since]',
      'nguồn đăng 2024, sau ngày chốt',
    ],
    [
      'a sentence with a later figure',
      '2023-07',
      'Hồ sơ đã khởi tạo chưa',
      'Tỉnh có {bt.h.bts.total} trạm. Hồ sơ chưa',
      'sau ngày chốt',
    ],
    [
      'a target of a later document',
      '2023-07',
      '[tgt.vn.2023.sme]',
      '[tgt.bt.biz_platform]',
      'ban hành 2024-03-25',
    ],
    [
      'a source too coarsely dated',
      '2025-06',
      '  lagi-dcs-2025:',
      '  vietnamnet-2023-07:',
      'không rõ trước hay sau',
    ],
    [
      'a fact of an unknown source',
      'facts',
      'source: vietnamnet-2023-07',
      'source: nowhere',
      'không có nguồn «nowhere»',
    ],
    [
      'an unknown qualifier',
      'facts',
      'qualifier: exact',
      'qualifier: precise',
      'cần một trong: exact, about',
    ],
    ['a number written as text', 'facts', 'value: 78.43', "value: '78,43'", 'cần một số'],
    ['an impossible period', 'facts', 'period: 2023-07', 'period: 2023-13', 'không phải một kỳ hợp lệ'],
    [
      'a statement without a figure and without a flag',
      '2025-06',
      '        flags: [x]\n',
      '',
      'giá trị trống',
    ],
    [
      'a fact in another unit',
      '2025-06',
      '[bt.c.work_files]',
      '[bt.h.mobile_subs]',
      'in bằng đơn vị «thuê bao»',
    ],
    [
      'readings out of order',
      '2025-06',
      '- fact: bt.g.dti_rank.2021',
      '- fact: bt.g.dti_rank.2022',
      'từ cũ đến mới',
    ],
    ['a share of nothing', 'definitions', 'unit: subscription', 'unit: percent', 'tỷ lệ phải có denominator'],
    ['an unknown owner', 'definitions', 'owner: so-y-te', 'owner: so-y', 'không có cơ quan «so-y»'],
    [
      'an owner under a later name',
      'definitions',
      'owner: so-y-te',
      'owner: so-khcn',
      'không mang tên này vào ngày',
    ],
    ['a misspelt key', '2025-06', '    caution:', '    cautoin:', 'khóa lạ'],
    [
      'an indicator left out',
      '2025-06',
      '  document-management-units:\n    observations: [seed.c.docmgmt_units]\n',
      '',
      'thiếu chỉ số',
    ],
    [
      'an indicator nobody defined',
      '2025-06',
      '  document-management-units:\n',
      '  document-units:\n',
      'khóa lạ',
    ],
    ['a key given twice', 'sources', '  linkable: true\n', '  linkable: true\n  linkable: false\n', 'unique'],
  ] as const)('refuses %s', (_, file, passage, replacement, words) => {
    const said = refusals(file, passage, replacement);
    expect(said).not.toBe('');
    expect(said).toContain(words);
  });

  test('names the file and the line of what it refuses', () => {
    const passage = 'observations: [bt.c.work_files]';
    const file = readDataFiles().editions.find(({ name }) => name.endsWith('2025-06.yaml'));
    const line = file?.text.slice(0, file.text.indexOf(passage)).split('\n').length;
    expect(refusals('2025-06', passage, 'observations: [1]')).toMatch(
      new RegExp(`^data/editions/2025-06\\.yaml:${line}: indicators\\.digital-work-files\\.observations`),
    );
  });

  test('refuses what the contract would leave out', () => {
    const { errors, resources } = build(
      filesWith('definitions', 'bounds: { min: 1, max: 63 }', 'bounds: { min: 1, max: 49 }'),
    );
    expect(errors).toEqual([]);
    expect(contractProblems(resources).join('\n')).toContain('latest.value: có «50»');
  });

  test('refuses a way to an indicator that does not exist', () => {
    const { resources } = build(
      filesWith('definitions', 'pairedWith: [eid-activation]', 'pairedWith: [eid-used]'),
    );
    expect(contractProblems(resources).join('\n')).toContain('không có chỉ số «eid-used»');
  });
});
