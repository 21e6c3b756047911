import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type WithheldPost = Schemas['WithheldPost']
export type WithheldSummary = Schemas['WithheldPostSummary']
export type WithheldState = Schemas['WithheldState']

export const WITHHELD_FILTERS = ['state'] as const
export const NEWEST_FIRST = '-enteredAt'

export const DECISIONS = ['authorise', 'refuse'] as const
export type Decision = (typeof DECISIONS)[number]

export function decisionOf(act: string): Decision | null {
  return DECISIONS.find((one) => one === act) ?? null
}
