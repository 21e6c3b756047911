import { computed, ref, shallowRef, watch } from 'vue'
import { isPolicy, NO_TRUST, type OwnTrust, type ServerTrust, type TrustFaults, trustOf, witnessesOf } from '../model'
import { checkReceipt, type ReceiptReport } from '../verify/check'
import { canHash, canVerify } from '../verify/crypto'
import type { TrustPolicy } from '../verify/note'
import { MAX_BYTES } from '../verify/text'
import { useLog, useServerKey } from './useLog'

export interface Dropped {
  id: number
  name: string
  size: number
  report: ReceiptReport | null
}

interface Given {
  id: number
  name: string
  size: number
  bytes: Uint8Array
}

let next = 0

/** Receipts that were chosen, checked anew whenever the trusted keys change. Nothing of them is sent anywhere. */
export function useVerification() {
  const { vkey: serverKey, pending } = useServerKey()
  const { log } = useLog(ref('WORK' as const))
  const server = computed<ServerTrust>(() => ({
    vkey: serverKey.value,
    witnesses: log.value ? witnessesOf(log.value).map((witness) => witness.vkey) : [],
    own: log.value?.witnessVkey ?? null,
  }))
  const own = ref<OwnTrust>({ ...NO_TRUST })
  const policy = shallowRef<TrustPolicy | null>(null)
  const faults = shallowRef<TrustFaults>({})
  const given = shallowRef<Given[]>([])
  const results = shallowRef<Dropped[]>([])
  const signatures = ref(true)
  let turn = 0

  void canVerify().then((able) => (signatures.value = able))

  async function check(): Promise<void> {
    const mine = ++turn
    const trust = await trustOf(own.value, server.value)
    const trusted = isPolicy(trust) ? trust : null
    const checked = await Promise.all(
      given.value.map(async ({ id, name, size, bytes }) => ({
        id,
        name,
        size,
        report: trusted ? await checkReceipt(bytes, trusted) : null,
      })),
    )
    if (mine !== turn) return
    policy.value = trusted
    faults.value = trusted || trust === null ? {} : (trust as TrustFaults)
    results.value = checked
  }

  watch([own, server], () => void check(), { deep: true, immediate: true })

  async function choose(files: File[]): Promise<void> {
    given.value = await Promise.all(
      files.map(async (file) => ({
        id: next++,
        name: file.name,
        size: file.size,
        // one byte beyond the bound is enough to refuse it
        bytes: new Uint8Array(await file.slice(0, MAX_BYTES + 1).arrayBuffer()),
      })),
    )
    await check()
  }

  function clear(): void {
    given.value = []
    results.value = []
  }

  return {
    serverKey,
    pending,
    own,
    policy,
    faults,
    results,
    choose,
    clear,
    /** Whether the key that is used is the one that the server gave. */
    byServer: computed(() => own.value.vkey.trim() === ''),
    hashes: canHash(),
    signatures,
  }
}
