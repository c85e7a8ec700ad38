const typeWords =
  'Oblast|Krai|Kray|Republic|Province|Region|Governorate|District|Department|County|Municipality|State|Prefecture|Autonomous Okrug|Autonomous Oblast|Voivodeship|Canton|Division|Territory|Raion|Rayon'
const suffix = new RegExp(`^(.+?)[ -](?:${typeWords})'?$`, 'i')
const prefix = /^(?:State|Province|Region|Republic|Governorate|Department|District|Canton) of (?:the )?(.+)$/i
/** What is left is no name: "Northern Territory", "Central Region", "Far Western Region". */
const onlyDirection =
  /^(?:(?:far|upper|lower|mid|middle|inner|outer|greater|new|north|south|east|west|northern|southern|eastern|western|central|centre|capital|north-?east(?:ern)?|north-?west(?:ern)?|south-?east(?:ern)?|south-?west(?:ern)?|mountain|jewish(?: autonomous)?|federal|national|free)[ -]?)+$/i

/** The name without the word for its type, or null when there is none to strip: "Kursk Oblast" -> "Kursk". */
export const stripType = (name: string): string | null => {
  const bare = suffix.exec(name)?.[1] ?? prefix.exec(name)?.[1] ?? null
  return bare === null || onlyDirection.test(bare) ? null : bare
}
