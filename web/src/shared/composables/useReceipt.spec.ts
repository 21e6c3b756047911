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
  return { ...client, download: client.createDownload('http://server.test', send) }
})
const { restOf, useReceipt } = await import('./useReceipt')

const receipt = () =>
  new Response('c2sp.org/tlog-proof@v1\n', {
    headers: { 'Content-Disposition': 'attachment; filename="liangze-example-ledger-5.tlog-proof"' },
  })
const waiting = (seconds = '2') => new Response(null, { status: 202, headers: { 'Retry-After': seconds } })

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
  const made = scope.run(() => useReceipt())
  if (!made) throw new Error('no scope')
  return { ...made, leave: () => scope.stop() }
}

describe('taking a receipt', () => {
  it('saves it under the name the server gives', async () => {
    const { take, state } = open()
    server.answers.push(receipt())
    await take('a1', true)
    expect(saved).toEqual(['liangze-example-ledger-5.tlog-proof'])
    expect(server.sent[0]?.url).toBe('http://server.test/api/trace-entries/a1/receipt')
    expect(state.value).toBe('idle')
  })

  it('asks for the one without contents', async () => {
    const { take } = open()
    server.answers.push(receipt())
    await take('a1', false)
    expect(server.sent[0]?.url).toBe('http://server.test/api/trace-entries/a1/receipt?opened=false')
  })

  it('waits as long as the server says', async () => {
    const { take, state } = open()
    server.answers.push(waiting(), waiting('1'), receipt())
    const taken = take('a1', true)
    await vi.advanceTimersByTimeAsync(1900)
    expect([state.value, server.sent.length]).toEqual(['asking', 1])
    await vi.advanceTimersByTimeAsync(1200)
    await taken
    expect([saved.length, server.sent.length]).toEqual([1, 3])
  })

  it('says so when it is not published after a few tries', async () => {
    const { take, state } = open()
    server.answers.push(...Array.from({ length: 9 }, () => waiting()))
    const taken = take('a1', true)
    await vi.advanceTimersByTimeAsync(60_000)
    await taken
    expect([state.value, server.sent.length, saved]).toEqual(['unpublished', 5, []])
  })

  it('says what the server refused', async () => {
    const { take, problem, state } = open()
    server.answers.push(new Response('{"code":"access-011"}', { status: 422 }))
    await take('a1', true)
    expect([problem.value?.code, state.value]).toEqual(['access-011', 'idle'])
  })

  it('asks no more once the page was left', async () => {
    const { take, leave } = open()
    server.answers.push(waiting(), receipt())
    const taken = take('a1', true)
    await vi.advanceTimersByTimeAsync(100)
    leave()
    await taken
    expect([server.sent.length, saved]).toEqual([1, []])
  })
})

describe('how long it waits', () => {
  it('lies between one second and ten', () => {
    expect(['0', '3', '600', 'x'].map((text) => restOf(waiting(text)))).toEqual([1000, 3000, 10_000, 1000])
  })
})
