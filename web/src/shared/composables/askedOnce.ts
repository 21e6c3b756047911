/** Who looked is recorded at each reading, so the page never asks of its own accord. */
export const ASKED_ONCE = {
  staleTime: Infinity,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  retry: false,
} as const
