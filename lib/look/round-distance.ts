const options = {
  widest: 96, // px of the scale bar
}
const earthCircumference = 40_075.017 // km, WGS84 equator

/** The longest round distance (1, 2 or 5 times a power of ten) that fits the scale bar, measured in the middle of the map. */
export const roundDistance = (
  latitude: number,
  zoom: number,
): { width: number; km: number; label: string } => {
  const kilometresPerPixel = (earthCircumference * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom)
  const room = options.widest * kilometresPerPixel
  const power = 10 ** Math.floor(Math.log10(room))
  const distance = ([5, 2, 1].find((factor) => factor * power <= room) ?? 1) * power
  const label = distance >= 1 ? `${distance.toLocaleString('en')} km` : `${Math.round(distance * 1000)} m`
  return { width: Math.round(distance / kilometresPerPixel), km: distance, label }
}
