import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ProblemError, unreachable } from '@/shared/problem'
import { actHeaders, createApi, createDownload, etagOf, newIdempotencyKey, POLL } from './client'
import { httpContext, setCsrfToken, setRequestLanguage } from './context'
import { type Recovery, useRecovery } from './recovery'

const NOW = '2026-12-08T01:00:00.000Z'
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

function answer(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  })
}

function refusal(status: number, code: string): Response {
  return answer(status, { ...unreachable(), status, code, title: code })
}

/** A client whose server gives these answers one after the other, and what it was sent. */
function clientOf(...answers: (Response | Error)[]) {
  const sent: Request[] = []
  const api = createApi('http://liangze.test', (request) => {
    sent.push(request)
    const next = answers.shift()
    if (next === undefined) throw new Error('more requests than answers')
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next)
  })
  return { api, sent }
}

function recoveryThat(done: Partial<Record<keyof Recovery, () => boolean>>): string[] {
  const asked: string[] = []
  const step = (name: keyof Recovery) => () => {
    asked.push(name)
    return Promise.resolve(done[name]?.() ?? false)
  }
  useRecovery({ signIn: step('signIn'), reauthenticate: step('reauthenticate'), refreshToken: step('refreshToken') })
  return asked
}

const unit = { params: { path: { id: 'u1' } } }
const act = (key: string) => ({
  params: { path: { id: 'u1' }, header: actHeaders('"7"', key) },
  body: profile,
})
const profile = { year: 2026, partyMembers: 12, residents: null, address: null, dutyPhone: null }

beforeEach(() => {
  setCsrfToken('token-1')
  setRequestLanguage('zh-CN')
  useRecovery(null)
})

describe('the headers of a request', () => {
  it('say the language and carry no token when reading', async () => {
    setRequestLanguage('en')
    const { api, sent } = clientOf(answer(200, {}))
    await api.GET('/api/meta')
    expect(sent[0]?.headers.get('Accept-Language')).toBe('en')
    expect(sent[0]?.headers.has('X-CSRF-Token')).toBe(false)
  })

  it('carry the token, the version and the key of an act', async () => {
    const { api, sent } = clientOf(answer(200, {}))
    const key = newIdempotencyKey()
    await api.POST('/api/units/{id}/acts/describe', act(key))
    expect(sent[0]?.url).toBe('http://liangze.test/api/units/u1/acts/describe')
    expect(sent[0]?.headers.get('X-CSRF-Token')).toBe('token-1')
    expect(sent[0]?.headers.get('If-Match')).toBe('"7"')
    expect(sent[0]?.headers.get('Idempotency-Key')).toBe(key)
    expect(key).toMatch(UUID)
    expect(newIdempotencyKey()).not.toBe(key)
  })

  it('have a key of their own where the browser gives no random UUID', () => {
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(255) })
    expect(newIdempotencyKey()).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff')
    vi.unstubAllGlobals()
  })

  it('say that nobody asked but the clock', async () => {
    const { api, sent } = clientOf(answer(200, {}), answer(200, {}))
    await api.GET('/api/meta', { headers: POLL })
    await api.GET('/api/meta')
    expect(sent.map((request) => request.headers.get('Liangze-Poll'))).toEqual(['true', null])
  })

  it('carry no token before there is a session', async () => {
    setCsrfToken(null)
    const { api, sent } = clientOf(answer(200, {}))
    await api.POST('/api/session', { body: { user: 'a', password: 'b' } })
    expect(sent[0]?.headers.has('X-CSRF-Token')).toBe(false)
  })
})

describe('an answer', () => {
  it('sets the time of the page and gives the version', async () => {
    const { api } = clientOf(answer(200, { id: 'u1' }, { 'Liangze-Now': NOW, ETag: '"7"' }))
    const { data, response } = await api.GET('/api/units/{id}', unit)
    expect(data?.id).toBe('u1')
    expect(etagOf(response)).toBe('"7"')
    expect(httpContext.businessTime.value).toBe(NOW)
  })

  it('that refuses is thrown with its problem', async () => {
    const { api } = clientOf(refusal(422, 'organization-001'))
    await expect(api.GET('/api/meta')).rejects.toMatchObject({ problem: { status: 422, code: 'organization-001' } })
  })

  it('that asks to wait is thrown with how long, in the language it was asked in', async () => {
    setRequestLanguage('en')
    const busy = (after: string) => answer(429, { code: 'access-003', title: 'x' }, { 'Retry-After': after })
    const { api } = clientOf(busy('16'), busy('later'), refusal(422, 'organization-001'))
    await expect(api.GET('/api/meta')).rejects.toMatchObject({ problem: { retryAfter: 16, language: 'en' } })
    await expect(api.GET('/api/meta')).rejects.toMatchObject({ problem: { retryAfter: null } })
    await expect(api.GET('/api/meta')).rejects.toMatchObject({ problem: { retryAfter: null } })
  })

  it('of a proxy is thrown with its status', async () => {
    const { api } = clientOf(new Response('<h1>Bad gateway</h1>', { status: 502 }))
    await expect(api.GET('/api/meta')).rejects.toMatchObject({ problem: { status: 502, code: 'client-001' } })
  })

  it('that never came is a problem too', async () => {
    const { api } = clientOf(new TypeError('network'))
    await expect(api.GET('/api/meta')).rejects.toBeInstanceOf(ProblemError)
  })

  it('nobody waits for any more stays an abort', async () => {
    const { api } = clientOf(new DOMException('left', 'AbortError'))
    await expect(api.GET('/api/meta')).rejects.toMatchObject({ name: 'AbortError' })
  })
})

describe('a file', () => {
  const files = (...list: Response[]) =>
    createDownload('http://liangze.test/page', () => Promise.resolve(list.shift() ?? answer(500, {})))

  it('is asked for again after signing in over the page', async () => {
    recoveryThat({ signIn: () => true })
    const response = await files(refusal(401, 'access-009'), answer(200, { rows: 1 }))('/api/units/export.xlsx')
    expect(await response.json()).toEqual({ rows: 1 })
  })

  it('that is refused is thrown with its problem', async () => {
    await expect(files(refusal(422, 'request-018'))('/x')).rejects.toMatchObject({ problem: { code: 'request-018' } })
  })
})

describe('a refused request', () => {
  it('is sent again with its body and the new token after signing in over the page', async () => {
    const asked = recoveryThat({
      signIn: () => {
        setCsrfToken('token-2')
        return true
      },
    })
    const { api, sent } = clientOf(refusal(401, 'access-009'), answer(200, { id: 'u1' }))
    const { data } = await api.POST('/api/units/{id}/acts/describe', act('key'))
    expect(asked).toEqual(['signIn'])
    expect(data?.id).toBe('u1')
    expect(sent.map((request) => request.headers.get('X-CSRF-Token'))).toEqual(['token-1', 'token-2'])
    expect(sent[1]?.headers.get('Idempotency-Key')).toBe('key')
    expect(await sent[1]?.json()).toEqual(profile)
  })

  it.each([
    [403, 'access-010', 'reauthenticate'],
    [403, 'access-040', 'signIn'],
    [403, 'access-041', 'signIn'],
    [403, 'access-042', 'signIn'],
    [403, 'access-012', 'refreshToken'],
  ] as const)('%i %s is lifted by %s', async (status, code, step) => {
    const asked = recoveryThat({ [step]: () => true })
    const { api, sent } = clientOf(refusal(status, code), answer(200, {}))
    await api.GET('/api/meta')
    expect(asked).toEqual([step])
    expect(sent).toHaveLength(2)
  })

  it('whose second try never came back is a problem too', async () => {
    recoveryThat({ signIn: () => true })
    const { api } = clientOf(refusal(401, 'access-009'), new TypeError('network'))
    await expect(api.GET('/api/meta')).rejects.toBeInstanceOf(ProblemError)
  })

  it('stays refused when the person leaves the dialog', async () => {
    recoveryThat({ signIn: () => false })
    const { api, sent } = clientOf(refusal(401, 'access-009'))
    await expect(api.GET('/api/meta')).rejects.toMatchObject({ problem: { code: 'access-009' } })
    expect(sent).toHaveLength(1)
  })

  it('is sent again once and no more', async () => {
    recoveryThat({ signIn: () => true })
    const { api, sent } = clientOf(refusal(401, 'access-009'), refusal(401, 'access-009'))
    await expect(api.GET('/api/meta')).rejects.toMatchObject({ problem: { code: 'access-009' } })
    expect(sent).toHaveLength(2)
  })

  it.each([
    [401, 'access-001'],
    [403, 'access-011'],
  ])('%i %s asks nobody', async (status, code) => {
    const asked = recoveryThat({ signIn: () => true, reauthenticate: () => true, refreshToken: () => true })
    const { api } = clientOf(refusal(status, code))
    await expect(api.GET('/api/meta')).rejects.toMatchObject({ problem: { code } })
    expect(asked).toEqual([])
  })

  it('of the second step of signing in goes back to the dialog that sent it', async () => {
    const asked = recoveryThat({ signIn: () => true })
    const { api } = clientOf(refusal(401, 'access-009'))
    await expect(api.POST('/api/session/second-factor', { body: { code: '123456' } })).rejects.toMatchObject({
      problem: { code: 'access-009' },
    })
    expect(asked).toEqual([])
  })

  it('shares the dialog with others refused at the same moment', async () => {
    const asked = recoveryThat({ signIn: () => true })
    const { api } = clientOf(
      refusal(401, 'access-009'),
      refusal(401, 'access-009'),
      answer(200, { id: 'a' }),
      answer(200, { id: 'b' }),
    )
    await Promise.all([api.GET('/api/units/{id}', unit), api.GET('/api/places/{id}', unit)])
    expect(asked).toEqual(['signIn'])
  })
})
