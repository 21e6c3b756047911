import type { components } from '@/api/schema'
import { ofThePage, ProblemError } from '@/shared/problem'

type Offer = components['schemas']['PasskeyOffer']
type Challenge = components['schemas']['PasskeyChallenge']
type Made = Omit<components['schemas']['AddPasskeyRequest'], 'name'>
type Signature = components['schemas']['PasskeySignature']

/** Bytes as the API writes them: base64url without padding. */
export function textOf(buffer: ArrayBuffer): string {
  const binary = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}

/** Whether this browser can use passkeys here: they are bound to the host, and work over a safe line only. */
export function canUsePasskeys(host: string | null | undefined): boolean {
  return host != null && host === location.hostname && typeof window.PublicKeyCredential === 'function'
}

function credential({ id, transports }: components['schemas']['PasskeyCredential']): PublicKeyCredentialDescriptor {
  return { type: 'public-key', id: bytesOf(id), transports: transports as AuthenticatorTransport[] }
}

/** What a browser says when nothing came of it. It does not tell a person who gave up from one who took too long. */
function stopped(cause: unknown): ProblemError {
  switch (cause instanceof DOMException ? cause.name : '') {
    case 'AbortError':
    case 'NotAllowedError':
      return new ProblemError(ofThePage('access-077'))
    case 'InvalidStateError':
      return new ProblemError(ofThePage('access-078'))
    default:
      return new ProblemError(ofThePage('access-079'))
  }
}

async function asked(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  let given: Credential | null
  try {
    given = await ask()
  } catch (cause) {
    throw stopped(cause)
  }
  if (given === null) throw stopped(new DOMException('', 'NotAllowedError'))
  return given as PublicKeyCredential
}

/**
 * Has the browser make a passkey: kept in the authenticator, and opened by finger, face or PIN.
 *
 * @param place what the authenticator calls this deployment
 */
export async function makePasskey(offer: Offer, place: string): Promise<Made> {
  const made = await asked(() =>
    navigator.credentials.create({
      publicKey: {
        rp: { id: offer.host, name: place },
        user: { id: bytesOf(offer.handle), name: offer.user, displayName: offer.person },
        challenge: bytesOf(offer.challenge),
        pubKeyCredParams: offer.algorithms.map((alg) => ({ type: 'public-key', alg })),
        timeout: offer.seconds * 1000,
        excludeCredentials: offer.existing.map(credential),
        authenticatorSelection: {
          residentKey: 'required',
          requireResidentKey: true,
          userVerification: 'required',
        },
        attestation: 'none',
      },
    }),
  )
  const response = made.response as AuthenticatorAttestationResponse
  return {
    clientData: textOf(response.clientDataJSON),
    attestation: textOf(response.attestationObject),
    // older browsers cannot say
    transports: typeof response.getTransports === 'function' ? response.getTransports() : [],
  }
}

/** Has a passkey sign the challenge; which one, the person chooses where several may. */
export async function signWithPasskey(challenge: Challenge): Promise<Signature> {
  const signed = await asked(() =>
    navigator.credentials.get({
      publicKey: {
        rpId: challenge.host,
        challenge: bytesOf(challenge.challenge),
        timeout: challenge.seconds * 1000,
        allowCredentials: challenge.credentials.map(credential),
        userVerification: 'required',
      },
    }),
  )
  const response = signed.response as AuthenticatorAssertionResponse
  return {
    credential: textOf(signed.rawId),
    clientData: textOf(response.clientDataJSON),
    authenticatorData: textOf(response.authenticatorData),
    signature: textOf(response.signature),
    userHandle: response.userHandle === null ? null : textOf(response.userHandle),
  }
}
