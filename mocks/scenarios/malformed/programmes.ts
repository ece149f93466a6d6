import type { WireProgrammes } from '#contract/schemas.ts';

/** Programmes with a bad record at the end of each list, and milestones that wait for one another. */
export function badProgrammes(programmes: WireProgrammes): unknown {
  const milestone = programmes.milestones[0];
  const circle = (id: string, dependsOn: readonly string[]) => ({
    ...milestone,
    id,
    programme: null,
    priority: true,
    dependsOn,
    name: { vi: `Việc vòng tròn ${id}` },
  });
  return {
    ...programmes,
    programmes: [...programmes.programmes, { id: 'khong-ten', phases: [] }],
    milestones: [
      ...programmes.milestones,
      { ...milestone, id: 'moc-trang-thai-la', status: 'gần xong' },
      circle('vong-a', ['vong-b']),
      circle('vong-b', ['vong-a', 'moc-khong-co']),
    ],
    platforms: [...programmes.platforms, { id: 'nen-tang-thieu' }, 7],
    commendations: [...programmes.commendations, { id: 'khen-thuong-thieu', year: '2022' }],
    bottlenecks: [...programmes.bottlenecks, { ...programmes.bottlenecks[0], id: 'x', severity: 'rất cao' }],
  };
}
