import type { components } from '@/api/schema'
import type { InboxMessage } from '@/shared/inbox'
import type { FormValues } from '@/shared/ui'

export type Preferences = components['schemas']['InboxPreferences']
export type PreferencesRequest = components['schemas']['InboxPreferencesRequest']
export type { InboxMessage }

/** The three parts of the inbox. */
export const PARTS = ['asked', 'told', 'settled'] as const
export type Part = (typeof PARTS)[number]

export function partOf(tab: string | undefined): Part {
  return PARTS.find((part) => part === tab) ?? 'asked'
}

/** What each part lists: open asks by their last day, all that informs and all that is done with the newest first. */
export function questionOf(part: Part): { asks?: boolean; settled?: boolean; sort?: string } {
  switch (part) {
    case 'asked':
      return { asks: true, settled: false, sort: 'dueOn,-toldAt' }
    case 'told':
      return { asks: false }
    case 'settled':
      return { settled: true }
  }
}

/** The most that can be marked at once. */
export const MOST_AT_ONCE = 500

/** Those of the rows that nobody has read, as they were seen. */
export function unreadOf(rows: readonly InboxMessage[]): { id: string; version: number }[] {
  return rows
    .filter(({ readAt, settledAt }) => readAt === null && settledAt === null)
    .slice(0, MOST_AT_ONCE)
    .map(({ id, version }) => ({ id, version }))
}

const YES = 'yes'
const NO = 'no'
export const ANSWERS = [YES, NO] as const

export function startValues({ mail, sms }: Preferences): FormValues {
  return { mail: mail ? YES : NO, sms: sms ? YES : NO }
}

export function toRequest(values: FormValues): PreferencesRequest {
  return { mail: values.mail === YES, sms: values.sms === YES }
}
