import type { FormValues } from './types'

export interface ComparedField {
  name: string
  label: string
  mine: string
  theirs: string
  differs: boolean
}

/** Both versions field by field; where there is no other version nothing differs. */
export function compareFields(
  fields: readonly { name: string; label: string }[],
  mine: FormValues,
  theirs: FormValues | null,
): ComparedField[] {
  return fields.map(({ name, label }) => {
    const one = mine[name] ?? ''
    const other = theirs?.[name] ?? ''
    return { name, label, mine: one, theirs: other, differs: theirs !== null && one !== other }
  })
}
