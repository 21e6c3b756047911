import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, bodyOf, download } from '@/shared/http/client'
import { ProblemError } from '@/shared/problem'
import type { ClosedDay, Log, LogName } from '../api'
import { lookAndRemember } from '../memory'
import { LedgerFailure } from '../verify/failure'
import { type Bytes, decode, MAX_BYTES } from '../verify/text'
import type { TileSource } from '../verify/tiles'

async function readBytes(address: string): Promise<Bytes> {
  const bytes = new Uint8Array(await (await download(address)).arrayBuffer())
  if (bytes.length > MAX_BYTES) throw new LedgerFailure('tooLarge', { bytes: MAX_BYTES })
  return bytes
}

const readText = async (address: string): Promise<string> => decode(await readBytes(address))

/** A tile that the log does not have is none; that it cannot be reached is said as such. */
const tilesAt =
  (address: string): TileSource =>
  async (path) => {
    try {
      return await readBytes(`${address}/${path}`)
    } catch (error) {
      if (error instanceof ProblemError && error.problem.status === 404) return null
      throw error
    }
  }

async function readLog(name: LogName, signal: AbortSignal): Promise<Log> {
  return bodyOf(
    name === 'WORK' ? await api.GET('/api/ledger/log', { signal }) : await api.GET('/api/discipline-log', { signal }),
  )
}

export function useLog(name: Ref<LogName>) {
  const query = useQuery({ queryKey: ['logs', name], queryFn: ({ signal }) => readLog(name.value, signal) })
  return { log: query.data, error: query.error, pending: query.isPending, again: () => query.refetch() }
}

/** The key that the server itself names; a convenience, nothing to rest on. */
export function useServerKey() {
  const query = useQuery({
    queryKey: ['logs', 'vkey'],
    queryFn: async () => (await readText('/ledger/vkey')).trim(),
    staleTime: Infinity,
  })
  return { vkey: computed(() => query.data.value ?? null), pending: query.isPending }
}

/** The last days of which the discipline log's head stands in the public log. */
export function useClosedDays() {
  const query = useQuery({
    queryKey: ['logs', 'discipline-days'],
    queryFn: async ({ signal }): Promise<ClosedDay[]> =>
      bodyOf(await api.GET('/api/discipline-log/days', { signal })).items,
  })
  return { days: query.data, error: query.error, pending: query.isPending, again: () => query.refetch() }
}

/** The last checkpoint, compared with what this browser remembers. */
export function useFollowed(log: Ref<Log | undefined>) {
  const query = useQuery({
    queryKey: ['logs', 'followed', computed(() => log.value?.origin)],
    queryFn: async () => {
      const now = log.value as Log
      const note = await readText(`${now.address}/checkpoint`)
      const kept = {
        origin: now.origin,
        address: now.address,
        vkey: now.vkey,
        note,
        at: now.published?.at ?? null,
      }
      return { note, seen: await lookAndRemember(localStorage, kept, tilesAt(now.address)) }
    },
    enabled: computed(() => log.value !== undefined && log.value.published !== null),
    staleTime: Infinity,
  })
  return {
    note: computed(() => query.data.value?.note ?? null),
    seen: computed(() => query.data.value?.seen ?? null),
    error: query.error,
    looking: query.isFetching,
    again: () => query.refetch(),
  }
}
