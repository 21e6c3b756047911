import type { RouteLocationRaw } from 'vue-router'

/** What the shared parts are given. Closed codes come with their words and tones from the server's tables. */

export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad'

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

/** A time limit as the server counts it: days are what is left, negative when late. */
export interface ClockValue {
  state: 'RUNNING' | 'PAUSED' | 'MET' | 'MISSED' | 'NONE'
  days?: number
  due?: string | null
  unit?: 'workday' | 'day'
  tone?: Tone
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

export type FieldKind = 'text' | 'textarea' | 'integer' | 'choice' | 'day'

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

export interface FieldViolation {
  pointer: string
  message: string
  code?: string
}

export type Need = 'REASON' | 'REAUTHENTICATION' | 'SIGNATURE'

export interface Act {
  act: string
  allowed: boolean
  why?: { code: string; values: Record<string, string> } | null
  needs: Need[]
}

export type PageStateName = 'loading' | 'empty' | 'no-match' | 'error' | 'forbidden' | 'gone' | 'stale'

export interface MenuEntry {
  key: string
  label: string
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
  more?: boolean
}

export interface Figure {
  label: string
  values: (number | null)[]
}
