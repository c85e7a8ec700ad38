const kmPerMile = 1.609344

/** Three figures or more: `0.85`, `12.3`, `1,204`. */
const round = (value: number): string => {
  const decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0
  return value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
}

const kilometres = (km: number): string => (km < 0.9995 ? `${Math.round(km * 1000)} m` : `${round(km)} km`)

/** `12.3 km (7.64 mi)`; `850 m (0.53 mi)`. */
export const formatDistance = (km: number): string => `${kilometres(km)} (${round(km / kmPerMile)} mi)`

/** `154 km² (59.4 sq mi)`. */
export const formatArea = (squareKm: number): string =>
  `${round(squareKm)} km² (${round(squareKm / kmPerMile ** 2)} sq mi)`
