import { describe, expect, it } from 'vitest'
import {
  bySide,
  type DelegateDraft,
  type Delegation,
  fieldAt,
  heldForADay,
  hindranceOf,
  missingIn,
  newDraft,
  toRequest,
} from './model'

const draft: DelegateDraft = { delegate: { id: 'd', name: 'D' }, lastOn: '2026-12-20', reason: ' away ' }

describe('a delegation that is typed', () => {
  it('needs somebody, a last day and a reason', () => {
    expect(missingIn(newDraft())).toEqual(['delegate', 'lastOn', 'reason'])
    expect(missingIn({ ...draft, reason: '  ' })).toEqual(['reason'])
    expect(missingIn(draft)).toEqual([])
  })

  it('is sent with the id of the delegate and without space around the reason', () => {
    expect(toRequest(draft)).toEqual({ delegate: 'd', lastOn: '2026-12-20', reason: 'away' })
  })

  it('shows at its field what the server says of it, and what it says of none apart', () => {
    expect(fieldAt('/lastOn')).toBe('lastOn')
    expect(fieldAt('#/reason')).toBe('reason')
    expect(fieldAt('/elsewhere')).toBeNull()
  })
})

describe('delegations', () => {
  it('stand by who gave them', () => {
    const all = [true, false, true].map((given, at) => ({ id: String(at), given }) as Delegation)
    const { given, received } = bySide(all)
    expect(given.map(({ id }) => id)).toEqual(['0', '2'])
    expect(received.map(({ id }) => id)).toEqual(['1'])
  })

  it('that were ended on their first day have no last one', () => {
    expect(heldForADay({ fromOn: '2026-12-08', lastOn: '2026-12-08' })).toBe(true)
    expect(heldForADay({ fromOn: '2026-12-08', lastOn: '2026-12-07' })).toBe(false)
  })
})

describe('the acting post', () => {
  it('is delegated by whoever holds it and is no administrator', () => {
    expect(hindranceOf({ kind: 'SECRETARY', holder: null })).toBeNull()
    expect(hindranceOf({ kind: 'SECRETARY', holder: { id: 'h', name: 'H' } })).toBe('DELEGATED')
    expect(hindranceOf({ kind: 'AUDIT_ADMINISTRATOR', holder: null })).toBe('ADMINISTRATOR')
    expect(hindranceOf(null)).toBeNull()
  })
})
