import type { components } from '@/api/schema'
import type { FieldViolation, FormValues, Reference } from '@/shared/ui'

type Schemas = components['schemas']
export type Account = Schemas['Account']
export type AccountSummary = Schemas['AccountSummary']
export type AccountState = Schemas['AccountState']
export type AccountStep = Schemas['AccountStep']
export type MakeAccountRequest = Schemas['MakeAccountRequest']
export type PostWithRights = Schemas['PostWithRights']
export type RightOfPost = Schemas['RightOfPost']

/** The filters of the list, as they stand in the address. */
export const ACCOUNT_FILTERS = ['q', 'state', 'within'] as const

export interface AccountQuery {
  q?: string
  state?: AccountState[]
  within?: string
  sort?: string
}

/** What the address asks for; a state that nobody knows asks for nothing. */
export function accountQuery(
  filters: Partial<Record<(typeof ACCOUNT_FILTERS)[number], string>>,
  sort: string | null,
  states: readonly string[],
): AccountQuery {
  const { q, state, within } = filters
  return {
    q: q || undefined,
    state: state !== undefined && states.includes(state) ? [state as AccountState] : undefined,
    within: within || undefined,
    sort: sort ?? undefined,
  }
}

/** What waits stands first for whoever decides about it, unless the address says what is looked for. */
export function opensWithWaiting(query: object, decides: boolean): boolean {
  return decides && Object.keys(query).length === 0
}

export const ACCOUNT_ACTS = ['authorise', 'refuse', 'reset', 'lock', 'unlock', 'rename'] as const
export type AccountAct = (typeof ACCOUNT_ACTS)[number]

export function isAccountAct(act: string): act is AccountAct {
  return ACCOUNT_ACTS.some((known) => known === act)
}

/** What the expected act of a state is, whoever reads. */
export function expectedAct(state: AccountState): AccountAct | undefined {
  switch (state) {
    case 'SLEEPING':
      return 'authorise'
    case 'LOCKED':
      return 'unlock'
    case 'REFUSED':
      return 'reset'
    case 'ACTIVE':
      return undefined
  }
}

/** What an act is given; each uses its own part. */
export interface ActDraft {
  reason: string
  user: string
  forgetSecondFactor: boolean
}

/** What is handed over with a one-time code; the code is there this once and nowhere else. */
export interface HandedSlip {
  name: string
  user: string
  /** Null if the request had been answered before: what the code was nobody knows any more. */
  code: string | null
  untilAt: string | null
}

/** Takes the code out of an answer, so that nothing keeps it but the slip that shows it. */
export function takeCode(answer: Account): { account: Account; slip: HandedSlip } {
  const { person, user, code, codeUntilAt } = answer
  return {
    account: { ...answer, code: null },
    slip: { name: person.name, user, code, untilAt: codeUntilAt },
  }
}

/** Lower case letters, digits and dots, 3 to 64, a dot at neither end; as the server reads it. */
const USER_NAME = /^[a-z0-9][a-z0-9.]{1,62}[a-z0-9]$/

export function isUserName(text: string): boolean {
  return USER_NAME.test(text)
}

/** As it is sent; nobody means the spaces or the capitals that a phone puts in. */
export function userNameOf(typed: string | undefined): string {
  return (typed ?? '').trim().toLowerCase()
}

export interface NewAccountWords {
  person: string
  missing: string
  form: string
}

/** What the form of a new account can say by itself. */
export function missingIn(person: Reference | null, values: FormValues, words: NewAccountWords): FieldViolation[] {
  const found: FieldViolation[] = []
  const user = userNameOf(values.user)
  if (person === null) found.push({ pointer: '/person', message: words.person })
  if (user === '') found.push({ pointer: '/user', message: words.missing })
  else if (!isUserName(user)) found.push({ pointer: '/user', message: words.form })
  return found
}

export type RightRow = RightOfPost & { id: string }

export function rightRows({ rights }: PostWithRights): RightRow[] {
  return rights.map((right) => ({ ...right, id: right.permission }))
}

export interface HistoryStep {
  id: 'submitted' | 'decided'
  by: Reference
  doneAt: string
}

/** What came before, from new to old; an account that came with the installation has none of it. */
export function historyOf({ submitted, decided }: Pick<Account, 'submitted' | 'decided'>): HistoryStep[] {
  const steps: HistoryStep[] = []
  if (decided) steps.push({ id: 'decided', ...decided })
  if (submitted) steps.push({ id: 'submitted', ...submitted })
  return steps
}
