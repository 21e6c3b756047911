import type { components } from '@/api/schema'
import { type Time, timeOf } from '@/shared/days'
import type { FormValues } from '@/shared/ui'

type Schemas = components['schemas']
export type PostHistory = Schemas['PostHistory']
export type PostState = Schemas['PostState']
export type PostKind = Schemas['PostKind']
export type PostFlag = Schemas['PostFlag']
export type Term = Schemas['Term']
export type TermCapacity = Schemas['TermCapacity']
export type Person = Schemas['Person']
export type PersonSummary = Schemas['PersonSummary']
export type PersonTerm = Schemas['PersonTerm']
export type DeclaredKinship = Schemas['DeclaredKinship']
export type DeclareKinshipRequest = Schemas['DeclareKinshipRequest']
export type ChangePostRequest = Schemas['ChangePostRequest']
type Named = Schemas['Ref']

/** From when to when there is the post, as of which day its page shows it. */
export function postDays({ states }: Pick<PostHistory, 'states'>): { validFrom: string; validTo: string | null } {
  return { validFrom: states.at(-1)?.from ?? '', validTo: states[0]?.to ?? null }
}

/** Whoever would leave it: the latest term, as long as it is open. */
export function lastHolder({ terms }: Pick<PostHistory, 'terms'>): Term | null {
  const [last] = terms
  return last?.to === null ? last : null
}

/** What the flag rests on, as far as the post itself says it; the rest stands on the page of its holder. */
export function flagReason(flag: PostFlag, { state }: Pick<PostHistory, 'state'>): string {
  if (flag === 'KIN_IN_TEAM') return 'KIN_IN_TEAM'
  return state.otherBusiness ? 'OTHER_BUSINESS_PORTFOLIO' : 'OTHER_BUSINESS_POST'
}

/** Only the head of a discipline body is asked whether he is in charge of other business. */
export function isOfDiscipline(kind: PostKind): boolean {
  return kind === 'DISCIPLINE_SECRETARY' || kind === 'DISPATCHED_TEAM_HEAD'
}

/** Who holds the post: each act asks for its own part of a draft, and what is typed for one is there for the next. */
export const STAFF_ACTS = ['fill', 'vacate', 'hand-over'] as const
export type StaffAct = (typeof STAFF_ACTS)[number]
export type StaffField = 'person' | 'capacity' | 'on' | 'note'
export const STAFF_FIELDS: Readonly<Record<StaffAct, readonly StaffField[]>> = {
  fill: ['person', 'capacity', 'on'],
  vacate: ['on'],
  'hand-over': ['person', 'capacity', 'on', 'note'],
}

export function isStaffAct(act: string): act is StaffAct {
  return STAFF_ACTS.some((known) => known === act)
}

export interface StaffDraft {
  person: Named | null
  capacity: TermCapacity
  on: string
  note: string
}

export function newStaffDraft(): StaffDraft {
  return { person: null, capacity: 'REGULAR', on: '', note: '' }
}

export type StaffMessages = Partial<Record<StaffField, string>>

/** Only what cannot be sent at all; every rule is the server's. */
export function missingInStaff(act: StaffAct, draft: StaffDraft): StaffField[] {
  return STAFF_FIELDS[act].filter((field) => {
    if (field === 'person') return draft.person === null
    return draft[field].trim() === ''
  })
}

const SENT_AS: Record<string, StaffField> = {
  person: 'person',
  successor: 'person',
  capacity: 'capacity',
  from: 'on',
  on: 'on',
  note: 'note',
}

/** What the server says of single members, at the fields of the dialog; null where it means none of them. */
export function staffField(pointer: string): StaffField | null {
  return SENT_AS[pointer.replace(/^#?\//, '')] ?? null
}

export type StaffRequest =
  | { act: 'fill'; body: Schemas['FillPostRequest'] }
  | { act: 'vacate'; body: Schemas['VacatePostRequest'] }
  | { act: 'hand-over'; body: Schemas['HandOverPostRequest'] }

export function staffRequest(act: StaffAct, { person, capacity, on, note }: StaffDraft): StaffRequest {
  const id = person?.id ?? ''
  switch (act) {
    case 'fill':
      return { act, body: { person: id, capacity, from: on } }
    case 'vacate':
      return { act, body: { on } }
    case 'hand-over':
      return { act, body: { successor: id, capacity, on, note: note.trim() } }
  }
}

/** The villages and what else a post is, as the form to change it holds them; `from` is always asked anew. */
export interface ChangeDraft {
  values: FormValues
  villages: Named[]
}

export const CHANGE_FIELDS = ['from', 'rank', 'managedBy', 'portfolio', 'otherBusiness'] as const
export type ChangeField = (typeof CHANGE_FIELDS)[number]

export function changeDraft({ states, state, villages }: PostHistory): ChangeDraft {
  const latest = states[0] ?? state
  return {
    values: {
      from: '',
      rank: latest.rank ?? '',
      managedBy: latest.managedBy ?? '',
      portfolio: latest.portfolio ?? '',
      otherBusiness: String(latest.otherBusiness),
    },
    villages,
  }
}

export function toChange({ values, villages }: ChangeDraft): ChangePostRequest {
  return {
    from: values.from ?? '',
    rank: (values.rank || null) as ChangePostRequest['rank'],
    managedBy: (values.managedBy || null) as ChangePostRequest['managedBy'],
    portfolio: values.portfolio?.trim() || null,
    otherBusiness: values.otherBusiness === 'true',
    villages: villages.map(({ id }) => id),
  }
}

/** Posts of a person by when they are held. */
export function termsByTime(terms: readonly PersonTerm[], day: string | null): Record<Time, (PersonTerm & Named)[]> {
  const sorted: Record<Time, (PersonTerm & Named)[]> = { AHEAD: [], NOW: [], PAST: [] }
  for (const term of terms) {
    sorted[timeOf(term, day)].push({ ...term, id: `${term.post.id} ${term.from}`, name: term.post.name })
  }
  return sorted
}

/** A declaration of kinship as it is typed. */
export interface KinshipDraft {
  relative: Named | null
  kind: string
}
