import type { components } from '@/api/schema'

type Schemas = components['schemas']
type Entry = Schemas['TraceEntry']

/** Where an act stands in its log: its place, counted from 0, or null as long as it waits for one. */
export type Placed = Pick<Entry, 'id' | 'index' | 'log'> & {
  /** What the reader may do with the entry itself; nothing, where it is left out. */
  acts?: Entry['acts']
}

/** An act of which the link to a person may be erased. */
export type Erasable = Pick<Entry, 'id' | 'act' | 'at' | 'actor' | 'subject'>
export type EraseLinkRequest = Schemas['EraseLinkRequest']
export type Link = Schemas['LinkToErase']

/** The act of erasing a link, as entries of the trace offer it. */
export const ERASE_LINK = 'erase-link'

/** The address of an act's receipt; without its contents it may be passed on. */
export function receiptAddress(id: string, opened: boolean): string {
  return `/api/trace-entries/${encodeURIComponent(id)}/receipt${opened ? '' : '?opened=false'}`
}

/** What links an entry to people: who acted, and what was acted on where that is a person. */
export function linksOf({ actor, subject }: Pick<Erasable, 'actor' | 'subject'>): Link[] {
  return [...(actor ? ['ACTOR' as const] : []), ...(subject?.ref.startsWith('person:') ? ['SUBJECT' as const] : [])]
}

/** The name behind a link. */
export function linkedName({ actor, subject }: Pick<Erasable, 'actor' | 'subject'>, link: Link): string {
  return (link === 'ACTOR' ? actor?.person.name : subject?.title) ?? ''
}
