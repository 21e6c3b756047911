import { daysBetween } from '@/shared/days'
import type { components } from '@/api/schema'
import { searchText } from '@/shared/search'
import type { Field, FormValues } from '@/shared/ui'

type Schemas = components['schemas']
export type Staffing = Schemas['Staffing']
export type StaffingSummary = Schemas['StaffingSummary']
export type Establishment = Schemas['Establishment']
export type Vacancy = Schemas['Vacancy']
export type Officer = Schemas['DisciplineOfficer']
export type Training = Schemas['Training']
export type WorkGroupSeat = Schemas['WorkGroupSeat']
type UnitKind = Schemas['UnitKind']

/** What the list can be narrowed by; all of it stands in the address. */
export const STAFFING_FILTERS = ['q', 'kind', 'vacant', 'overdue', 'untrained', 'within'] as const
export const STAFFING_SORTS = ['code', 'name', 'vacantSince'] as const
/** The kinds of unit that are on the line of supervision. */
export const DISCIPLINE_KINDS: readonly UnitKind[] = [
  'DISCIPLINE_COMMISSION',
  'DISCIPLINE_WORKING_COMMITTEE',
  'ORGAN_COMMISSION',
  'DISPATCHED_TEAM',
]

export interface StaffingQuery {
  q?: string
  kind?: UnitKind[]
  vacant?: boolean
  overdue?: boolean
  untrained?: boolean
  within?: string
  sort?: string
}

function flag(value: string | undefined): boolean | undefined {
  if (value === 'true') return true
  return value === 'false' ? false : undefined
}

/** The filters of the address as the operation takes them; what it would not understand is left out. */
export function staffingQuery(filters: Record<string, string>, sort: string | null): StaffingQuery {
  const kind = DISCIPLINE_KINDS.find((known) => known === filters.kind)
  const key = sort?.replace(/^-/, '')
  return {
    q: searchText(filters.q) || undefined,
    kind: kind ? [kind] : undefined,
    vacant: flag(filters.vacant),
    overdue: flag(filters.overdue),
    untrained: flag(filters.untrained),
    within: filters.within || undefined,
    sort: sort && STAFFING_SORTS.some((known) => known === key) ? sort : undefined,
  }
}

/** How many officers a body lacks, or has too many; null where nobody has entered how many it may have. */
export function gapOf({
  authorised,
  filled,
}: Pick<StaffingSummary, 'authorised' | 'filled'>): { is: 'SHORT' | 'OVER' | 'FULL'; count: number } | null {
  if (authorised === null || filled === null) return null
  const count = Math.abs(authorised - filled)
  if (count === 0) return { is: 'FULL', count }
  return { is: filled < authorised ? 'SHORT' : 'OVER', count }
}

/** Each officer once, whichever posts he holds in the body. */
export function peopleOf(officers: readonly Officer[]): Schemas['Ref'][] {
  return [...new Map(officers.map(({ person }) => [person.id, person])).values()]
}

/** The years that training can be looked at, the latest first. */
export function yearsUpTo(day: string, many = 6): string[] {
  const year = Number(day.slice(0, 4))
  return Array.from({ length: many }, (_, before) => String(year - before))
}

/** The year of an address if training of it can be looked at. */
export function yearAsked(value: unknown, years: readonly string[]): string {
  return years.find((year) => year === value) ?? years[0] ?? ''
}

export type Sitting = 'OVERDUE' | 'SEATED' | 'LEFT'

export function sittingOn({ overdue, leftOn }: WorkGroupSeat, day: string | null): Sitting {
  if (leftOn !== null && (day === null || leftOn <= day)) return 'LEFT'
  return overdue ? 'OVERDUE' : 'SEATED'
}

/** What is overdue stands first, what was left long ago last. */
export function seatsInOrder(seats: readonly WorkGroupSeat[], day: string | null): WorkGroupSeat[] {
  const rank: Record<Sitting, number> = { OVERDUE: 0, SEATED: 1, LEFT: 2 }
  return [...seats].sort((one, other) => rank[sittingOn(one, day)] - rank[sittingOn(other, day)])
}

/** Days beyond the last day that was set. */
export function daysOverdue({ leaveBy }: Pick<WorkGroupSeat, 'leaveBy'>, day: string | null): number {
  return leaveBy === null || day === null ? 0 : Math.max(0, daysBetween(leaveBy, day))
}

/** What each dialog asks, under the names of the request. */
export type StaffingForm = 'establish' | 'train' | 'join' | 'prolong' | 'leave'
export type FieldShape = Pick<Field, 'name' | 'kind' | 'optional' | 'maxLength' | 'lang'>
const day = (name: string, optional = false): FieldShape => ({ name, kind: 'day', optional })
const count = (name: string): FieldShape => ({ name, kind: 'integer', maxLength: 4 })
const text = (name: string, maxLength = 120): FieldShape => ({ name, kind: 'text', maxLength, lang: 'zh-CN' })
const reason = (optional = false): FieldShape => ({
  name: 'reason',
  kind: 'textarea',
  maxLength: 200,
  optional,
  lang: 'zh-CN',
})
export const STAFFING_FORMS: Readonly<Record<StaffingForm, readonly FieldShape[]>> = {
  establish: [count('authorised'), count('filled'), text('basis', 200), day('from')],
  train: [
    text('title'),
    { name: 'kind', kind: 'choice' },
    text('heldBy'),
    day('firstOn'),
    day('lastOn'),
    count('hours'),
  ],
  join: [text('name'), text('ledBy'), day('joinedOn'), day('leaveBy', true), reason(true)],
  prolong: [day('leaveBy', true), reason()],
  leave: [day('on')],
}

export interface Fault {
  name: string
  is: 'missing' | 'whole'
}

/** Only what cannot be sent at all; every rule is the server's. */
export function faultsIn(form: StaffingForm, values: FormValues): Fault[] {
  return STAFFING_FORMS[form].flatMap(({ name, kind, optional }): Fault[] => {
    const typed = values[name]?.trim() ?? ''
    if (typed === '') return optional ? [] : [{ name, is: 'missing' }]
    return kind === 'integer' && !/^\d+$/.test(typed) ? [{ name, is: 'whole' }] : []
  })
}

const typed = (values: FormValues, name: string): string => values[name]?.trim() ?? ''
const orNull = (values: FormValues, name: string): string | null => typed(values, name) || null

export function establishRequest(values: FormValues): Schemas['SetEstablishmentRequest'] {
  return {
    authorised: Number(typed(values, 'authorised')),
    filled: Number(typed(values, 'filled')),
    basis: typed(values, 'basis'),
    from: typed(values, 'from'),
  }
}

export function trainRequest(values: FormValues, people: string[]): Schemas['EnterTrainingRequest'] {
  return {
    people,
    kind: typed(values, 'kind') as Schemas['TrainingKind'],
    title: typed(values, 'title'),
    heldBy: typed(values, 'heldBy'),
    firstOn: typed(values, 'firstOn'),
    lastOn: typed(values, 'lastOn'),
    hours: Number(typed(values, 'hours')),
  }
}

export type SeatRequest =
  | { act: 'prolong'; body: Schemas['ProlongWorkGroupRequest'] }
  | { act: 'leave'; body: Schemas['LeaveWorkGroupRequest'] }

export function joinRequest(values: FormValues): Schemas['JoinWorkGroupRequest'] {
  return {
    name: typed(values, 'name'),
    ledBy: typed(values, 'ledBy'),
    joinedOn: typed(values, 'joinedOn'),
    leaveBy: orNull(values, 'leaveBy'),
    reason: orNull(values, 'reason'),
  }
}

export function seatRequest(act: SeatRequest['act'], values: FormValues): SeatRequest {
  return act === 'prolong'
    ? { act, body: { leaveBy: orNull(values, 'leaveBy'), reason: typed(values, 'reason') } }
    : { act, body: { on: typed(values, 'on') } }
}

/** A training as it is typed, and whose it is. */
export interface TrainDraft {
  values: FormValues
  people: string[]
}
