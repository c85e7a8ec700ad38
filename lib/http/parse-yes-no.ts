/** A choice of a query as true or false; `usual` where it is not made, null where it is neither `yes` nor `no`. */
export const parseYesNo = (query: URLSearchParams, name: string, usual: boolean): boolean | null => {
  const given = query.get(name)
  if (given === null) return usual
  return given === 'yes' ? true : given === 'no' ? false : null
}
