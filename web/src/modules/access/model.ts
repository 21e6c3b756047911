import type { components } from '@/api/schema'

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
