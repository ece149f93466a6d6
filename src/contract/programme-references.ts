import type { Catalogue, Programmes } from '#domain/model/index.ts';
import { agrees, isKnownSource, lastDayOf, type ObservationRules } from './cross-check.ts';
import type { Desk } from './desk.ts';

interface Placed {
  readonly id: string;
  readonly pillarId: string | null;
  readonly owner: string | null;
}

/** Leaves out records of unknown sources; an unknown pillar or owner is reported and taken as none. */
export function withKnownReferences(value: Programmes, catalogue: Catalogue, desk: Desk): Programmes {
  const { sources, agencies } = catalogue;
  const pillars = new Set(catalogue.pillars.map(({ id }) => id));
  const keep = <T extends { readonly id: string; readonly source: string }>(
    list: string,
    items: readonly T[],
  ) => items.filter(({ id, source }) => isKnownSource(source, `${list}.${id}`, sources, desk));
  const tidy = <T extends Placed>(list: string, item: T): T => {
    const { id, pillarId, owner } = item;
    const pillarKnown = pillarId === null || pillars.has(pillarId);
    const ownerKnown = owner === null || agencies.has(owner);
    if (!pillarKnown) desk.report(`${list}.${id}.pillar`, pillarId, 'mã trụ cột có trong danh sách pillars');
    if (!ownerKnown) desk.report(`${list}.${id}.owner`, owner, 'mã cơ quan có trong danh sách agencies');
    return pillarKnown && ownerKnown
      ? item
      : { ...item, pillarId: pillarKnown ? pillarId : null, owner: ownerKnown ? owner : null };
  };
  const rules: ObservationRules = {
    sources,
    notAfter: lastDayOf(catalogue.edition),
    bounds: null,
    percent: false,
    decimals: 0,
  };
  const milestones = keep('milestones', value.milestones).map((item) => {
    const { figure, id } = item;
    const good = figure !== null && agrees(figure, `milestones.${id}.figure`, rules, desk);
    return tidy('milestones', { ...item, figure: good ? figure : null });
  });
  // What was left out above has been told; nothing may go on pointing to it.
  const left = new Set(milestones.map(({ id }) => id));
  return {
    ...value,
    programmes: value.programmes.map((programme) => ({
      ...programme,
      phases: programme.phases.map((phase) => ({
        ...phase,
        milestones: phase.milestones.filter((id) => left.has(id)),
      })),
    })),
    milestones: milestones.map((one) => ({ ...one, dependsOn: one.dependsOn.filter((id) => left.has(id)) })),
    platforms: keep('platforms', value.platforms).map((item) => tidy('platforms', item)),
    commendations: keep('commendations', value.commendations),
    bottlenecks: keep('bottlenecks', value.bottlenecks).map((item) => tidy('bottlenecks', item)),
  };
}
