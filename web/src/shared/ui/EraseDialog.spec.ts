// @vitest-environment jsdom
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '../i18n'
import { emptyRouter, prepareDialogs, show, speak } from './testing'

const server = vi.hoisted(() => ({ sent: [] as Request[], bodies: [] as string[], answers: [] as Response[] }))

vi.mock('@/shared/http/client', async (original) => {
  const client = await original<typeof import('@/shared/http/client')>()
  const send = async (request: Request) => {
    server.sent.push(request)
    server.bodies.push(await request.clone().text())
    const answer = server.answers.shift()
    if (!answer) throw new TypeError('no answer')
    return answer
  }
  return { ...client, api: client.createApi('http://server.test', send) }
})
const { default: EraseDialog } = await import('./EraseDialog.vue')
const { default: TracePlace } = await import('./TracePlace.vue')

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })
const entry = {
  id: 'a1',
  act: 'organization.unit-described',
  at: '2026-12-08T01:00:00Z',
  actor: { person: { id: 'p1', name: 'A' }, post: 'S' },
  subject: null as { ref: string; title: string; path: string | null } | null,
}
let client: QueryClient

function open(over: Partial<typeof entry> = {}) {
  client = new QueryClient()
  return mount(EraseDialog, {
    props: { entry: { ...entry, ...over } },
    attachTo: document.body,
    global: { plugins: [i18n, emptyRouter(), [VueQueryPlugin, { queryClient: client }]] },
  })
}

beforeEach(() => {
  prepareDialogs()
  speak('zh-CN')
  server.sent.length = 0
  server.bodies.length = 0
  server.answers.length = 0
})
enableAutoUnmount(afterEach)

describe('erasing a link', () => {
  it('asks for the basis, and for the link only where there are two', async () => {
    expect(open().findAll('select')).toHaveLength(1)
    const both = open({ subject: { ref: 'person:2', title: 'B', path: null } })
    const [link] = both.findAll('select')
    expect(both.get('ol').text()).toContain('A')
    await link?.setValue('SUBJECT')
    expect(both.get('ol').text()).toContain('B')
  })

  it('sends nothing without a basis', async () => {
    const dialog = open()
    await dialog.get('form').trigger('submit')
    await flushPromises()
    expect([server.sent.length, dialog.findAll('[aria-invalid]').length]).toEqual([0, 1])
    expect(document.activeElement?.tagName).toBe('SELECT')
  })

  it.each(['zh-CN', 'en'] as const)(
    'says in %s what is lost and what stays, and shows the receipt',
    async (language) => {
      speak(language)
      const dialog = open()
      expect(dialog.findAll('ol li')).toHaveLength(4)
      const invalidated = vi.spyOn(client, 'invalidateQueries')
      server.answers.push(json({ deed: 'd1' }))
      await dialog.get('select').setValue('PERIOD_ENDED')
      await dialog.get('form').trigger('submit')
      await flushPromises()
      const [sent] = server.sent
      expect([sent?.method, sent?.url]).toEqual(['POST', 'http://server.test/api/trace-entries/a1/acts/erase-link'])
      expect(sent?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/)
      expect(sent?.headers.has('If-Match')).toBe(false)
      expect(JSON.parse(server.bodies[0] ?? '')).toEqual({ link: 'ACTOR', basis: 'PERIOD_ENDED' })
      expect(invalidated).toHaveBeenCalledWith({ queryKey: ['trace-entries'] })
      expect(dialog.find('form').exists()).toBe(false)
      expect(dialog.findComponent(TracePlace).props('entry')).toMatchObject({ id: 'd1', log: 'WORK' })
    },
  )

  it('says what the server refused, and keeps what was chosen', async () => {
    const dialog = open()
    server.answers.push(json({ code: 'trace-001', title: 'nothing there', values: {}, violations: [] }, 422))
    await dialog.get('select').setValue('UNLAWFUL')
    await dialog.get('form').trigger('submit')
    await flushPromises()
    expect(dialog.get('[role=alert]').text()).toContain('nothing there')
    expect((dialog.get('select').element as HTMLSelectElement).value).toBe('UNLAWFUL')
  })
})

describe('what may be done with an entry', () => {
  const place = (acts?: unknown[]) => show(TracePlace, { entry: { id: 'a1', index: 4, log: 'WORK', acts } })
  const erase = { act: 'erase-link', allowed: true, why: null, needs: ['REAUTHENTICATION'] }

  it('is nothing unless it says so', () => {
    expect(place().findAll('button')).toHaveLength(2)
    expect(place([]).findAll('button')).toHaveLength(2)
  })

  it('is offered beside its receipts', async () => {
    const shown = place([erase])
    await shown.findAll('button')[2]?.trigger('click')
    expect(shown.emitted('act')).toEqual([['erase-link']])
  })

  it('is shown disabled with its why where it is forbidden', async () => {
    const shown = place([{ ...erase, allowed: false, why: { code: 'trace-002', values: {} } }])
    const button = shown.findAll('button')[2]
    expect(button?.attributes('disabled')).toBeDefined()
    const { default: words } = await import('@/api/codes.zh-CN.json')
    const why = document.getElementById(button?.attributes('aria-describedby') ?? '')
    expect(why?.textContent).toContain(words.ProblemCode['trace-002'].word)
  })
})
