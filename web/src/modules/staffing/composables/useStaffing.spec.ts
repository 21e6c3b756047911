import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type App, createApp, nextTick, ref } from 'vue'
import type { Staffing, Training, WorkGroupSeat } from '../model'

interface Sent {
  method: string
  path: string
  match: string | null
  key: string | null
  body: unknown
}
const server = vi.hoisted(() => ({ sent: [] as Sent[], answers: [] as Response[] }))

vi.mock('@/shared/http/client', async (original) => {
  const client = await original<typeof import('@/shared/http/client')>()
  const api = client.createApi('http://server.test', async (request) => {
    const text = await request.clone().text()
    const url = new URL(request.url)
    server.sent.push({
      method: request.method,
      path: url.pathname + decodeURIComponent(url.search),
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
const { useSetEstablishment, useStaffing } = await import('./useStaffing')
const { seenTraining, useEnterTraining, useWithdrawTraining } = await import('./useTrainings')
const { seenSeat, useChangeSeat, useJoinWorkGroup } = await import('./useWorkGroups')

const json = (status: number, value: unknown, etag?: string) =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': 'application/json', ...(etag ? { ETag: etag } : {}) },
  })
const problem = (status: number, code: string) => json(status, { code, title: code, status })

let client: QueryClient
let app: App
function inside<T>(use: () => T): T {
  client = new QueryClient()
  app = createApp({})
  app.use(VueQueryPlugin, { queryClient: client })
  return app.runWithContext(use)
}

beforeEach(() => {
  server.sent.length = 0
  server.answers.length = 0
})

const staffing = { body: { id: 'b1' }, establishments: [] } as unknown as Staffing
const strength = { authorised: '4', filled: '3', basis: 'No. 3', from: '2026-12-01' }

describe('how a body is staffed', () => {
  it('is asked for the day of each part of the page that shows it, also when it is asked for anew', async () => {
    const day = ref<string | undefined>()
    for (let answer = 0; answer < 5; answer++) server.answers.push(json(200, staffing, '"3"'))
    const page = inside(() => useStaffing(ref('b1'), ref(undefined)))
    app.runWithContext(() => useStaffing(ref('b1'), day))
    await vi.waitFor(() => expect(page.staffing.value).toBeDefined())
    day.value = '2026-12-02'
    await nextTick()
    await vi.waitFor(() => expect(client.isFetching()).toBe(0))
    server.sent.length = 0
    await client.refetchQueries({ queryKey: ['discipline-bodies'] })
    expect(server.sent.map(({ path }) => path).sort()).toEqual([
      '/api/discipline-bodies/b1',
      '/api/discipline-bodies/b1?asOf=2026-12-02',
    ])
  })
})

describe('the establishment', () => {
  it('is entered for the version that was seen, and the answer takes its place', async () => {
    const setting = inside(() => useSetEstablishment({ staffing, etag: '"3"' }))
    server.answers.push(json(200, { ...staffing, trace: 't' }, '"4"'))
    expect(await setting.send(strength)).toBe(true)
    expect(server.sent[0]).toMatchObject({
      method: 'POST',
      path: '/api/discipline-bodies/b1/acts/set-establishment',
      match: '"3"',
      body: { authorised: 4, filled: 3, basis: 'No. 3', from: '2026-12-01' },
    })
    expect(client.getQueryData(['discipline-bodies', 'b1'])).toMatchObject({ etag: '"4"' })
  })

  it('is not entered over what others entered before the person has seen it', async () => {
    const setting = inside(() => useSetEstablishment({ staffing, etag: '"3"' }))
    server.answers.push(problem(412, 'request-009'), json(200, staffing, '"4"'), problem(422, 'organization-046'))
    expect(await setting.send(strength)).toBe(false)
    expect(setting.theirs.value?.etag).toBe('"4"')
    setting.acceptTheirs()
    expect(await setting.send(strength)).toBe(false)
    expect(server.sent[2]).toMatchObject({ match: '"4"' })
    expect(setting.problem.value?.code).toBe('organization-046')
  })
})

describe('training', () => {
  const training = { id: 't1', version: 1 } as unknown as Training
  const values = { title: 'T', kind: 'INDUCTION', heldBy: 'H', firstOn: '2026-12-01', lastOn: '2026-12-02', hours: '8' }

  it('is entered once under one key when it is sent twice', async () => {
    const entering = inside(() => useEnterTraining('b1'))
    server.answers.push(problem(503, 'request-017'), json(201, training, '"1"'))
    expect(await entering.send({ values, people: ['a', 'b'] })).toBe(false)
    expect(await entering.send({ values, people: ['a', 'b'] })).toBe(true)
    expect(server.sent[1]).toMatchObject({
      path: '/api/discipline-bodies/b1/trainings',
      match: null,
      body: { people: ['a', 'b'], hours: 8 },
    })
    expect(server.sent[1]?.key).toBe(server.sent[0]?.key)
  })

  it('is withdrawn in the version that was seen; what was withdrawn elsewhere is told', async () => {
    const withdrawing = inside(() => useWithdrawTraining('b1', seenTraining(training)))
    server.answers.push(problem(412, 'request-009'))
    expect(await withdrawing.send(null)).toBe(false)
    expect(server.sent[0]).toMatchObject({ path: '/api/trainings/t1/acts/withdraw', match: '"1"' })
    expect(withdrawing.theirs.value?.training.id).toBe('t1')
  })
})

describe('a seat in a work group', () => {
  const seat = { id: 's1', version: 2, leftOn: null } as unknown as WorkGroupSeat

  it('is registered without a version, and a rule that refuses it is told', async () => {
    const joining = inside(() => useJoinWorkGroup('b1'))
    server.answers.push(problem(422, 'organization-043'))
    expect(await joining.send({ name: 'G', ledBy: 'T', joinedOn: '2026-12-01' })).toBe(false)
    expect(joining.problem.value?.code).toBe('organization-043')
    expect(server.sent[0]).toMatchObject({ path: '/api/discipline-bodies/b1/work-group-seats', match: null })
  })

  it('is prolonged in the version that was seen; what others did to it is read from its body', async () => {
    const changing = inside(() => useChangeSeat('b1', seenSeat(seat)))
    server.answers.push(
      problem(412, 'request-009'),
      json(200, { items: [{ ...seat, version: 3, leftOn: '2026-12-01' }], next: null, total: null }),
    )
    expect(await changing.send({ act: 'prolong', body: { leaveBy: null, reason: 'R' } })).toBe(false)
    expect(server.sent.map(({ path }) => path)).toEqual([
      '/api/work-group-seats/s1/acts/prolong',
      '/api/discipline-bodies/b1/work-group-seats',
    ])
    expect(changing.theirs.value).toMatchObject({ etag: '"3"', seat: { leftOn: '2026-12-01' } })
  })

  it('is left under its own act', async () => {
    const changing = inside(() => useChangeSeat('b1', seenSeat(seat)))
    server.answers.push(json(200, { ...seat, leftOn: '2026-12-08' }, '"3"'))
    expect(await changing.send({ act: 'leave', body: { on: '2026-12-08' } })).toBe(true)
    expect(server.sent[0]).toMatchObject({ path: '/api/work-group-seats/s1/acts/leave', match: '"2"' })
  })
})
