import type { components } from '@/api/schema'

export type InboxMessage = components['schemas']['InboxMessage']
export type InboxCounts = components['schemas']['Inbox']

/** What the words of a message are made of. */
export type MessageLike = Pick<InboxMessage, 'kind' | 'values'> & { subject: Pick<InboxMessage['subject'], 'title'> }

export interface Piece {
  text: string
  /** The name of the subject: data, which stays Chinese. */
  name: boolean
}

const PLACE = '{subject}'

/** A sentence with its values, cut where the name of the subject stands; without a name nothing is left of its place. */
export function piecesOf(sentence: string, values: Record<string, string>, title: string | null): Piece[] {
  const filled = sentence.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole)
  return filled
    .split(PLACE)
    .flatMap((text, at): Piece[] =>
      at === 0
        ? [{ text, name: false }]
        : [
            { text: title ?? '', name: true },
            { text, name: false },
          ],
    )
    .filter(({ text }) => text !== '')
}

/** What stands in the badge: what is asked of the person; what is late makes it urgent, what only informs is a dot. */
export function badgeOf(counts: InboxCounts | null): { count: number; tone: 'info' | 'bad'; dot: boolean } {
  if (counts === null) return { count: 0, tone: 'info', dot: false }
  const { asked, late, unread } = counts
  return { count: asked, tone: late > 0 ? 'bad' : 'info', dot: asked === 0 && unread > 0 }
}
