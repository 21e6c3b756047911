import { describe, expect, it } from 'vitest'
import type { RouteMeta } from 'vue-router'
import type { Shell } from '@/shared/module'
import { guard } from './guard'

const page = (fullPath: string, shell: Shell) => ({
  fullPath,
  meta: { shell, kind: 'list', titleKey: 'a.b', permission: null, help: 'frame' } satisfies RouteMeta,
})

/** Sessions of which the server says, when asked, that someone or nobody is signed in, or nothing at all. */
function sessions(known: boolean, answer: 'someone' | 'nobody' | 'nothing') {
  const state = {
    session: known ? {} : undefined,
    signedIn: known && answer === 'someone',
    asked: 0,
    load(): Promise<void> {
      state.asked += 1
      if (answer === 'nothing') return Promise.reject(new Error('unreachable'))
      state.session = {}
      state.signedIn = answer === 'someone'
      return Promise.resolve()
    },
  }
  return state
}

describe('the guard', () => {
  it('asks for no session on public pages', async () => {
    const state = sessions(false, 'nobody')
    expect(await guard(page('/public', 'public'), state)).toBe(true)
    expect(state.asked).toBe(0)
  })

  it('lets in who is signed in, and asks only once', async () => {
    const state = sessions(false, 'someone')
    expect(await guard(page('/', 'office'), state)).toBe(true)
    expect(await guard(page('/me', 'office'), state)).toBe(true)
    expect(state.asked).toBe(1)
  })

  it('sends everyone else to sign in and remembers the page, but not the desk', async () => {
    const there = page('/organization/units?q=mei', 'office')
    expect(await guard(there, sessions(false, 'nobody'))).toEqual({
      name: 'access.sign-in',
      query: { to: there.fullPath },
    })
    expect(await guard(page('/', 'office'), sessions(true, 'nobody'))).toEqual({ name: 'access.sign-in', query: {} })
  })

  it('leaves it to the shell to say that the server cannot be reached', async () => {
    expect(await guard(page('/me', 'office'), sessions(false, 'nothing'))).toBe(true)
  })
})
