import type { Catalogue, Milestone, Platform, Programme, Programmes } from '#domain/model/index.ts';
import { Desk } from './desk.ts';
import { readRoot } from './json.ts';
import {
  BottleneckSchema,
  CommendationSchema,
  MilestoneSchema,
  PhaseSchema,
  PlatformCoreSchema,
  PlatformFigureSchema,
  ProgrammeCoreSchema,
} from './records/programmes.ts';
import { failure, type ContractResult } from './result.ts';

const lists = ['programmes', 'milestones', 'platforms', 'commendations', 'bottlenecks'] as const;

/**
 * Reads `programmes.json` from its text. Bad records are left out and listed. Never throws.
 * @param catalogue for checking references; null when it is not at hand
 */
export function parseProgrammes(
  text: string,
  catalogue: Catalogue | null = null,
  contentType: string | null = null,
): ContractResult<Programmes> {
  const root = readRoot(text, contentType);
  if (!root.ok) return root;
  const raw = root.value;
  if (!lists.some((name) => Array.isArray(raw[name]))) {
    return failure('invalid', `tệp không có danh sách nào trong: ${lists.join(', ')}`, text);
  }
  const desk = new Desk();
  const milestones = desk.readUnique(MilestoneSchema, raw['milestones'], 'milestones');
  const value: Programmes = {
    programmes: readProgrammeList(raw['programmes'], milestones, desk),
    milestones: checkDependencies(milestones, desk),
    platforms: readPlatforms(raw['platforms'], desk),
    commendations: desk.readUnique(CommendationSchema, raw['commendations'], 'commendations'),
    bottlenecks: desk.readUnique(BottleneckSchema, raw['bottlenecks'], 'bottlenecks'),
    problems: desk.problems,
  };
  return { ok: true, value: catalogue ? withKnownReferences(value, catalogue, desk) : value };
}

function readProgrammeList(raw: unknown, milestones: readonly Milestone[], desk: Desk): Programme[] {
  const known = new Set(milestones.map(({ id }) => id));
  return desk.readUnique(ProgrammeCoreSchema, raw, 'programmes').map((programme) => ({
    ...programme,
    phases: desk
      .readEach(PhaseSchema, programme.phases, `programmes.${programme.id}.phases`)
      .map(({ record, path }) => ({
        ...record,
        milestones: record.milestones.filter((id) => {
          if (known.has(id)) return true;
          desk.report(`${path}.milestones`, id, 'mã mốc có trong danh sách milestones');
          return false;
        }),
      })),
  }));
}

function checkDependencies(milestones: readonly Milestone[], desk: Desk): Milestone[] {
  const known = new Set(milestones.map(({ id }) => id));
  return milestones.map((milestone) => ({
    ...milestone,
    dependsOn: milestone.dependsOn.filter((id) => {
      if (known.has(id)) return true;
      desk.report(`milestones.${milestone.id}.dependsOn`, id, 'mã mốc có trong danh sách milestones');
      return false;
    }),
  }));
}

function readPlatforms(raw: unknown, desk: Desk): Platform[] {
  return desk.readUnique(PlatformCoreSchema, raw, 'platforms').map((platform) => ({
    ...platform,
    figures: desk.readList(PlatformFigureSchema, platform.figures, `platforms.${platform.id}.figures`),
  }));
}

/** Leaves out records of unknown sources; an unknown pillar or owner is reported and taken as none. */
function withKnownReferences(value: Programmes, catalogue: Catalogue, desk: Desk): Programmes {
  const pillars = new Set(catalogue.pillars.map(({ id }) => id));
  const keep = <T extends { readonly id: string; readonly source: string }>(
    list: string,
    items: readonly T[],
  ) =>
    items.filter(({ id, source }) => {
      if (catalogue.sources.has(source)) return true;
      desk.report(`${list}.${id}.source`, source, 'mã nguồn có trong danh sách sources');
      return false;
    });
  const tidy = <
    T extends { readonly id: string; readonly pillarId: string | null; readonly owner: string | null },
  >(
    list: string,
    item: T,
  ): T => {
    const { id, pillarId, owner } = item;
    const pillarKnown = pillarId === null || pillars.has(pillarId);
    const ownerKnown = owner === null || catalogue.agencies.has(owner);
    if (!pillarKnown) desk.report(`${list}.${id}.pillar`, pillarId, 'mã trụ cột có trong danh sách pillars');
    if (!ownerKnown) desk.report(`${list}.${id}.owner`, owner, 'mã cơ quan có trong danh sách agencies');
    return pillarKnown && ownerKnown
      ? item
      : { ...item, pillarId: pillarKnown ? pillarId : null, owner: ownerKnown ? owner : null };
  };
  return {
    ...value,
    milestones: keep('milestones', value.milestones).map((item) => tidy('milestones', item)),
    platforms: keep('platforms', value.platforms).map((item) => tidy('platforms', item)),
    commendations: keep('commendations', value.commendations),
    bottlenecks: keep('bottlenecks', value.bottlenecks).map((item) => tidy('bottlenecks', item)),
  };
}
