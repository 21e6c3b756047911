import type { components } from '@/api/schema'
import { searchText } from '@/shared/search'
import type { FieldKind, FormValues } from '@/shared/ui'

type Schemas = components['schemas']
export type Place = Schemas['Place']
export type PlaceSummary = Schemas['PlaceSummary']
export type PlaceLevel = Schemas['PlaceLevel']
export type Unit = Schemas['Unit']
export type UnitSummary = Schemas['UnitSummary']
export type UnitLine = Schemas['UnitLine']
export type UnitKind = Schemas['UnitKind']
export type Line = Schemas['Line']
export type Post = Schemas['Post']
export type Happening = Schemas['Happening']
export type HistoryEvent = Schemas['HistoryEvent']
export type ChartUnit = Schemas['ChartUnit']
export type TraceEntry = Schemas['TraceEntry']
export type DescribeUnitRequest = Schemas['DescribeUnitRequest']

/** What the list of units can be narrowed by; all of it stands in the address. */
export const UNIT_FILTERS = ['q', 'kind', 'line', 'within', 'coveredBy', 'described', 'invented'] as const
export const UNIT_SORTS = ['code', 'name'] as const

export interface UnitQuery {
  q?: string
  kind?: UnitKind[]
  line?: Line[]
  within?: string
  coveredBy?: string
  place?: string
  described?: boolean
  invented?: boolean
  sort?: string
  asOf?: string
}

function flag(value: string | undefined): boolean | undefined {
  if (value === 'true') return true
  return value === 'false' ? false : undefined
}

/** The filters of the address as the operation takes them; what it would not understand is left out. */
export function unitQuery(
  filters: Record<string, string>,
  sort: string | null,
  kinds: readonly string[],
  lines: readonly string[],
): UnitQuery {
  const { q, kind, line, within, coveredBy } = filters
  const key = sort?.replace(/^-/, '')
  return {
    q: searchText(q) || undefined,
    kind: kind && kinds.includes(kind) ? [kind as UnitKind] : undefined,
    line: line && lines.includes(line) ? [line as Line] : undefined,
    within: within || undefined,
    coveredBy: coveredBy || undefined,
    described: flag(filters.described),
    invented: flag(filters.invented),
    sort: sort && UNIT_SORTS.some((known) => known === key) ? sort : undefined,
  }
}

export type Standing = 'BEFORE' | 'IN_FORCE' | 'ENDED'

/** Whether a thing was there on a day: what is read of a day before or after it, shows it as it began or as it last was. */
export function standingOn({ validFrom, validTo }: Pick<Unit, 'validFrom' | 'validTo'>, day: string | null): Standing {
  if (day === null) return 'IN_FORCE'
  if (validFrom > day) return 'BEFORE'
  return validTo !== null && validTo <= day ? 'ENDED' : 'IN_FORCE'
}

export type HistorySubject = 'unit' | 'place'

/** Which sentence tells of it: a change that has nothing before or after it is told in another way. */
export function sentenceOf({ event, before, after, capacity }: Happening): string {
  if (event === 'TERM_BEGUN') return capacity === 'REGULAR' ? event : `${event}_AS`
  if (!event.endsWith('_CHANGED')) return event
  if (before === null) return `${event}_NEW`
  return after === null ? `${event}_GONE` : event
}

/** What the other thing of an event is. */
export function otherOf(subject: HistorySubject, event: HistoryEvent): HistorySubject | 'person' {
  if (event === 'TERM_BEGUN' || event === 'TERM_ENDED') return 'person'
  return event === 'RELOCATED' || event === 'PARENT_CHANGED' ? 'place' : subject
}

/** The named enum of the codes that an event speaks of; null if it speaks of names. */
export function schemaOf(subject: HistorySubject, event: HistoryEvent): string | null {
  if (event === 'KIND_CHANGED') return subject === 'unit' ? 'UnitKind' : 'PlaceKind'
  return event === 'DISPATCH_CHANGED' ? 'TeamDispatch' : null
}

export interface ChartNode extends ChartUnit {
  below: ChartNode[]
}

/** The units of a line as a tree; the first one is its head. */
export function chartTree(units: readonly ChartUnit[]): ChartNode | null {
  const nodes = new Map(units.map((unit): [string, ChartNode] => [unit.id, { ...unit, below: [] }]))
  for (const node of nodes.values()) if (node.upper !== null) nodes.get(node.upper)?.below.push(node)
  const [head] = nodes.values()
  return head ?? null
}

const LEVELS: readonly PlaceLevel[] = ['CITY', 'DISTRICT', 'TOWN', 'VILLAGE']

export function levelAbove(level: PlaceLevel): PlaceLevel | null {
  return LEVELS[LEVELS.indexOf(level) - 1] ?? null
}

export function levelBelow(level: PlaceLevel): PlaceLevel | null {
  return LEVELS[LEVELS.indexOf(level) + 1] ?? null
}

export type LineBox =
  | { kind: 'unit'; unit: UnitLine; here: boolean }
  | { kind: 'count'; count: number }
  /** Villages have a discipline member in the branch instead of a discipline body. */
  | { kind: 'member' }
  | { kind: 'none' }

export interface LineRow {
  level: PlaceLevel
  principal: LineBox
  supervisory: LineBox
  /** Between body and body, or inside one branch. */
  tie: 'bodies' | 'branch'
}

function boxOf(unit: UnitLine | null, level: PlaceLevel, line: Line, here: boolean): LineBox {
  if (unit) return { kind: 'unit', unit, here }
  return line === 'SUPERVISORY' && level === 'VILLAGE' ? { kind: 'member' } : { kind: 'none' }
}

/**
 * The two lines of a place from above to below: whom it answers to, itself, and how many answer to it. The unit that is
 * looked at is marked; on the page of the place it is the one that bears the principal responsibility.
 */
export function lineRows(place: Place, here = place.principal?.id): LineRow[] {
  const rows: LineRow[] = []
  const above = levelAbove(place.level)
  if (above && (place.superiorPrincipal || place.superiorSupervisory)) {
    rows.push({
      level: above,
      principal: boxOf(place.superiorPrincipal, above, 'PRINCIPAL', false),
      supervisory: boxOf(place.superiorSupervisory, above, 'SUPERVISORY', false),
      tie: 'bodies',
    })
  }
  rows.push({
    level: place.level,
    principal: boxOf(place.principal, place.level, 'PRINCIPAL', place.principal?.id === here),
    supervisory: boxOf(place.supervisory, place.level, 'SUPERVISORY', place.supervisory?.id === here),
    tie: place.level === 'VILLAGE' ? 'branch' : 'bodies',
  })
  const below = levelBelow(place.level)
  if (below && place.below.places > 0) {
    rows.push({
      level: below,
      principal: { kind: 'count', count: place.below.principalUnits },
      supervisory: below === 'VILLAGE' ? { kind: 'member' } : { kind: 'count', count: place.below.supervisoryUnits },
      tie: below === 'VILLAGE' ? 'branch' : 'bodies',
    })
  }
  return rows
}

export interface DescribeField {
  name: keyof DescribeUnitRequest
  kind: FieldKind
  labelKey: string
  helpKey: string
  optional?: boolean
  /** Of texts only: a number that is cut off is another number. */
  maxLength?: number
}

export const DESCRIBE_FIELDS: readonly DescribeField[] = [
  { name: 'year', kind: 'choice', labelKey: 'organization.profile.year', helpKey: 'organization.describe.yearHelp' },
  {
    name: 'partyMembers',
    kind: 'integer',
    labelKey: 'organization.profile.partyMembers',
    helpKey: 'organization.describe.partyMembersHelp',
  },
  {
    name: 'residents',
    kind: 'integer',
    labelKey: 'organization.profile.residents',
    helpKey: 'organization.describe.residentsHelp',
    optional: true,
  },
  {
    name: 'address',
    kind: 'text',
    labelKey: 'organization.profile.address',
    helpKey: 'organization.describe.addressHelp',
    optional: true,
    maxLength: 120,
  },
  {
    name: 'dutyPhone',
    kind: 'text',
    labelKey: 'organization.profile.dutyPhone',
    helpKey: 'organization.describe.dutyPhoneHelp',
    optional: true,
    maxLength: 25,
  },
]

/**
 * The years that can be described, of the current one and the one before. The unit comes with its latest profile only;
 * once that is of this year, nobody sees here what stands for the year before, and it is not offered to be replaced.
 */
export function describableYears(profile: Unit['profile'], year: number): string[] {
  return profile && profile.year >= year ? [String(year)] : [String(year), String(year - 1)]
}

/** What stands in a field for a value that may be missing. */
function text(value: string | number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value)
}

/** What the form starts with for a year: its profile, else what seldom changes from the last one. */
export function startValues(profile: Unit['profile'], year: number): FormValues {
  const same = profile?.year === year
  return {
    year: String(year),
    partyMembers: same ? text(profile.partyMembers) : '',
    residents: same ? text(profile.residents) : '',
    address: text(profile?.address),
    dutyPhone: text(profile?.dutyPhone),
  }
}

/** A whole number as people type it: full-width figures, blanks and commas between groups are understood. */
export function readInteger(typed: string): number | null {
  const plain = typed.normalize('NFKC').replace(/[\s,]/g, '')
  return /^\d{1,9}$/.test(plain) ? Number(plain) : null
}

export interface ShapeViolation {
  pointer: string
  messageKey: string
}

/** Only what cannot be sent at all; every rule is the server's. */
export function shapeViolations(values: FormValues): ShapeViolation[] {
  const found: ShapeViolation[] = []
  const members = values.partyMembers?.trim() ?? ''
  const residents = values.residents?.trim() ?? ''
  if (members === '') found.push({ pointer: '/partyMembers', messageKey: 'organization.describe.partyMembersMissing' })
  else if (readInteger(members) === null)
    found.push({ pointer: '/partyMembers', messageKey: 'organization.describe.partyMembersNumber' })
  if (residents !== '' && readInteger(residents) === null)
    found.push({ pointer: '/residents', messageKey: 'organization.describe.residentsNumber' })
  return found
}

export function toRequest(values: FormValues): DescribeUnitRequest {
  const line = (value: string | undefined): string | null => value?.trim() || null
  return {
    year: Number(values.year),
    partyMembers: readInteger(values.partyMembers ?? '') ?? 0,
    residents: readInteger(values.residents ?? ''),
    address: line(values.address),
    dutyPhone: line(values.dutyPhone),
  }
}

/** What others entered for this year, as the form would hold it; null when their profile is of another year. */
export function comparable(theirs: Unit['profile'], year: string | undefined): FormValues | null {
  return theirs && String(theirs.year) === year ? startValues(theirs, theirs.year) : null
}

/** What is sent, as the form holds it, so that it can be set beside what others entered. */
export function asSent(values: FormValues): FormValues {
  const request = toRequest(values)
  return Object.fromEntries(DESCRIBE_FIELDS.map(({ name }) => [name, text(request[name])]))
}

export interface Recorded {
  name: string
  /** Null for what has no word yet: it is shown as it was recorded. */
  labelKey: string | null
  value: string
  /** Counts are grouped, years are not. */
  counts: boolean
}

/** What each act records, in the order in which it is read. */
const PARAMETERS: Readonly<Record<string, readonly Omit<Recorded, 'value'>[]>> = {
  'organization.unit-described': [
    { name: 'year', labelKey: 'organization.profile.year', counts: false },
    { name: 'partyMembers', labelKey: 'organization.profile.partyMembers', counts: true },
    { name: 'residents', labelKey: 'organization.profile.residents', counts: true },
  ],
  'organization.units-exported': [{ name: 'rows', labelKey: 'organization.trace.rows', counts: true }],
  'organization.reorganizations-exported': [{ name: 'rows', labelKey: 'organization.trace.rows', counts: true }],
  'organization.history-exported': [{ name: 'rows', labelKey: 'organization.trace.rows', counts: true }],
  'organization.posts-exported': [{ name: 'rows', labelKey: 'organization.trace.rows', counts: true }],
}

/** What an entry of the trace recorded: first what is known of its act, then the rest; an empty value says nothing. */
export function recordedOf({ act, parameters }: Pick<TraceEntry, 'act' | 'parameters'>): Recorded[] {
  const known = PARAMETERS[act] ?? []
  const others = Object.keys(parameters)
    .filter((name) => !known.some((one) => one.name === name))
    .sort()
    .map((name) => ({ name, labelKey: null, counts: false }))
  return [...known, ...others]
    .map((one) => ({ ...one, value: parameters[one.name] ?? '' }))
    .filter(({ value }) => value !== '')
}
