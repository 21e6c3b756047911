import type { components } from '@/api/schema'
import type { Problem } from '@/shared/problem'
import type { FieldViolation } from '@/shared/ui'

export type Persona = components['schemas']['Persona']

export const LEVELS = ['city', 'district', 'town', 'village', 'oversight', 'administration'] as const
export type Level = (typeof LEVELS)[number]

const LEVEL_OF: Record<string, Level> = {
  'city-secretary': 'city',
  'city-discipline-secretary': 'city',
  'city-office-clerk': 'city',
  'district-secretary': 'district',
  'town-secretary': 'town',
  'town-discipline-secretary': 'town',
  'town-office-clerk': 'town',
  'team-member': 'town',
  'town-office-head': 'town',
  'village-secretary': 'village',
  'village-discipline-member': 'village',
  'dispatched-team-head': 'oversight',
  assessor: 'oversight',
  inspector: 'oversight',
  'system-administrator': 'administration',
  'security-administrator': 'administration',
  'audit-administrator': 'administration',
}

export interface PersonaGroup {
  level: Level | 'other'
  personas: Persona[]
}

/** The personas by level, each level in the order in which the server shows them; one that is new here comes last. */
export function groupPersonas(personas: readonly Persona[]): PersonaGroup[] {
  return [...LEVELS, 'other' as const]
    .map((level) => ({
      level,
      personas: personas.filter(({ persona }) => (LEVEL_OF[persona] ?? 'other') === level),
    }))
    .filter((group) => group.personas.length > 0)
}

/** Where a person lands after signing in: a page of ours that was asked for, otherwise the desk. */
export function landing(to: unknown): string {
  if (typeof to !== 'string') return '/'
  const ours = to.startsWith('/') && !to.startsWith('//') && !to.includes('\\')
  return ours && !to.startsWith('/sign-in') ? to : '/'
}

/** As far as the server takes a page to come back to, in characters. */
const LONGEST_RETURN = 500

/** Where the provider leads back to: what cannot go through its hands is left out, and the desk is opened. */
export function returning(to: unknown): string {
  const page = landing(to)
  return page.length <= LONGEST_RETURN && /^[!-[\]-~]+$/.test(page) ? page : '/'
}

/** With which the provider's way back may end at this page; another code in the address says nothing. */
export const FAULTS: readonly string[] = [
  'access-004',
  'access-060',
  'access-061',
  'access-062',
  'access-063',
  'access-064',
  'access-066',
  'access-084',
  'access-085',
]

export function faultOf(problem: unknown): string | null {
  return typeof problem === 'string' && FAULTS.includes(problem) ? problem : null
}

export interface Credentials {
  user: string
  password: string
}

/** Which of the two is missing; neither is trimmed away, since a password may begin with a space. */
export function missingOf({ user, password }: Credentials): (keyof Credentials)[] {
  const missing: (keyof Credentials)[] = []
  if (user.trim() === '') missing.push('user')
  if (password === '') missing.push('password')
  return missing
}

export type OwnSession = components['schemas']['OwnSession']
export type SessionEnding = components['schemas']['SessionEnding']

/** A session that was to end, and why it did not. */
export interface RefusedEnding {
  session: OwnSession
  problem: Problem
}

/** What of the answer to many was refused. */
export function refusedOf(sessions: readonly OwnSession[], endings: readonly SessionEnding[]): RefusedEnding[] {
  return endings.flatMap(({ id, problem }) => {
    const session = sessions.find((one) => one.id === id)
    return session && problem ? [{ session, problem }] : []
  })
}
export type Passkey = components['schemas']['Passkey']
export type NewAuthenticator = components['schemas']['NewAuthenticator']
export type SecondFactor = components['schemas']['SecondFactor']
export type ChangePasswordRequest = components['schemas']['ChangePasswordRequest']

/** What the form of a new password can say by itself; all rules are the server's. */
export function shapeOf(
  { current = '', password = '', repeated = '' }: Record<string, string>,
  signingIn: boolean,
  words: { missing: string; differs: string },
): FieldViolation[] {
  const violations: FieldViolation[] = []
  if (!signingIn && current === '') violations.push({ pointer: '/current', message: words.missing })
  if (password === '') violations.push({ pointer: '/password', message: words.missing })
  else if (password !== repeated) violations.push({ pointer: '/repeated', message: words.differs })
  return violations
}

/** A key in groups of four, as it is read aloud and typed. */
export function grouped(key: string): string {
  return key.replace(/(.{4})(?=.)/g, '$1 ')
}

/** The dark cells of a QR code as the path of one drawing, in runs from left to right. */
export function pathOf(cells: readonly (readonly boolean[])[]): string {
  return cells
    .flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`),
    )
    .join('')
}

export type FirstAdministratorRequest = components['schemas']['FirstAdministratorRequest']

export interface FirstAdministratorWords {
  missing: string
  differs: string
  userForm: string
}

/** Lower case letters, digits and dots, 3 to 64, a dot at neither end; as the server reads it. */
const USER_NAME = /^[a-z0-9][a-z0-9.]{1,62}[a-z0-9]$/

/** What is sent of the first administrator's form; of a password nothing is trimmed away. */
export function firstRequest({
  code = '',
  name = '',
  user = '',
  password = '',
}: Record<string, string>): FirstAdministratorRequest {
  return { code: code.trim(), name: name.trim(), user: user.trim().toLowerCase(), password }
}

/** What that form can say by itself. */
export function firstShape(values: Record<string, string>, words: FirstAdministratorWords): FieldViolation[] {
  const request = firstRequest(values)
  const violations: FieldViolation[] = (['code', 'name', 'user', 'password'] as const)
    .filter((field) => request[field] === '')
    .map((field) => ({ pointer: `/${field}`, message: words.missing }))
  if (request.user !== '' && !USER_NAME.test(request.user)) {
    violations.push({ pointer: '/user', message: words.userForm })
  }
  if (request.password !== '' && request.password !== values.repeated) {
    violations.push({ pointer: '/repeated', message: words.differs })
  }
  return violations
}
