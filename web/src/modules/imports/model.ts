import type { components } from '@/api/schema'
import type { FormValues } from '@/shared/ui'

type Schemas = components['schemas']
export type OrganizationImport = Schemas['OrganizationImport']
export type ImportSummary = Schemas['OrganizationImportSummary']
export type ImportLayout = Schemas['ImportLayout']
export type ImportState = Schemas['ImportState']
export type ImportFault = Schemas['ImportFault']
export type ImportedFile = Schemas['ImportedFile']
export type ImportFileForm = Schemas['ImportFileForm']
export type ImportColumn = Schemas['ImportColumn']

/** What the list of imports can be narrowed by. */
export const IMPORT_FILTERS = ['state', 'layout'] as const

/** More than this is refused by the server before it is read. */
export const MOST_BYTES = 64 * 1024 * 1024

/** The columns of all layouts that have a word of their own; others are shown as they stand in the file. */
export const COLUMNS = [
  'code',
  'name',
  'kind',
  'parent',
  'from',
  'shortName',
  'dispatch',
  'place',
  'principal',
  'supervisory',
  'unit',
  'rank',
  'managedBy',
  'portfolio',
  'order',
  'provinceCode',
  'cityCode',
  'areaCode',
  'streetCode',
] as const
export type ColumnName = (typeof COLUMNS)[number]

export function isColumn(name: string | null): name is ColumnName {
  return COLUMNS.some((known) => known === name)
}

/** The files of the layouts that have a sentence of their own. */
export const FILES = ['places', 'units', 'posts', 'provinces', 'cities', 'areas', 'streets', 'villages'] as const
export type FileKey = (typeof FILES)[number]

/** `places.csv` is told by `places`. */
export function fileKey(name: string): FileKey | null {
  return FILES.find((key) => `${key}.csv` === name) ?? null
}

/** The files that were chosen, by their names in the layout. */
export type Chosen = Partial<Record<string, File>>

export interface Sorted {
  chosen: Chosen
  /** Names of files that are none of the layout. */
  strange: string[]
}

/** Puts files to the names of the layout, whatever the case of their letters; one of the same name takes its place. */
export function sortFiles(before: Chosen, files: readonly File[], names: readonly string[]): Sorted {
  const chosen = { ...before }
  const strange: string[] = []
  for (const file of files) {
    const name = names.find((known) => known === file.name.toLowerCase())
    if (name === undefined) strange.push(file.name)
    else chosen[name] = file
  }
  return { chosen, strange }
}

export function without(chosen: Chosen, name: string): Chosen {
  return Object.fromEntries(Object.entries(chosen).filter(([other]) => other !== name))
}

/** Under the names of the layout and in its order, whatever they are called on the PC. */
export function filesOf(chosen: Chosen, names: readonly string[]): File[] {
  return names.flatMap((name) => {
    const file = chosen[name]
    return file ? [new File([file], name, { type: 'text/csv' })] : []
  })
}

/** What makes one order the same as another. */
export function fingerprint(values: FormValues, chosen: Chosen): string {
  const files = Object.entries(chosen).map(([name, file]) => [name, file?.name, file?.size, file?.lastModified])
  return JSON.stringify([values, files])
}

export interface MissingImport {
  pointer: string
  messageKey: string
}

/** Only what cannot be sent at all. */
export function missingIn(values: FormValues, chosen: Chosen): MissingImport[] {
  const found: MissingImport[] = []
  const files = Object.values(chosen)
  if (!values.from) found.push({ pointer: '/from', messageKey: 'imports.missing.from' })
  if (files.length === 0) found.push({ pointer: '/files', messageKey: 'imports.missing.files' })
  if (files.reduce((sum, file) => sum + (file?.size ?? 0), 0) > MOST_BYTES)
    found.push({ pointer: '/files', messageKey: 'imports.missing.small' })
  return found
}

export function isLayout(value: unknown, layouts: readonly string[]): value is ImportLayout {
  return typeof value === 'string' && layouts.includes(value)
}

export interface Size {
  amount: string
  unit: 'bytes' | 'kilobytes' | 'megabytes'
}

export function sizeOf(bytes: number): Size {
  if (bytes < 1024) return { amount: String(bytes), unit: 'bytes' }
  const kilobytes = bytes / 1024
  return kilobytes < 1024
    ? { amount: kilobytes.toFixed(1), unit: 'kilobytes' }
    : { amount: (kilobytes / 1024).toFixed(1), unit: 'megabytes' }
}

/** What a job does at a point of its progress; the marks are those of the server. */
export function stageOf(progress: number): 'read' | 'check' | 'take' {
  if (progress < 20) return 'read'
  return progress < 40 ? 'check' : 'take'
}

/** The refusal that says that the files have faults. */
const FAULTY = 'organization-021'

/** What stopped a job before it could say anything about the files. */
export function brokenBy(job: Pick<Schemas['Job'], 'state' | 'problem'> | undefined): Schemas['Problem'] | null {
  if (job?.state !== 'FAILED' || job.problem?.code === FAULTY) return null
  return job.problem
}

const SHOWN = 40

/** Enough of a cell to find it; the workbook holds more. */
export function shortened(value: string | null): string | null {
  return value !== null && value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value
}

export type FaultRow = ImportFault & { id: string }

export function faultRows(faults: readonly ImportFault[]): FaultRow[] {
  return faults.map((fault, index) => ({ ...fault, id: String(index) }))
}
