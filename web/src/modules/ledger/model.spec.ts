import { describe, expect, it } from 'vitest'
import keys from './fixtures/keys.json'
import {
  checkpointFile,
  fsckCommand,
  instantOf,
  isPolicy,
  NO_TRUST,
  type OwnTrust,
  nameOf,
  recordOf,
  rowsOf,
  type ServerTrust,
  trustOf,
  verifyCommand,
  witnessesOf,
} from './model'

const server: ServerTrust = { vkey: keys.log, witnesses: [keys.one, 'bent'], own: null }
const trust = (own: Partial<OwnTrust>, by = server) => trustOf({ ...NO_TRUST, ...own }, by)

describe('whom one trusts', () => {
  it('is the server, as long as nothing was typed, and no witness is asked for', async () => {
    const policy = await trust({})
    expect(isPolicy(policy)).toBe(true)
    expect(policy).toMatchObject({
      origin: 'liangze.example/ledger',
      quorum: 0,
      witnesses: [{ name: 'witness.example/one' }],
    })
  })

  it('is nobody without any key', async () => {
    await expect(trustOf(NO_TRUST, { vkey: null, witnesses: [], own: null })).resolves.toBeNull()
  })

  it('is whose key was typed; all typed witnesses are asked for, or as many as one says', async () => {
    await expect(trust({ vkey: ` ${keys.otherLog}\n` })).resolves.toMatchObject({ log: { text: keys.otherLog } })
    const witnesses = `${keys.one}\n\n ${keys.two} \n`
    await expect(trust({ witnesses })).resolves.toMatchObject({ quorum: 2 })
    await expect(trust({ witnesses, quorum: '1' })).resolves.toMatchObject({ quorum: 1 })
  })

  it('lets the server state its time, for its own log and without counting as a witness', async () => {
    const stating = { ...server, own: keys.two }
    await expect(trust({}, stating)).resolves.toMatchObject({
      own: { text: keys.two },
      witnesses: [{ text: keys.one }],
    })
    await expect(trust({ vkey: keys.log }, stating)).resolves.toMatchObject({ own: { text: keys.two } })
    await expect(trust({ witnesses: keys.one }, stating)).resolves.toMatchObject({ own: { text: keys.two }, quorum: 1 })
    await expect(trust({}, { ...server, own: 'bent' })).resolves.toMatchObject({ own: null })
  })

  it('is whom one named oneself, whatever the server says of that key', async () => {
    const stating = { ...server, own: keys.two }
    await expect(trust({ vkey: keys.otherLog }, stating)).resolves.toMatchObject({ own: null })
    await expect(trust({ witnesses: keys.two }, stating)).resolves.toMatchObject({ own: null, quorum: 1 })
  })

  it('has no witness in the deployment itself', () => {
    const witness = (vkey: string) => ({ vkey, name: nameOf(vkey), cosignedAt: null })
    const witnesses = [witness(keys.one), witness(keys.two)]
    expect(witnessesOf({ witnesses, witnessVkey: keys.two }).map(({ name }) => name)).toEqual(['witness.example/one'])
    expect(witnessesOf({ witnesses, witnessVkey: keys.otherLog })).toHaveLength(2)
  })

  it.each([
    ['a key that is none', { vkey: 'x' }, 'vkey', 'notKey'],
    ['the key of a witness', { vkey: keys.one }, 'vkey', 'notLogKey'],
    ['a witness that is a log', { witnesses: keys.log }, 'witnesses', 'notWitnessKey'],
    ['too many', { witnesses: keys.one, quorum: '2' }, 'quorum', 'quorumImpossible'],
    ['half a witness', { witnesses: keys.one, quorum: '0.5' }, 'quorum', 'quorumImpossible'],
    ['no number', { witnesses: keys.one, quorum: 'all' }, 'quorum', 'quorumImpossible'],
  ])('is not %s', async (_, own, field, code) => {
    const faults = await trust(own)
    expect(isPolicy(faults)).toBe(false)
    expect(faults).toMatchObject({ [field]: { code } })
  })
})

describe('what was opened', () => {
  it('is the record of an act, or nothing', () => {
    expect(recordOf({})).toBeNull()
    expect(recordOf({ record: { act: 'a.b', unit: 'u', time: 't', actor: 'C' } })).toEqual({
      act: 'a.b',
      unit: 'u',
      time: 't',
    })
  })

  it('is shown line by line', () => {
    expect(rowsOf({ year: 2026, of: ['a'] })).toEqual([
      { name: 'year', value: '2026' },
      { name: 'of', value: '["a"]' },
    ])
    expect(rowsOf('unit:1')).toEqual([{ name: null, value: 'unit:1' }])
    expect(rowsOf(null)).toEqual([{ name: null, value: 'null' }])
  })
})

describe('commands and files', () => {
  it('are written for a shell', () => {
    expect(verifyCommand('a.tlog-proof', keys.log)).toBe(
      `java -jar liangze-verify.jar verify a.tlog-proof --vkey ${keys.log}`,
    )
    expect(verifyCommand("it's; rm.tlog-proof", 'K')).toContain("'it'\\''s; rm.tlog-proof'")
    expect(fsckCommand('https://a/ledger', 'K')).toBe('java -jar liangze-verify.jar fsck https://a/ledger --vkey K')
    expect(checkpointFile('a.example:8080/ledger', 5n)).toBe('a.example-8080-ledger-5.checkpoint')
  })

  it('show times as far as a calendar goes', () => {
    expect(instantOf(1795568400n)).toBe('2026-11-25T01:00:00.000Z')
    expect(instantOf(1n << 62n)).toBeNull()
    expect(instantOf(null)).toBeNull()
  })
})
