import createClient, { type Client, type Middleware } from 'openapi-fetch'
import type { paths } from '@/api/schema'
import { type Problem, ProblemError, unreachable } from '@/shared/problem'
import { httpContext, setBusinessTime } from './context'
import { recoverFrom } from './recovery'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** The headers that say who asks and in which language; set at each try, since both may change in between. */
function dress(request: Request): Request {
  request.headers.set('Accept-Language', httpContext.language.value)
  if (!SAFE.has(request.method) && httpContext.csrfToken.value !== null) {
    request.headers.set('X-CSRF-Token', httpContext.csrfToken.value)
  }
  return request
}

/** `Retry-After` as seconds; it may also be written as a date. */
function retryAfterOf(response: Response): number | null {
  const value = response.headers.get('Retry-After')
  if (value === null) return null
  const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - Date.now()) / 1000)
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null
}

export async function readProblem(response: Response): Promise<Problem> {
  const known = {
    ...unreachable(),
    status: response.status,
    retryAfter: retryAfterOf(response),
    language: httpContext.language.value,
  }
  try {
    const body: unknown = await response.clone().json()
    if (typeof body === 'object' && body !== null && 'code' in body) return { ...known, ...(body as Partial<Problem>) }
  } catch {
    // Not a problem of ours: a proxy or a broken line answered.
  }
  return known
}

type Fetch = (request: Request) => Promise<Response>

async function sendDressed(send: Fetch, request: Request): Promise<Response> {
  try {
    return await send(dress(request))
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new ProblemError(unreachable())
  }
}

/** What the frame must not step into: the dialog that gives the code would wait for itself, and whoever changes the
 * password gives the present one with it. */
function isOwnMatter({ method, url }: Request, code: string): boolean {
  const path = new URL(url).pathname
  return (
    (method === 'POST' && path === '/api/session/second-factor') ||
    (method === 'PUT' && path === '/api/session/password' && code === 'access-010')
  )
}

/** Sends a request, and once more when the person could lift what stood in its way. */
function patient(send: Fetch): Fetch {
  return async (request) => {
    const again = request.clone()
    const response = await sendDressed(send, request)
    if (response.status !== 401 && response.status !== 403) return response
    const { code } = await readProblem(response)
    return !isOwnMatter(again, code) && (await recoverFrom(code)) ? sendDressed(send, again) : response
  }
}

async function accept(response: Response): Promise<void> {
  const now = response.headers.get('Liangze-Now')
  if (now !== null) setBusinessTime(now)
  if (!response.ok) throw new ProblemError(await readProblem(response))
}

const answers: Middleware = {
  async onResponse({ response }) {
    await accept(response)
    return undefined
  },
}

export function createApi(baseUrl: string, send: Fetch): Client<paths> {
  const client = createClient<paths>({ baseUrl, fetch: patient(send), credentials: 'same-origin' })
  client.use(answers)
  return client
}

/** Every answer that is not a success is thrown as a `ProblemError`; `data` is then always there. */
export const api = createApi('', (request) => fetch(request))

/** Asks for a file with the same patience as for everything else; what is not a success is thrown. */
export function createDownload(baseUrl: string, send: Fetch): (address: string) => Promise<Response> {
  const ask = patient(send)
  return async (address) => {
    const response = await ask(new Request(new URL(address, baseUrl), { credentials: 'same-origin' }))
    await accept(response)
    return response
  }
}

export function download(address: string): Promise<Response> {
  return createDownload(location.href, (request) => fetch(request))(address)
}

/** Headers of what a page asks by its own clock: such a request does not keep the session alive. */
export const POLL = { 'Liangze-Poll': 'true' } as const

/**
 * Made when the person opens the form, so that sending twice acts once. Put together here, since `crypto.randomUUID`
 * is missing on pages that come over plain HTTP.
 */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte, at) => {
    if (at === 6) return ((byte & 0x0f) | 0x40).toString(16).padStart(2, '0')
    if (at === 8) return ((byte & 0x3f) | 0x80).toString(16).padStart(2, '0')
    return byte.toString(16).padStart(2, '0')
  })
  return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)]
    .map((part) => part.join(''))
    .join('-')
}

/** The version of a single object as the server gave it, to be sent back in `If-Match`. */
export function etagOf(response: Response): string {
  return response.headers.get('ETag') ?? ''
}

/** The headers of an act on an object of which this version was seen. */
export function actHeaders(etag: string, idempotencyKey: string): { 'If-Match': string; 'Idempotency-Key': string } {
  return { 'If-Match': etag, 'Idempotency-Key': idempotencyKey }
}

/** The body of an answer that succeeded. */
export function bodyOf<T>(result: { data?: T }): T {
  if (result.data === undefined) throw new ProblemError(unreachable())
  return result.data
}
