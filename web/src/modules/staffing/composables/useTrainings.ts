import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { useAct } from '@/shared/composables/useAct'
import { api, bodyOf, etagOf } from '@/shared/http/client'
import { ProblemError, unreachable } from '@/shared/problem'
import { type TrainDraft, trainRequest, type Training } from '../model'
import { BODIES, STAFFING_CHANGED } from './useStaffing'

export interface SeenTraining {
  training: Training
  etag: string
}

export function seenTraining(training: Training): SeenTraining {
  return { training, etag: `"${training.version}"` }
}

async function readYear(id: string, year: string, asOf: string | undefined): Promise<Training[]> {
  return bodyOf(
    await api.GET('/api/discipline-bodies/{id}/trainings', {
      params: { path: { id }, query: { year: Number(year), asOf } },
    }),
  ).items
}

/** What the officers of a body were trained in, in a year up to a day. */
export function useTrainings(id: Ref<string>, year: Ref<string>, asOf: Ref<string | undefined>) {
  const query = useQuery({
    queryKey: [BODIES, id, 'trainings', year, asOf],
    queryFn: () => readYear(id.value, year.value, asOf.value),
    enabled: computed(() => year.value !== ''),
  })
  return { ...query, rows: computed(() => query.data.value ?? []) }
}

export function useEnterTraining(id: string) {
  return useAct<TrainDraft, SeenTraining>({
    // nothing was there before, so no version was seen
    seen: { training: {} as Training, etag: '' },
    queryKey: [BODIES, id, 'trainings', 'new'],
    invalidates: STAFFING_CHANGED,
    send: async ({ values, people }, header) => {
      const answer = await api.POST('/api/discipline-bodies/{id}/trainings', {
        params: { path: { id }, header: { 'Idempotency-Key': header['Idempotency-Key'] } },
        body: trainRequest(values, people),
      })
      return { training: bodyOf(answer), etag: etagOf(answer.response) }
    },
    read: () => Promise.reject(new ProblemError(unreachable())),
  })
}

/** Withdraws what was entered wrongly; what was withdrawn elsewhere is in no list any more. */
export function useWithdrawTraining(body: string, seen: SeenTraining) {
  const { id } = seen.training
  return useAct<null, SeenTraining>({
    seen,
    queryKey: [BODIES, body, 'training', id],
    invalidates: STAFFING_CHANGED,
    send: async (_, header) => {
      const answer = await api.POST('/api/trainings/{id}/acts/withdraw', { params: { path: { id }, header } })
      return { training: bodyOf(answer), etag: etagOf(answer.response) }
    },
    read: () => Promise.resolve(seen),
  })
}
