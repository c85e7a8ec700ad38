import { bodies, neutral, neutralBodies, officialBodies, offices, officials, people } from './speaker-words'

/** Whether the name of a source is that of an office or an official or armed body of a side: "police", "the mayor"; not "a UN official". */
export const isOfficialName = (name: string): boolean => {
  const lower = name.toLowerCase()
  if (officialBodies.some((body) => lower.includes(body))) return true
  if (neutralBodies.some((body) => lower.includes(body))) return false
  const words = lower.match(/[\p{L}.-]+/gu) ?? []
  if (words.some((word) => neutral.has(word) || people.has(word))) return false
  return words.some((word) => bodies.has(word) || offices.has(word) || officials.has(word))
}
