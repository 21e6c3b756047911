import type { RouteLocationNormalized, RouteLocationRaw } from 'vue-router'

interface Sessions {
  session: unknown
  signedIn: boolean
  load(): Promise<unknown>
}

/** Pages of the office are asked for with a session; whoever has none signs in first and comes back. */
export async function guard(
  to: Pick<RouteLocationNormalized, 'fullPath' | 'meta'>,
  sessions: Sessions,
): Promise<true | RouteLocationRaw> {
  if (to.meta.shell !== 'office') return true
  try {
    if (sessions.session === undefined) await sessions.load()
  } catch {
    return true // the shell says that the server cannot be reached and offers to ask again
  }
  if (sessions.signedIn) return true
  return { name: 'access.sign-in', query: to.fullPath === '/' ? {} : { to: to.fullPath } }
}
