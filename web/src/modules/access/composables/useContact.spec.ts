import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from 'vue'

const server = vi.hoisted(() => ({ sent: [] as Request[], answers: [] as Response[] }))

vi.mock('@/shared/http/client', async (original) => {
  const client = await original<typeof import('@/shared/http/client')>()
  const api = client.createApi('http://server.test', async (request) => {
    server.sent.push(request.clone())
    const answer = server.answers.shift()
    if (!answer) throw new TypeError('no answer')
    return Promise.resolve(answer)
  })
  return { ...client, api }
})
const { useChangeContact } = await import('./useContact')
const { useRecovery } = await import('@/shared/http/recovery')

const before = { telephone: null, mail: null, trace: null }
const after = { telephone: '13800005678', mail: null, trace: 't1' }
const json = (status: number, value: unknown, etag?: string) =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': 'application/json', ...(etag ? { ETag: etag } : {}) },
  })

let client: QueryClient
function open() {
  client = new QueryClient()
  const app = createApp({})
  app.use(VueQueryPlugin, { queryClient: client })
  return app.runWithContext(() => useChangeContact({ contact: before, etag: '"0"' }))
}

beforeEach(() => {
  server.sent.length = 0
  server.answers.length = 0
  useRecovery(null)
})

describe('entering how one is reached', () => {
  it('replaces it as a whole, with the version that was seen', async () => {
    const form = open()
    server.answers.push(json(200, after, '"1"'))
    expect(await form.send({ telephone: '13800005678', mail: null })).toBe(true)
    const sent = server.sent[0]
    expect([sent?.method, sent?.headers.get('If-Match')]).toEqual(['PUT', '"0"'])
    expect(await sent?.json()).toEqual({ telephone: '13800005678', mail: null })
    expect(client.getQueryData(['contact'])).toEqual({ contact: after, etag: '"1"' })
  })

  it('goes on by itself after the password was given again', async () => {
    const form = open()
    const reauthenticate = vi.fn(() => Promise.resolve(true))
    useRecovery({ signIn: reauthenticate, reauthenticate, refreshToken: reauthenticate })
    server.answers.push(json(403, { code: 'access-010', title: 'x', status: 403 }), json(200, after, '"1"'))
    expect(await form.send({ telephone: '13800005678', mail: null })).toBe(true)
    expect(reauthenticate).toHaveBeenCalledOnce()
    expect(server.sent).toHaveLength(2)
  })

  it('tells what is wrong at each field', async () => {
    const form = open()
    const violations = [{ pointer: '/telephone', code: 'telephone', message: 'a number', values: {} }]
    server.answers.push(json(422, { code: 'request-014', title: 'x', status: 422, violations }))
    expect(await form.send({ telephone: '110', mail: null })).toBe(false)
    expect(form.violations.value).toEqual(violations)
  })

  it('decides nothing when it was changed elsewhere meanwhile', async () => {
    const form = open()
    server.answers.push(json(412, { code: 'request-009', title: 'x', status: 412 }), json(200, after, '"1"'))
    expect(await form.send({ telephone: '110', mail: null })).toBe(false)
    expect(form.theirs.value?.etag).toBe('"1"')
  })
})
