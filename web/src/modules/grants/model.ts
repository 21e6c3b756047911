import type { components } from '@/api/schema'
import { dayBefore } from '@/shared/days'
import type { Problem, Violation } from '@/shared/problem'
import type { Choice, FieldViolation, FormValues } from '@/shared/ui'

type Schemas = components['schemas']
export type Grant = Schemas['Grant']
export type PostGrant = Schemas['PostGrant']
export type GrantRequest = Schemas['GrantRequest']
export type PostGrantRequest = Schemas['PostGrantRequest']
export type WithdrawGrantRequest = Schemas['WithdrawGrantRequest']
export type PermissionOf = Schemas['Permission']
export type GrantState = Schemas['GrantState']
export type PostKind = Schemas['PostKind']
export type Scope = Schemas['Scope']
export type PostOfUnit = Schemas['Post']

export const GRANT_FILTERS = ['kind', 'permission', 'state'] as const
export const POST_GRANT_FILTERS = ['post', 'permission', 'state'] as const
/** How the server orders them unless it is told otherwise; the kind follows. */
export const GRANT_ORDER = 'permission'
export const POST_GRANT_ORDER = 'to'

/** The longest source or reason that the server takes, in characters. */
export const TEXT_MOST = 200

/** The two kinds of grants, each a tab of one page. */
export const PARTS = ['kinds', 'posts'] as const
export type Part = (typeof PARTS)[number]

export function partOf(tab: unknown): Part {
  return PARTS.find((part) => part === tab) ?? 'kinds'
}

/** From the nearest to the farthest. */
export const SCOPES: readonly Scope[] = ['OWN', 'UNIT', 'COVERED', 'LINE', 'SUBTREE', 'ALL']

/** Only what the server knows by that name is asked for; an address may hold anything. */
export function knownIn<Code extends string>(codes: readonly string[], value: string | undefined): Code[] | undefined {
  return value !== undefined && codes.includes(value) ? [value as Code] : undefined
}

type Days = Pick<Grant, 'from' | 'to'>

/** The last day on which it holds; null where none is known. */
export function lastDayOf({ to }: Pick<Grant, 'to'>): string | null {
  return to === null ? null : dayBefore(to)
}

/** What is withdrawn on its first day, or before, never held for a day. */
export function neverHeld({ from, to }: Days): boolean {
  return to !== null && to <= from
}

export const GRANT_FIELDS = ['kind', 'permission', 'scope', 'from', 'source'] as const
export const POST_GRANT_FIELDS = ['post', 'permission', 'scope', 'from', 'lastOn', 'reason'] as const
export type GrantField = (typeof GRANT_FIELDS)[number] | (typeof POST_GRANT_FIELDS)[number]

export function newGrant(today: string): FormValues {
  return { kind: '', permission: '', scope: '', from: today, source: '' }
}

export function newPostGrant(today: string, post = ''): FormValues {
  return { post, permission: '', scope: '', from: today, lastOn: '', reason: '' }
}

/** Only what cannot be sent at all; every rule is the server's. */
export function missingIn<Name extends GrantField>(values: FormValues, fields: readonly Name[]): Name[] {
  return fields.filter((field) => (values[field] ?? '').trim() === '')
}

export function toGrant(values: FormValues): GrantRequest {
  return {
    kind: values.kind as PostKind,
    permission: values.permission ?? '',
    scope: values.scope as Scope,
    from: values.from ?? '',
    source: (values.source ?? '').trim(),
  }
}

export function toPostGrant(values: FormValues): PostGrantRequest {
  return {
    post: values.post ?? '',
    permission: values.permission ?? '',
    scope: values.scope as Scope,
    from: values.from ?? '',
    lastOn: values.lastOn ?? '',
    reason: (values.reason ?? '').trim(),
  }
}

/** Which field a rule is about: to whom, what, how far, from when, until when. */
const FIELDS_OF_RULES: Record<string, readonly GrantField[]> = {
  'access-089': ['kind', 'post'],
  'access-090': ['permission'],
  'access-091': ['permission'],
  'access-092': ['scope'],
  'access-093': ['scope'],
  'access-094': ['permission'],
  'access-095': ['from'],
  'access-096': ['lastOn'],
}

/** What the server said of single fields, and the rule that refused the whole at the field that it is about. */
export function saidAt(
  violations: readonly Violation[],
  problem: Problem | null,
  fields: readonly GrantField[],
  sentence: (problem: Problem) => string,
): FieldViolation[] {
  const field = problem === null ? undefined : FIELDS_OF_RULES[problem.code]?.find((one) => fields.includes(one))
  return field === undefined || problem === null
    ? [...violations]
    : [...violations, { pointer: `/${field}`, message: sentence(problem) }]
}

/** A kind of administrator: what it may do is fixed. */
export function isAdministrator(kind: string): boolean {
  return ['SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'].includes(kind)
}

/** Permissions by their words; the code stands beside, since documents that grant cite it. */
export function permissionChoices(
  permissions: readonly PermissionOf[],
  word: (schema: string, code: string) => string,
): Choice[] {
  return permissions
    .map(({ code }) => ({ value: code, label: `${word('Permission', code)} · ${code}` }))
    .sort((one, other) => one.label.localeCompare(other.label, 'zh-CN'))
}
