import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { httpContext } from '@/shared/http/context'
import { type Session, useSession, useSessionStore } from './useSession'

const nobody: Session = {
  person: null,
  user: null,
  post: null,
  posts: [],
  permissions: [],
  csrfToken: 'before',
  authenticatedAt: null,
  persona: null,
  stage: 'FULL',
  method: 'PASSWORD',
}
const someone: Session = { ...nobody, person: { id: '1', name: 'x' }, permissions: ['unit.read'], csrfToken: 'after' }

beforeEach(() => setActivePinia(createPinia()))

describe('the session', () => {
  it('allows what it says and nothing else', () => {
    const { can, signedIn } = useSession()
    expect(can('unit.read')).toBe(false)
    useSessionStore().accept(someone)
    expect(signedIn.value).toBe(true)
    expect(can('unit.read')).toBe(true)
    expect(can('unit')).toBe(false)
    expect(can('trace.read')).toBe(false)
  })

  it('without a person is not signed in, but has its token', () => {
    useSessionStore().accept(nobody)
    expect(useSession().signedIn.value).toBe(false)
    expect(httpContext.csrfToken.value).toBe('before')
  })

  it('takes its token with it', () => {
    const store = useSessionStore()
    store.accept(someone)
    expect(httpContext.csrfToken.value).toBe('after')
    store.forget()
    expect(httpContext.csrfToken.value).toBeNull()
    expect(useSession().signedIn.value).toBe(false)
  })
})
