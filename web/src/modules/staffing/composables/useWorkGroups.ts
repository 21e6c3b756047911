import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { useAct } from '@/shared/composables/useAct'
import { api, bodyOf, etagOf } from '@/shared/http/client'
import { ProblemError, unreachable } from '@/shared/problem'
import type { FormValues } from '@/shared/ui'
import { joinRequest, type SeatRequest, type WorkGroupSeat } from '../model'
import { BODIES, STAFFING_CHANGED } from './useStaffing'

export interface SeenSeat {
  seat: WorkGroupSeat
  etag: string
}

export function seenSeat(seat: WorkGroupSeat): SeenSeat {
  return { seat, etag: `"${seat.version}"` }
}

async function readSeats(id: string, asOf?: string): Promise<WorkGroupSeat[]> {
  return bodyOf(
    await api.GET('/api/discipline-bodies/{id}/work-group-seats', { params: { path: { id }, query: { asOf } } }),
  ).items
}

/** The work groups that a body sat in on a day, and those it had left. */
export function useSeats(id: Ref<string>, asOf: Ref<string | undefined>) {
  const query = useQuery({
    queryKey: [BODIES, id, 'work-group-seats', asOf],
    queryFn: () => readSeats(id.value, asOf.value),
  })
  return { ...query, rows: computed(() => query.data.value ?? []) }
}

export function useJoinWorkGroup(body: string) {
  return useAct<FormValues, SeenSeat>({
    // nothing was there before, so no version was seen
    seen: { seat: {} as WorkGroupSeat, etag: '' },
    queryKey: [BODIES, body, 'work-group-seats', 'new'],
    invalidates: STAFFING_CHANGED,
    send: async (values, header) => {
      const answer = await api.POST('/api/discipline-bodies/{id}/work-group-seats', {
        params: { path: { id: body }, header: { 'Idempotency-Key': header['Idempotency-Key'] } },
        body: joinRequest(values),
      })
      return { seat: bodyOf(answer), etag: etagOf(answer.response) }
    },
    read: () => Promise.reject(new ProblemError(unreachable())),
  })
}

/** Sets another day to leave by, or enters that the body left. */
export function useChangeSeat(body: string, seen: SeenSeat) {
  const { id } = seen.seat
  return useAct<SeatRequest, SeenSeat>({
    seen,
    queryKey: [BODIES, body, 'work-group-seat', id],
    invalidates: STAFFING_CHANGED,
    send: async (request, header) => {
      const params = { path: { id }, header }
      const answer =
        request.act === 'prolong'
          ? await api.POST('/api/work-group-seats/{id}/acts/prolong', { params, body: request.body })
          : await api.POST('/api/work-group-seats/{id}/acts/leave', { params, body: request.body })
      return { seat: bodyOf(answer), etag: etagOf(answer.response) }
    },
    read: async () => {
      const now = (await readSeats(body)).find((seat) => seat.id === id)
      if (!now) throw new ProblemError(unreachable())
      return seenSeat(now)
    },
  })
}
