import type { components } from '@/api/schema'
import { formatInstant } from '@/shared/format'

type Schemas = components['schemas']
export type AdministratorAct = Schemas['AdministratorAct']

export const ACT_FILTERS = ['administrator', 'act', 'concerned', 'on.from', 'on.to'] as const
export const READING_FILTERS = ['on.from', 'on.to'] as const
export const NEWEST_FIRST = '-at'

const ID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/
const DAY = /^\d{4}-\d{2}-\d{2}$/
const ACT = /^[a-z][\w-]*(?:\.[\w-]+)+$/

function fitting(value: string | undefined, pattern: RegExp): string | undefined {
  return value !== undefined && pattern.test(value) ? value : undefined
}

/** What is asked for: only what has the shape of it, whatever stands in the address. */
export function askedActs(filters: Record<string, string>): {
  administrator?: string
  act?: string[]
  concerned?: string
  'on.from'?: string
  'on.to'?: string
} {
  const act = fitting(filters.act, ACT)
  return {
    administrator: fitting(filters.administrator, ID),
    act: act === undefined ? undefined : [act],
    concerned: fitting(filters.concerned, ID),
    ...askedDays(filters),
  }
}

export function askedDays(filters: Record<string, string>): { 'on.from'?: string; 'on.to'?: string } {
  return { 'on.from': fitting(filters['on.from'], DAY), 'on.to': fitting(filters['on.to'], DAY) }
}

/** The names that the rows tell, by id: of those who acted and of those on whom. */
export function namesIn(rows: readonly AdministratorAct[]): Record<string, string> {
  const names: Record<string, string> = {}
  for (const { administrator, subject } of rows) {
    if (administrator) names[administrator.id] = administrator.name
    const [type, id] = subject?.ref.split(':') ?? []
    if (subject && type === 'person' && id !== undefined) names[id] = subject.title
  }
  return names
}

/** The acts that are found with the administrators: those of accounts, grants and the register come first by their code. */
export function actsToChoose(codes: readonly string[]): string[] {
  return codes.filter((code) => /^(?:access|organization|demo)\./.test(code)).sort()
}

export interface Recorded {
  name: string
  /** Null where the page has no word for it; the name stands as it was recorded. */
  labelKey: string | null
  value: string
  /** The enum whose words the value has. */
  schema: string | null
  /** Only the digest of what was written was recorded. */
  digest: boolean
}

interface Kept {
  schemas?: readonly string[]
  digest?: boolean
}

/** What acts record beside themselves, in the order in which it is read. */
const KNOWN: Record<string, Kept> = {
  kind: { schemas: ['PostKind', 'UnitKind'] },
  permission: { schemas: ['Permission'] },
  scope: { schemas: ['Scope'] },
  on: {},
  from: {},
  to: {},
  lastOn: {},
  effectiveOn: {},
  method: { schemas: ['SignInMethod'] },
  year: {},
  state: { schemas: ['AccountState', 'WithheldState', 'GrantState', 'ExportState'] },
  act: { schemas: ['Act'] },
  administrator: {},
  concerned: {},
  capacity: { schemas: ['TermCapacity'] },
  rows: {},
  endedSessions: {},
  steps: {},
  changes: {},
  reason: { digest: true },
  note: { digest: true },
}
const DIGEST = 12
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/
const FLAGS: readonly string[] = ['administrator', 'concerned']

function schemaOf(kept: Kept, value: string, has: (schema: string, code: string) => boolean): string | null {
  const first = value.split(',')[0] ?? ''
  return kept.schemas?.find((schema) => has(schema, first)) ?? null
}

function shownOf(name: string, kept: Kept, value: string): string {
  if (kept.digest) return value.slice(0, DIGEST)
  if (FLAGS.includes(name)) return ''
  return INSTANT.test(value) ? formatInstant(value) : value
}

/** What was recorded with an act, what is known by name first. Which person was asked for is never recorded, only that one was. */
export function recordedOf(
  { parameters, post }: Pick<AdministratorAct, 'parameters' | 'post'>,
  has: (schema: string, code: string) => boolean,
): Recorded[] {
  const known = Object.entries(KNOWN)
    .filter(([name]) => (parameters[name] ?? '') !== '')
    .map(([name, kept]): Recorded => {
      const value = parameters[name] ?? ''
      return {
        name,
        labelKey: `grants.parameter.${name}`,
        value: shownOf(name, kept, value),
        schema: schemaOf(kept, value, has),
        digest: kept.digest ?? false,
      }
    })
  const others = Object.keys(parameters)
    .filter((name) => !(name in KNOWN) && parameters[name] !== '')
    // the post in which it was done stands in the row already
    .filter((name) => !(name === 'post' && parameters[name] === post.id))
    .sort()
    .map((name): Recorded => {
      return { name, labelKey: null, value: parameters[name] ?? '', schema: null, digest: false }
    })
  return [...known, ...others]
}
