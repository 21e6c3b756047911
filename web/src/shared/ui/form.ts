import type { Field, FieldViolation, FormValues } from './types'

/** The field a violation points at: `/partyMembers` is the field of that name, `/items/2/title` the field `items`. */
export function fieldOf(pointer: string, fields: readonly Field[]): Field | undefined {
  const name = pointer.replace(/^#?\//, '').split('/')[0]?.replaceAll('~1', '/').replaceAll('~0', '~')
  return fields.find((field) => field.name === name)
}

export interface Placed {
  /** Name of the field, or null when no field of this form is meant. */
  field: string | null
  message: string
}

/** Every violation once, those of fields in the order of the fields, the others after them. */
export function place(violations: readonly FieldViolation[], fields: readonly Field[]): Placed[] {
  const placed = violations.map(({ pointer, message }) => ({ field: fieldOf(pointer, fields)?.name ?? null, message }))
  const rank = ({ field }: Placed): number =>
    field === null ? fields.length : fields.findIndex(({ name }) => name === field)
  return placed.sort((a, b) => rank(a) - rank(b))
}

export function isDirty(values: FormValues, start: FormValues): boolean {
  const keys = new Set([...Object.keys(values), ...Object.keys(start)])
  return [...keys].some((key) => (values[key] ?? '') !== (start[key] ?? ''))
}
