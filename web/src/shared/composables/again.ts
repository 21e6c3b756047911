interface Pages {
  isFetchNextPageError: { value: boolean }
  fetchNextPage: () => Promise<unknown>
  refetch: () => Promise<unknown>
}

/** Asks again for what failed: the next rows if it was those, otherwise all of them. */
export function againOf(query: Pages): () => Promise<unknown> {
  return () => (query.isFetchNextPageError.value ? query.fetchNextPage() : query.refetch())
}
