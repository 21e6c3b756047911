// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { bytesOf, canUsePasskeys, makePasskey, signWithPasskey, textOf } from './passkeys'
import { problemOf } from './problem'

const bytes = (...values: number[]) => Uint8Array.from(values).buffer
const offer = {
  challenge: 'AAEC',
  host: 'localhost',
  seconds: 300,
  handle: '-_8',
  user: 'clerk',
  person: 'somebody',
  algorithms: [-7],
  existing: [{ id: 'BQ', transports: ['usb'] }],
}
const challenge = { challenge: 'AAEC', host: 'localhost', seconds: 300, credentials: [] }

/** What a browser is asked for, and what it answers. */
function browser(answer: unknown) {
  const asked: unknown[] = []
  const ask = (options: unknown) => {
    asked.push(options)
    return answer instanceof DOMException ? Promise.reject(answer) : Promise.resolve(answer)
  }
  vi.stubGlobal('navigator', { credentials: { create: ask, get: ask } })
  return asked
}

afterEach(() => vi.unstubAllGlobals())

describe('bytes', () => {
  it('are base64url without padding, both ways', () => {
    expect(textOf(bytes(251, 255, 254))).toBe('-__-')
    expect(textOf(bytes(0))).toBe('AA')
    expect([...bytesOf('-__-')]).toEqual([251, 255, 254])
    expect([...bytesOf('AA')]).toEqual([0])
    expect([...bytesOf('')]).toEqual([])
  })
})

describe('whether passkeys can be used', () => {
  it('only at the host that they are bound to, and in a browser that has them', () => {
    expect(canUsePasskeys('localhost')).toBe(false)
    vi.stubGlobal('PublicKeyCredential', vi.fn())
    expect(canUsePasskeys('localhost')).toBe(true)
    expect(canUsePasskeys('other.example')).toBe(false)
    expect(canUsePasskeys(null)).toBe(false)
    expect(canUsePasskeys(undefined)).toBe(false)
  })
})

describe('making a passkey', () => {
  it('asks for one that stays in the device and verifies its owner, and for no attestation', async () => {
    const asked = browser({
      rawId: bytes(9),
      response: { clientDataJSON: bytes(1), attestationObject: bytes(2), getTransports: () => ['internal'] },
    })
    expect(await makePasskey(offer, 'place')).toEqual({ clientData: 'AQ', attestation: 'Ag', transports: ['internal'] })
    expect(asked[0]).toMatchObject({
      publicKey: {
        rp: { id: 'localhost', name: 'place' },
        user: { id: new Uint8Array([251, 255]), name: 'clerk', displayName: 'somebody' },
        challenge: new Uint8Array([0, 1, 2]),
        pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
        timeout: 300_000,
        excludeCredentials: [{ type: 'public-key', id: new Uint8Array([5]), transports: ['usb'] }],
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        attestation: 'none',
      },
    })
  })

  it('does without the transports where a browser cannot say', async () => {
    browser({ rawId: bytes(9), response: { clientDataJSON: bytes(1), attestationObject: bytes(2) } })
    expect((await makePasskey(offer, 'place')).transports).toEqual([])
  })

  it.each([
    ['NotAllowedError', 'access-077'],
    ['InvalidStateError', 'access-078'],
    ['SecurityError', 'access-079'],
  ])('says in our words what the browser means by %s', async (name, code) => {
    browser(new DOMException('', name))
    const refused = await makePasskey(offer, 'place').catch((error: unknown) => problemOf(error))
    expect(refused).toMatchObject({ code, status: 0, language: 'none' })
  })
})

describe('signing', () => {
  it('hands over what was signed, and whose it is if the authenticator says so', async () => {
    const response = {
      clientDataJSON: bytes(1),
      authenticatorData: bytes(2),
      signature: bytes(3),
      userHandle: bytes(4),
    }
    browser({ rawId: bytes(9), response })
    const signed = { credential: 'CQ', clientData: 'AQ', authenticatorData: 'Ag', signature: 'Aw', userHandle: 'BA' }
    expect(await signWithPasskey(challenge)).toEqual(signed)
    browser({ rawId: bytes(9), response: { ...response, userHandle: null } })
    expect(await signWithPasskey(challenge)).toEqual({ ...signed, userHandle: null })
  })

  it('counts nothing at all as given up', async () => {
    browser(null)
    expect(await signWithPasskey(challenge).catch((error: unknown) => problemOf(error).code)).toBe('access-077')
  })
})
