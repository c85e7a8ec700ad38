type Facet = { value: string; count: number }

/** Rows of names with their counts. A name that a link chose stays in the list when nothing has it, so that its tick can be taken away. */
export const withAbsent = (
  facets: readonly Facet[] | undefined,
  selected: readonly string[] | null,
  nameOf: (value: string) => string,
): (Facet & { name: string })[] => {
  const known = facets ?? []
  const absent = (selected ?? []).filter((name) => known.every((facet) => facet.value !== name))
  return [...known, ...absent.map((value) => ({ value, count: 0 }))].map((facet) => ({
    ...facet,
    name: nameOf(facet.value),
  }))
}
