// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import codes from '@/api/codes.en.json'
import sentences from '@/api/problems.en.json'
import { i18n } from '../i18n'
import { type Problem, unreachable } from '../problem'
import ProblemNote from './ProblemNote.vue'
import { show, speak } from './testing'

const problem = (more: Partial<Problem>): Problem => ({ ...unreachable(), code: 'access-003', status: 429, ...more })

beforeEach(() => {
  vi.useFakeTimers()
  speak('zh-CN')
})
afterEach(() => {
  vi.useRealTimers()
  document.body.innerHTML = ''
})

describe('a problem on the page', () => {
  it('says its title, sentence and basis', () => {
    const note = show(ProblemNote, { problem: problem({ title: 'T', detail: 'D', basis: 'B', traceId: 'X' }) })
    for (const part of ['T', 'D', 'B', 'X']) expect(note.text()).toContain(part)
  })

  it('says something even when no server answered', () => {
    const note = show(ProblemNote, { problem: unreachable() })
    expect(note.text()).toContain('连不上服务器')
    expect(note.text()).toContain('网络')
  })

  it('counts down where it asks to wait, and says when it is over', async () => {
    const note = show(ProblemNote, { problem: problem({ title: 'T', retryAfter: 2 }) })
    expect(note.get('[role=timer]').text()).toContain('2')
    vi.advanceTimersByTime(1000)
    await nextTick()
    expect(note.get('[role=timer]').text()).toContain('1')
    vi.advanceTimersByTime(1000)
    await nextTick()
    expect(note.find('[role=timer]').exists()).toBe(false)
    expect(note.find('[role=status]').exists()).toBe(true)
  })

  it('counts nothing where waiting does not help', () => {
    const note = show(ProblemNote, { problem: problem({ code: 'letter-001', status: 422, retryAfter: 9 }) })
    expect(note.find('[role=timer]').exists()).toBe(false)
  })

  it('says the same in the other language after a change', async () => {
    const stale = problem({ code: 'organization-001', values: { members: '2', fewest: '3' }, language: 'zh-CN' })
    const note = show(ProblemNote, { problem: { ...stale, title: 'T1', detail: 'D1', basis: 'B1' } })
    expect(note.text()).toContain('D1')
    i18n.global.locale.value = 'en'
    await vi.waitFor(() => expect(note.text()).toContain(sentences['organization-001'].basis))
    expect(note.text()).toContain(codes.ProblemCode['organization-001'].word)
    expect(note.text()).toContain('2')
    for (const part of ['T1', 'D1', 'B1', '{members}']) expect(note.text()).not.toContain(part)
  })
})
