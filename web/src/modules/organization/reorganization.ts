import type { components } from '@/api/schema'
import type { FormValues } from '@/shared/ui'

type Schemas = components['schemas']
export type Reorganization = Schemas['Reorganization']
export type ReorganizationSummary = Schemas['ReorganizationSummary']
export type ReorganizationRequest = Schemas['ReorganizationRequest']
export type ReorganizationState = Schemas['ReorganizationState']
export type Step = Schemas['ReorganizationStep']
export type StepKind = Schemas['ReorganizationStepKind']
export type OrganizationChange = Schemas['OrganizationChange']
export type Named = Schemas['Ref']

/** What a step can ask for; the names are those of the request. */
export type Member = Exclude<keyof Step, 'does'>
export type RefMember = 'place' | 'unit' | 'to' | 'principal' | 'supervisory'

/** What each step asks for, in the order in which it is asked. */
export const STEP_MEMBERS: Readonly<Record<StepKind, readonly Member[]>> = {
  RENAME_PLACE: ['place', 'name', 'placeKind'],
  MOVE_PLACE: ['place', 'to'],
  MERGE_PLACE: ['place', 'to'],
  SPLIT_PLACE: ['place', 'name', 'placeKind', 'code', 'taken'],
  RENAME_UNIT: ['unit', 'name', 'shortName', 'unitKind'],
  MOVE_UNIT: ['unit', 'line', 'to'],
  MERGE_UNIT: ['unit', 'to'],
  FOUND_UNIT: ['place', 'name', 'shortName', 'unitKind', 'dispatch', 'code', 'principal', 'supervisory'],
  CLOSE_UNIT: ['unit'],
}
const OPTIONAL: readonly Member[] = ['dispatch', 'principal', 'supervisory']

export function isOptional(member: Member): boolean {
  return OPTIONAL.includes(member)
}

/** Whether a member names a unit; what a step names besides is a place. */
export function namesUnit(does: StepKind, member: RefMember): boolean {
  if (member === 'to') return does === 'MOVE_UNIT' || does === 'MERGE_UNIT'
  return member !== 'place'
}

/** A step as it is typed: of what it names the name is kept too. */
export interface StepDraft {
  key: number
  does: StepKind
  refs: Partial<Record<RefMember, Named>>
  texts: Partial<Record<Exclude<Member, RefMember | 'taken'>, string>>
  taken: string[]
}

export function newStep(key: number, does: StepKind = 'MOVE_PLACE'): StepDraft {
  return { key, does, refs: {}, texts: {}, taken: [] }
}

/** Another kind keeps what both ask for. */
export function asKind(step: StepDraft, does: StepKind): StepDraft {
  const kept = STEP_MEMBERS[does]
  const refs = Object.fromEntries(
    Object.entries(step.refs).filter(
      ([member]) =>
        kept.includes(member as Member) &&
        namesUnit(does, member as RefMember) === namesUnit(step.does, member as RefMember),
    ),
  )
  const texts = Object.fromEntries(Object.entries(step.texts).filter(([member]) => kept.includes(member as Member)))
  return { ...step, does, refs, texts, taken: does === 'SPLIT_PLACE' ? step.taken : [] }
}

export function stepsOf({ steps, named }: Pick<Reorganization, 'steps' | 'named'>): StepDraft[] {
  const names = new Map(named.map((ref) => [ref.id, ref]))
  return steps.map((step, key) => {
    const draft = newStep(key, step.does)
    for (const member of STEP_MEMBERS[step.does]) {
      const value = step[member]
      if (value === null || value === undefined) continue
      if (Array.isArray(value)) draft.taken = value
      else if (isRef(member)) draft.refs[member] = names.get(value) ?? { id: value, name: value }
      else if (member !== 'taken') draft.texts[member] = value
    }
    return draft
  })
}

export function isRef(member: Member): member is RefMember {
  return ['place', 'unit', 'to', 'principal', 'supervisory'].includes(member)
}

export function toStep(draft: StepDraft): Step {
  const text = (member: keyof StepDraft['texts']): string | null => draft.texts[member]?.trim() || null
  return {
    does: draft.does,
    place: draft.refs.place?.id ?? null,
    unit: draft.refs.unit?.id ?? null,
    to: draft.refs.to?.id ?? null,
    principal: draft.refs.principal?.id ?? null,
    supervisory: draft.refs.supervisory?.id ?? null,
    code: text('code'),
    name: text('name'),
    shortName: text('shortName'),
    placeKind: text('placeKind') as Step['placeKind'],
    unitKind: text('unitKind') as Step['unitKind'],
    dispatch: text('dispatch') as Step['dispatch'],
    line: text('line') as Step['line'],
    taken: draft.does === 'SPLIT_PLACE' ? draft.taken : null,
  }
}

export interface ReorganizationField {
  name: 'title' | 'basis' | 'effectiveOn'
  kind: 'text' | 'day'
  maxLength?: number
}

export const REORGANIZATION_FIELDS: readonly ReorganizationField[] = [
  { name: 'title', kind: 'text', maxLength: 80 },
  { name: 'basis', kind: 'text', maxLength: 200 },
  { name: 'effectiveOn', kind: 'day' },
]

export function reorganizationValues(of: Reorganization | null): FormValues {
  return { title: of?.title ?? '', basis: of?.basis ?? '', effectiveOn: of?.effectiveOn ?? '' }
}

export interface MissingMember {
  pointer: string
  messageKey: string
}

/** Only what cannot be sent at all: a decision without its day. */
export function missingIn(values: FormValues): MissingMember[] {
  return REORGANIZATION_FIELDS.filter(({ name }) => !values[name]?.trim()).map(({ name }) => ({
    pointer: `/${name}`,
    messageKey: `organization.reorganization.missing.${name}`,
  }))
}

export function toReorganization(values: FormValues, steps: readonly StepDraft[]): ReorganizationRequest {
  return {
    title: values.title?.trim() ?? '',
    basis: values.basis?.trim() ?? '',
    effectiveOn: values.effectiveOn ?? '',
    steps: steps.map(toStep),
  }
}

/** The sentence of a change: which of its words there are decides. */
export function changeKey({ kind, before, after }: Pick<OrganizationChange, 'kind' | 'before' | 'after'>): string {
  if (kind === 'TERMS_ENDED') return 'organization.change.terms'
  if (before && after) return 'organization.change.fromTo'
  if (after) return kind.endsWith('_ENDED') ? 'organization.change.carriedOn' : 'organization.change.to'
  return 'organization.change.plain'
}

/** Where a change leads: `unit:…` to the unit, `place:…` to the tree. */
export function changeTarget(subject: string) {
  const [type, id] = subject.split(':')
  return type === 'unit'
    ? { name: 'organization.unit', params: { id: id ?? '' } }
    : { name: 'organization.tree', query: { place: id ?? '' } }
}
