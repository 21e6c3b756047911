// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'

const server = vi.hoisted(() => ({ sent: [] as Request[], answers: [] as Response[] }))

vi.mock('@/shared/http/client', async (original) => {
  const client = await original<typeof import('@/shared/http/client')>()
  const send = (request: Request) => {
    server.sent.push(request)
    const answer = server.answers.shift()
    return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('no answer'))
  }
  return {
    ...client,
    api: client.createApi('http://server.test', send),
    download: client.createDownload('http://server.test', send),
  }
})
const { fileNameOf, filtersIn, needsApproval, useExport } = await import('./useExport')

const json = (status: number, value: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(value), { status, headers: { 'Content-Type': 'application/json', ...headers } })
const workbook = () => new Response('rows', { headers: { 'Content-Disposition': 'attachment; filename="units.xlsx"' } })
const job = (state: string, more: object = {}) =>
  json(200, { id: 'j1', state, result: null, problem: null, progress: 0, ...more })
const accepted = () => new Response(null, { status: 202, headers: { Location: '/api/jobs/j1' } })
const paths = () => server.sent.map(({ url }) => new URL(url).pathname)

let saved: string[]
beforeEach(() => {
  vi.useFakeTimers()
  server.sent.length = 0
  server.answers.length = 0
  saved = []
  URL.createObjectURL = () => 'blob:x'
  URL.revokeObjectURL = () => undefined
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    saved.push(this.download)
  }
})

function open() {
  const scope = effectScope()
  const made = scope.run(() => useExport())
  if (!made) throw new Error('no scope')
  return { ...made, leave: () => scope.stop() }
}

describe('taking a list away', () => {
  it('saves the workbook under the name the server gives', async () => {
    const { take, state, problem } = open()
    server.answers.push(workbook())
    await take('/api/units/export.xlsx?q=ab')
    expect(saved).toEqual(['units.xlsx'])
    expect(server.sent[0]?.url).toBe('http://server.test/api/units/export.xlsx?q=ab')
    expect([state.value, problem.value]).toEqual(['idle', null])
  })

  it('waits for the job of a long list and saves what it wrote', async () => {
    const { take, state } = open()
    server.answers.push(accepted(), job('RUNNING'), json(503, {}), job('DONE', { result: '/api/jobs/j1/workbook' }))
    server.answers.push(workbook())
    const taken = take('/api/units/export.xlsx')
    await vi.advanceTimersByTimeAsync(100)
    expect(state.value).toBe('preparing')
    await vi.advanceTimersByTimeAsync(6000)
    await taken
    expect(paths().slice(1)).toEqual([...Array<string>(3).fill('/api/jobs/j1'), '/api/jobs/j1/workbook'])
    expect(server.sent[1]?.headers.get('Liangze-Poll')).toBe('true')
    expect(saved).toEqual(['units.xlsx'])
    expect(state.value).toBe('idle')
  })

  it('says why when it is refused or the job fails', async () => {
    const { take, problem } = open()
    server.answers.push(json(422, { code: 'request-018', title: 'x' }))
    await take('/api/units/export.xlsx')
    expect(problem.value?.code).toBe('request-018')
    server.answers.push(accepted(), job('FAILED', { problem: { code: 'request-016', title: 'y', status: 422 } }))
    const taken = take('/api/units/export.xlsx')
    await vi.advanceTimersByTimeAsync(2000)
    await taken
    expect(problem.value?.code).toBe('request-016')
    expect(saved).toEqual([])
  })

  it('of a confidential list says in full where to ask for it, and asks for nothing else', async () => {
    const { take, problem } = open()
    const values = { list: 'lead.leads', at: '/api/export-requests' }
    server.answers.push(json(403, { code: 'request-019', status: 403, title: 'x', detail: 'ask there', values }))
    await take('/api/leads/export.xlsx')
    expect(problem.value).toMatchObject({ detail: 'ask there', values })
    expect(needsApproval(problem.value ?? { code: '' })).toBe(true)
    expect(needsApproval({ code: 'access-011' })).toBe(false)
    expect(paths()).toEqual(['/api/leads/export.xlsx'])
    expect(saved).toEqual([])
  })

  it('asks no more when the page is left', async () => {
    const { take, leave } = open()
    server.answers.push(accepted())
    const taken = take('/api/units/export.xlsx')
    await vi.advanceTimersByTimeAsync(100)
    leave()
    await vi.advanceTimersByTimeAsync(10_000)
    await taken
    expect(server.sent).toHaveLength(1)
    expect(saved).toEqual([])
  })
})

describe('the filters of a list', () => {
  it('are those of its address, several of one name together', () => {
    expect(filtersIn('/api/leads/export.xlsx?state=A&state=B&q=x&limit=20&count=true&sort=-at')).toEqual({
      state: ['A', 'B'],
      q: 'x',
      sort: '-at',
    })
    expect(filtersIn('/api/leads/export.xlsx')).toEqual({})
  })
})

describe('the name of a file', () => {
  it.each([
    ['attachment; filename="units.xlsx"', 'units.xlsx'],
    ['attachment; filename="x.xlsx"; filename*=UTF-8\'\'%E5%8D%95%E4%BD%8D.xlsx', '\u5355\u4F4D.xlsx'],
    [null, null],
    ['attachment', null],
  ])('of %s', (header, name) => {
    expect(fileNameOf(header)).toBe(name)
  })
})
