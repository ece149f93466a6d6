import type { Catalogue, Milestone, Platform, Programme, Programmes } from '#domain/model/index.ts';
import { Desk } from './desk.ts';
import { readRoot } from './json.ts';
import { withKnownReferences } from './programme-references.ts';
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
  const desk = new Desk(text);
  desk.requireLists(raw, lists);
  const milestones = desk.readUnique(MilestoneSchema, raw['milestones'], 'milestones');
  const programmes = readProgrammeList(raw['programmes'], milestones, desk);
  const value: Programmes = {
    programmes,
    milestones: checkDependencies(milestones, programmes, desk),
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

function checkDependencies(
  milestones: readonly Milestone[],
  programmes: readonly Programme[],
  desk: Desk,
): Milestone[] {
  const known = new Set(milestones.map(({ id }) => id));
  const homes = new Set(programmes.map(({ id }) => id));
  return milestones.map((milestone) => {
    const { id, programmeId } = milestone;
    const homeless = programmeId !== null && !homes.has(programmeId);
    if (homeless) {
      desk.report(`milestones.${id}.programme`, programmeId, 'mã chương trình có trong danh sách programmes');
    }
    return {
      ...milestone,
      programmeId: homeless ? null : programmeId,
      dependsOn: milestone.dependsOn.filter((other) => {
        if (known.has(other) && other !== id) return true;
        desk.report(`milestones.${id}.dependsOn`, other, 'mã một mốc khác có trong danh sách milestones');
        return false;
      }),
    };
  });
}

function readPlatforms(raw: unknown, desk: Desk): Platform[] {
  return desk.readUnique(PlatformCoreSchema, raw, 'platforms').map((platform) => ({
    ...platform,
    figures: desk.readList(PlatformFigureSchema, platform.figures, `platforms.${platform.id}.figures`),
  }));
}
