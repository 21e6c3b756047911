import { afterEach, describe, expect, it, vi } from 'vitest'
import keys from '../fixtures/keys.json'
import { fixture, policy, textOf } from './fixtures.testing'
import { openNote, parseCheckpoint, parseKey, parseNote, policyOf, signedBy } from './note'
import { encode, parseBase64, parseNumber } from './text'

const VKEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const TEXT = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.
`
const NOTE = `${TEXT}
\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`

describe('a signed note', () => {
  it('agrees with the published example', async () => {
    const key = await parseKey(VKEY)
    expect(key).toMatchObject({ name: 'PeterNeumann', type: 1, id: 'c74f20a3' })
    const note = parseNote(encode(NOTE))
    expect(note.text).toBe(TEXT)
    expect((await signedBy(note, [key])).map((signed) => signed.key)).toEqual([key])
  })

  it('holds no more after any byte is changed', async () => {
    const key = await parseKey(VKEY)
    const bytes = encode(NOTE)
    for (let at = 0; at < bytes.length; at++) {
      const bent = bytes.slice()
      bent[at] = (bent[at] ?? 0) ^ 1
      const signed = (async () => signedBy(parseNote(bent), [key]))()
      await expect(
        signed.then(
          (found) => found.length,
          () => 0,
        ),
        `byte ${at}`,
      ).resolves.toBe(0)
    }
  })

  it('passes over unknown keys, and is refused when a known one fails', async () => {
    const key = await parseKey(VKEY)
    const note = parseNote(encode(NOTE))
    const own = note.signatures[0]
    if (!own) throw new Error('the example is signed')
    const unknown = Array.from({ length: 15 }, (_, at) => ({ ...own, keyId: `0000000${at.toString(16)}` }))
    expect(await signedBy({ ...note, signatures: [...unknown, own] }, [key])).toHaveLength(1)
    const bad = { ...own, signature: new Uint8Array(64) }
    await expect(signedBy({ ...note, signatures: [own, bad] }, [key])).rejects.toMatchObject({
      code: 'signatureFails',
      reason: 'UNTRUSTED',
    })
  })

  it.each([
    ['no signature', 'a\n\n', 'notNote'],
    ['no final line feed', NOTE.slice(0, -1), 'notNote'],
    ['another dash', NOTE.replace('\u2014', '-'), 'signatureLine'],
    ['two blanks', NOTE.replace(' x08', '  x08'), 'signatureLine'],
    ['not canonical base64', NOTE.replace('nAM=', 'nAN='), 'notBase64'],
    ['a short signature', `a\n\n\u2014 x ${'AAAA'}\n`, 'signatureSize'],
    ['a control character', NOTE.replace('If', 'I\tf'), 'controlCharacter'],
    ['65 signatures', `a\n\n${'\u2014 x AAAAAAAA\n'.repeat(65)}`, 'manySignatures'],
  ])('is refused with %s', (_, text, code) => {
    expect(() => parseNote(encode(text))).toThrow(expect.objectContaining({ code, reason: 'MALFORMED' }))
  })

  it('is refused beyond 1 MiB and where it is no UTF-8', () => {
    expect(() => parseNote(new Uint8Array((1 << 20) + 1))).toThrow(expect.objectContaining({ code: 'tooLarge' }))
    expect(() => parseNote(new Uint8Array([0xff, 0x0a]))).toThrow(expect.objectContaining({ code: 'notUtf8' }))
  })
})

describe('a verifier key', () => {
  it.each([
    ['too few parts', 'a+00000000', 'notKey'],
    ['no name', VKEY.replace('PeterNeumann', ''), 'notKey'],
    ['a blank in the name', VKEY.replace('Peter', 'Peter '), 'notKey'],
    ['another id', VKEY.replace('c74f', 'c74e'), 'keyId'],
    ['an id in capitals', VKEY.replace('c74f20a3', 'C74F20A3'), 'keyId'],
    ['another kind', VKEY.replace('+ARpc', '+AhpA'), 'keyKind'],
    ['a short key', 'a+00000000+AQ==', 'keyKind'],
    ['no base64', 'a+00000000+*', 'notBase64'],
  ])('is refused with %s', async (_, text, code) => {
    await expect(parseKey(text)).rejects.toMatchObject({ code })
  })
})

describe('a checkpoint', () => {
  it('is read with the lines that others may add', () => {
    const root = 'A'.repeat(43) + '='
    expect(parseCheckpoint(`a\n5\n${root}\nmore\n`)).toMatchObject({ origin: 'a', size: 5n, extensions: ['more'] })
    expect(() => parseCheckpoint(`a\n5\n${root}`)).toThrow(expect.objectContaining({ code: 'notCheckpoint' }))
    expect(() => parseCheckpoint(`a\n05\n${root}\n`)).toThrow(expect.objectContaining({ code: 'notNumber' }))
    expect(() => parseCheckpoint(`a\n5\n${root.slice(4)}\n`)).toThrow(expect.objectContaining({ code: 'notHash' }))
  })

  it('of a log is opened by its key, with the witnesses and the times at which they cosigned', async () => {
    const { checkpoint, cosigned } = await openNote(
      parseNote(fixture('at-700.checkpoint')),
      await policy(['one', 'two'], 2),
    )
    expect(checkpoint.size).toBe(700n)
    expect(cosigned.map(({ key, seconds }) => [key.name, seconds])).toEqual([
      ['witness.example/one', 1795568400n],
      ['witness.example/two', 1795568401n],
    ])
  })

  it('is refused without the quorum, by another origin, under another key', async () => {
    await expect(
      openNote(parseNote(fixture('at-300.checkpoint')), await policy(['one', 'two'], 2)),
    ).rejects.toMatchObject({ code: 'tooFewWitnesses', values: { count: 1, quorum: 2 } })
    const other = policyOf(await parseKey(keys.otherLog))
    await expect(openNote(parseNote(fixture('at-300.checkpoint')), other)).rejects.toMatchObject({
      code: 'notSignedByLog',
    })
    await expect(openNote(parseNote(fixture('at-300.checkpoint')), { ...other, origin: 'else' })).rejects.toMatchObject(
      { code: 'otherOrigin' },
    )
  })

  it('whose cosignature was bent is refused', async () => {
    const [before, after] = textOf('at-300.checkpoint').split('witness.example/one ')
    const bytes = parseBase64((after ?? '').trim())
    bytes[11] = (bytes[11] ?? 0) ^ 1 // a bit of the time
    const bent = `${before}witness.example/one ${Buffer.from(bytes).toString('base64')}\n`
    await expect(openNote(parseNote(encode(bent)), await policy(['one'], 1))).rejects.toMatchObject({
      code: 'signatureFails',
      values: { name: 'witness.example/one' },
    })
  })

  it('counts a witness once, whatever it is called, and asks for no more than there are', async () => {
    const log = await parseKey(keys.log)
    const one = await parseKey(keys.one)
    expect(() => policyOf(log, [one, { ...one, name: 'again' }], 2)).toThrow(
      expect.objectContaining({ code: 'quorumImpossible' }),
    )
    expect(() => policyOf(one)).toThrow(expect.objectContaining({ code: 'notLogKey' }))
    expect(() => policyOf(log, [log])).toThrow(expect.objectContaining({ code: 'notWitnessKey' }))
  })
})

describe('numbers', () => {
  it('have one spelling', () => {
    expect(parseNumber('9223372036854775807')).toBe(9223372036854775807n)
    for (const text of ['', '+1', '01', '-1', '9223372036854775808', '\uff11', '1e3']) {
      expect(() => parseNumber(text), text).toThrow()
    }
  })
})

describe('without the browser’s cryptography', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  it('says that it cannot hash', async () => {
    vi.stubGlobal('crypto', {})
    await expect(parseKey(VKEY)).rejects.toMatchObject({ code: 'noHashes', reason: 'UNSUPPORTED' })
  })

  it('says that it cannot check signatures where the scheme is unknown', async () => {
    const real = globalThis.crypto.subtle
    vi.stubGlobal('crypto', {
      subtle: {
        digest: (name: string, bytes: BufferSource) => real.digest(name, bytes),
        importKey: () => Promise.reject(new DOMException('', 'NotSupportedError')),
      },
    })
    vi.resetModules()
    const fresh = await import('./note')
    const note = fresh.parseNote(encode(NOTE))
    await expect(fresh.signedBy(note, [await fresh.parseKey(VKEY)])).rejects.toMatchObject({
      code: 'noSignatures',
      reason: 'UNSUPPORTED',
    })
  })
})
