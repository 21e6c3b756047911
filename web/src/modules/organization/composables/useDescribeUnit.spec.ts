import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from 'vue'
import type { Unit } from '../model'

interface Sent {
  method: string
  path: string
  match: string | null
  key: string | null
  body: unknown
}
const server = vi.hoisted(() => ({
  sent: [] as Sent[],
  answers: [] as Response[],
}))

vi.mock('@/shared/http/client', async (original) => {
  const client = await original<typeof import('@/shared/http/client')>()
  const api = client.createApi('http://server.test', async (request) => {
    const text = await request.clone().text()
    server.sent.push({
      method: request.method,
      path: new URL(request.url).pathname,
      match: request.headers.get('If-Match'),
      key: request.headers.get('Idempotency-Key'),
      body: text === '' ? null : (JSON.parse(text) as unknown),
    })
    const answer = server.answers.shift()
    if (!answer) throw new TypeError('no answer')
    return answer
  })
  return { ...client, api }
})
const { useDescribeUnit } = await import('./useDescribeUnit')

const unit = { id: 'u1', name: 'unit', profile: null, acts: [] } as unknown as Unit
const body = { year: 2026, partyMembers: 30, residents: null, address: null, dutyPhone: null }
const json = (status: number, value: unknown, etag?: string) =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': 'application/json', ...(etag ? { ETag: etag } : {}) },
  })
const problem = (status: number, code: string, more: object = {}) =>
  json(status, { code, title: code, status, ...more })

let client: QueryClient
function open(etag = '"1"') {
  client = new QueryClient()
  const app = createApp({})
  app.use(VueQueryPlugin, { queryClient: client })
  return app.runWithContext(() => useDescribeUnit({ unit, etag }))
}

beforeEach(() => {
  server.sent.length = 0
  server.answers.length = 0
})

describe('entering the profile', () => {
  it('sends the version that was seen and replaces the unit by the answer', async () => {
    const form = open('"7"')
    server.answers.push(json(200, { ...unit, describedYear: 2026 }, '"8"'))
    expect(await form.send(body)).toBe(true)
    expect(server.sent[0]).toMatchObject({ method: 'POST', path: '/api/units/u1/acts/describe', match: '"7"', body })
    expect(client.getQueryData(['units', 'u1'])).toMatchObject({ unit: { describedYear: 2026 }, etag: '"8"' })
  })

  it('sends the same profile under the same key, and another under another', async () => {
    const form = open()
    server.answers.push(problem(503, 'request-017'), problem(503, 'request-017'), problem(503, 'request-017'))
    await form.send(body)
    await form.send(body)
    await form.send({ ...body, partyMembers: 31 })
    const keys = server.sent.map(({ key }) => key)
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[0])
  })

  it('sends once however often the button is pressed', async () => {
    const form = open()
    server.answers.push(json(200, unit, '"2"'))
    const [first, second] = await Promise.all([form.send(body), form.send(body)])
    expect([first, second]).toEqual([true, false])
    expect(server.sent).toHaveLength(1)
  })
})

describe('a refused profile', () => {
  it('keeps violations for the fields', async () => {
    const form = open()
    const violation = { pointer: '/partyMembers', code: 'Min', message: 'too few', values: {} }
    server.answers.push(problem(422, 'request-014', { violations: [violation] }))
    expect(await form.send(body)).toBe(false)
    expect(form.violations.value).toEqual([violation])
    expect(form.problem.value).toBeNull()
  })

  it('keeps a broken rule with its basis', async () => {
    const form = open()
    server.answers.push(problem(422, 'organization-001', { basis: 'Article 30' }))
    await form.send(body)
    expect(form.problem.value).toMatchObject({ code: 'organization-001', basis: 'Article 30' })
    expect(form.violations.value).toEqual([])
    server.answers.push(json(200, unit, '"2"'))
    await form.send(body)
    expect(form.problem.value).toBeNull()
  })

  it('reads the object anew when it is not in a state for it', async () => {
    const form = open()
    client.setQueryData(['units', 'u1'], { unit, etag: '"1"' })
    server.answers.push(problem(409, 'organization-002'))
    await form.send(body)
    expect(form.problem.value?.code).toBe('organization-002')
    expect(client.getQueryState(['units', 'u1'])?.isInvalidated).toBe(true)
  })

  it('says so when the server cannot be reached', async () => {
    const form = open()
    expect(await form.send(body)).toBe(false)
    expect(form.problem.value?.code).toBe('client-001')
    expect(form.submitting.value).toBe(false)
  })
})

describe('a profile that others changed meanwhile', () => {
  it('reads their version and decides nothing', async () => {
    const form = open()
    server.answers.push(
      problem(412, 'request-009', { values: { version: '2' } }),
      json(200, { ...unit, name: 'theirs' }, '"2"'),
    )
    expect(await form.send(body)).toBe(false)
    expect(form.theirs.value).toMatchObject({ unit: { name: 'theirs' }, etag: '"2"' })
    expect(form.problem.value).toBeNull()
    expect(server.sent.map(({ method }) => method)).toEqual(['POST', 'GET'])
  })

  it('goes over it only after the person has seen it, under a new key', async () => {
    const form = open()
    server.answers.push(problem(412, 'request-009'), json(200, unit, '"2"'), json(200, unit, '"3"'))
    await form.send(body)
    expect(form.acceptTheirs()?.etag).toBe('"2"')
    expect(form.theirs.value).toBeNull()
    expect(await form.send(body)).toBe(true)
    const [first, , third] = server.sent
    expect(third?.match).toBe('"2"')
    expect(third?.key).not.toBe(first?.key)
  })

  it('says what is wrong when their version cannot be read', async () => {
    const form = open()
    server.answers.push(problem(412, 'request-009'), problem(500, 'request-016'))
    await form.send(body)
    expect(form.theirs.value).toBeNull()
    expect(form.problem.value?.code).toBe('request-016')
  })
})
