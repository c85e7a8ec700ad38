const kmPerDegree = 111.195 // of a great circle on the sphere of mean radius

/** The point so many km from another, by compass; good to a part in a hundred within 300 km. */
export const moveAway = (
  [lng, lat]: [number, number],
  { km, bearing }: { km: number; bearing: number },
): [number, number] => {
  const angle = (bearing * Math.PI) / 180
  const north = (km * Math.cos(angle)) / kmPerDegree
  const east = (km * Math.sin(angle)) / kmPerDegree / Math.cos(((lat + north / 2) * Math.PI) / 180)
  return [lng + east, lat + north]
}
