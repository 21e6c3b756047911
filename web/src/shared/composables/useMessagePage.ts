import { useRouter } from 'vue-router'
import type { InboxMessage } from '@/shared/inbox'

const MISSING = 'missing'

/** Where a message leads: to its subject, and to the page of the act that it asks for, if the act has one below the subject's. */
export function useMessagePage() {
  const router = useRouter()

  function actPageOf({ subject, ask }: InboxMessage): string | null {
    if (subject.path === null || ask === null) return null
    const [path = ''] = subject.path.split('?')
    const page = `${path}/${ask}`
    return router.resolve(page).name === MISSING ? null : page
  }

  return { pageOf: ({ subject }: InboxMessage): string | null => subject.path, actPageOf }
}
