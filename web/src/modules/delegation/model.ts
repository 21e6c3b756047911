import type { components } from '@/api/schema'
import type { Reference } from '@/shared/ui'

type Schemas = components['schemas']
export type Delegation = Schemas['Delegation']
export type DelegateRequest = Schemas['DelegateRequest']
type PostRef = Schemas['PostRef']

/** The longest reason that the server takes, in characters. */
export const REASON_MOST = 200

/** A delegation as it is typed. */
export interface DelegateDraft {
  delegate: Reference | null
  lastOn: string
  reason: string
}

export const DELEGATE_FIELDS = ['delegate', 'lastOn', 'reason'] as const
export type DelegateField = (typeof DELEGATE_FIELDS)[number]

export function newDraft(): DelegateDraft {
  return { delegate: null, lastOn: '', reason: '' }
}

/** Only what cannot be sent at all; every rule is the server's. */
export function missingIn(draft: DelegateDraft): DelegateField[] {
  return DELEGATE_FIELDS.filter((field) =>
    field === 'delegate' ? draft.delegate === null : draft[field].trim() === '',
  )
}

export function toRequest({ delegate, lastOn, reason }: DelegateDraft): DelegateRequest {
  return { delegate: delegate?.id ?? '', lastOn, reason: reason.trim() }
}

/** The field that a violation is about; null where it means none of them. */
export function fieldAt(pointer: string): DelegateField | null {
  const name = pointer.replace(/^#?\//, '')
  return DELEGATE_FIELDS.find((field) => field === name) ?? null
}

/** What was given and what was received, each in the order of the server. */
export function bySide(all: readonly Delegation[]): { given: Delegation[]; received: Delegation[] } {
  return { given: all.filter(({ given }) => given), received: all.filter(({ given }) => !given) }
}

/** One that was ended on its first day held for no whole day: its last one lies before the first. */
export function heldForADay({ fromOn, lastOn }: Pick<Delegation, 'fromOn' | 'lastOn'>): boolean {
  return lastOn >= fromOn
}

const ADMINISTRATORS: readonly PostRef['kind'][] = [
  'SYSTEM_ADMINISTRATOR',
  'SECURITY_ADMINISTRATOR',
  'AUDIT_ADMINISTRATOR',
]

export type Hindrance = 'DELEGATED' | 'ADMINISTRATOR'

/** Why nothing can be delegated in the acting post; the server refuses the same. */
export function hindranceOf(post: Pick<PostRef, 'kind' | 'holder'> | null): Hindrance | null {
  if (post?.holder) return 'DELEGATED'
  return post && ADMINISTRATORS.includes(post.kind) ? 'ADMINISTRATOR' : null
}
