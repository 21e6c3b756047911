/**
 * What the frame can do so that a refused request may be sent once more: let the person sign in over the page, ask for
 * the password or a code again, or fetch a fresh token. The page that sent the request keeps waiting and keeps what was typed.
 */
export interface Recovery {
  signIn(): Promise<boolean>
  reauthenticate(): Promise<boolean>
  refreshToken(): Promise<boolean>
}

let recovery: Recovery | null = null
const running = new Map<keyof Recovery, Promise<boolean>>()

export function useRecovery(next: Recovery | null): void {
  recovery = next
  running.clear()
}

function way(code: string): keyof Recovery | null {
  switch (code) {
    case 'access-009':
    // begun elsewhere and not finished: the code, a new password or a second factor is still to come
    case 'access-040':
    case 'access-041':
    case 'access-042':
      return 'signIn'
    case 'access-010':
      return 'reauthenticate'
    case 'access-012':
      return 'refreshToken'
    default:
      return null
  }
}

/** Tries to make a refused request possible; requests refused at the same moment share one dialog. */
export async function recoverFrom(code: string): Promise<boolean> {
  const step = way(code)
  if (step === null || recovery === null) return false
  const already = running.get(step)
  if (already) return already
  const attempt = recovery[step]().finally(() => running.delete(step))
  running.set(step, attempt)
  return attempt
}
