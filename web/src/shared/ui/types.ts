import type { RouteLocationRaw } from 'vue-router'
import type { components } from '@/api/schema'
import type { Tone } from '../i18n'

/** What the shared parts are given. Closed codes come with their words and tones from the server's tables. */

export type { Tone }

export interface Reference {
  id: string
  name: string
}

export interface Crumb {
  title: string
  to?: RouteLocationRaw
  lang?: string
}

export interface Tag {
  schema?: string
  code?: string
  word?: string
  tone?: Tone
}

export interface Fact {
  key: string
  label: string
  value?: string | null
  to?: RouteLocationRaw
  lang?: string
}

export interface Tab {
  key: string
  title: string
  count?: number
}

export type ClockState = 'RUNNING' | 'SUSPENDED' | 'MET' | 'EXPIRED' | 'CANCELLED'
export type TimeUnit = 'WORKING_DAY' | 'DAY' | 'MONTH' | 'YEAR'

/** A running limit as every answer of the API has it; the server alone counts. */
export interface ClockValue {
  key: string
  state: ClockState
  startedOn: string
  dueAt: string | null
  /** When it was due before it was moved. */
  firstDueAt: string | null
  /** What is left; of a limit that is overdue, how far it is exceeded. */
  remaining: { amount: number; unit: TimeUnit } | null
  overdue: boolean
  /** Whom it binds. */
  side: 'AUTHORITY' | 'PERSON'
  basis: string | null
}

export type ColumnKind = 'text' | 'ref' | 'person' | 'unit' | 'state' | 'date' | 'clock' | 'number'
export type CellValue = string | number | Reference | ClockValue | null | undefined

export interface Column<Row> {
  key: string
  title: string
  kind: ColumnKind
  value: (row: Row) => CellValue
  /** Where the cell leads; the first column always leads somewhere. */
  to?: (row: Row) => RouteLocationRaw | null
  /** The named enum whose words a state column shows. */
  schema?: string
  sortable?: boolean
  /** 1 and 2 stay on a phone. */
  rank: 1 | 2 | 3
  /** Takes a line of its own on a phone. */
  wide?: boolean
  /** Language of data that is not translated. */
  lang?: string
}

export interface Choice {
  value: string
  label: string
  /** Where the label stays in its own language. */
  lang?: string
}

export interface Filter {
  key: string
  title: string
  kind: 'search' | 'choice'
  options?: Choice[]
  placeholder?: string
}

export type FieldKind = 'text' | 'password' | 'textarea' | 'integer' | 'choice' | 'day'

export interface Field {
  name: string
  kind: FieldKind
  label: string
  help?: string
  optional?: boolean
  width?: 'short' | 'medium' | 'full'
  options?: Choice[]
  maxLength?: number
  placeholder?: string
  autocomplete?: string
  lang?: string
}

/** Everything typed stays as it was typed; the module's model makes a request of it. */
export type FormValues = Record<string, string>

/** What a form shows of a violation; those of shape are its own and have no code. */
export type FieldViolation = Pick<components['schemas']['Violation'], 'pointer' | 'message'>

export type Need = components['schemas']['Need']
export type Act = components['schemas']['AllowedAct']

export type PageStateName = 'loading' | 'empty' | 'no-match' | 'error' | 'forbidden' | 'gone' | 'stale'

export interface MenuEntry {
  key: string
  label: string
  /** A name beside the label, in its own language. */
  detail?: { text: string; lang: string }
  /** A remark below it, in the language of the page. */
  note?: string
  danger?: boolean
  disabled?: boolean
  lang?: string
}

export interface TreeNode {
  id: string
  name: string
  lang?: string
  /** A short word at the right edge, such as how many are below. */
  note?: string
  leaf: boolean
  children?: TreeNode[]
  loading?: boolean
  /** What is below could not be read; the row says so and offers to try again. */
  failed?: boolean
}

export interface Figure {
  label: string
  values: (number | null)[]
}
