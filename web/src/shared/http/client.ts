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

export async function readProblem(response: Response): Promise<Problem> {
  try {
    const body: unknown = await response.clone().json()
    if (typeof body === 'object' && body !== null && 'code' in body) {
      return { ...unreachable(), status: response.status, ...(body as Partial<Problem>) }
    }
  } catch {
    // Not a problem of ours: a proxy or a broken line answered.
  }
  return { ...unreachable(), status: response.status }
}

type Fetch = (request: Request) => Promise<Response>

/** Sends a request, and once more when the person could lift what stood in its way. */
function patient(send: Fetch): Fetch {
  return async (request) => {
    const again = request.clone()
    let response: Response
    try {
      response = await send(dress(request))
    } catch (cause) {
      if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
      throw new ProblemError(unreachable())
    }
    if (response.status !== 401 && response.status !== 403) return response
    const { code } = await readProblem(response)
    return (await recoverFrom(code)) ? send(dress(again)) : response
  }
}

const answers: Middleware = {
  async onResponse({ response }) {
    const now = response.headers.get('Liangze-Now')
    if (now !== null) setBusinessTime(now)
    if (!response.ok) throw new ProblemError(await readProblem(response))
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

/** Made when the person opens the form, so that sending twice acts once. */
export function newIdempotencyKey(): string {
  return crypto.randomUUID()
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
