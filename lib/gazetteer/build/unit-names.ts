const typeWords =
  'Oblast|Krai|Kray|Republic|Province|Region|Governorate|District|Department|County|Municipality|State|Prefecture|Autonomous Okrug|Autonomous Oblast|Voivodeship|Canton|Division|Territory|Raion|Rayon'
const suffix = new RegExp(`^(.+?)[ -](?:${typeWords})'?$`, 'i')
const prefix =
  /^(?:State|Province|Region|Republic|Governorate|Department|District|Canton) of (?:the )?(?!Columbia$)(.+)$/i
/** What is left is no name: "Northern Territory", "Central Region", "Far Western Region". */
const onlyDirection =
  /^(?:(?:far|upper|lower|mid|middle|inner|outer|greater|new|north|south|east|west|northern|southern|eastern|western|central|centre|capital|north-?east(?:ern)?|north-?west(?:ern)?|south-?east(?:ern)?|south-?west(?:ern)?|mountain|jewish(?: autonomous)?|federal|national|free)[ -]?)+$/i

/** The name without the word for its type, or null when there is none to strip: "Kursk Oblast" -> "Kursk". */
export const stripType = (name: string): string | null => {
  const bare = suffix.exec(name)?.[1] ?? prefix.exec(name)?.[1] ?? null
  return bare === null || onlyDirection.test(bare) ? null : bare
}

const unitPrefix =
  /^(?:Provincia|Province|Partido|Departamento|D[ée]partement|Powiat|Kabupaten|Kota|Politischer Bezirk|Regierungsbezirk|District|Arrondissement|Borough|City|County)(?: (?:of|and Borough of|de la|de los|del|de|di|du|des|d'))? (?=\p{Lu})/u

/** A second-order unit's name without the word before it: "Province of Nueva Ecija" -> "Nueva Ecija". Null when there is none. */
export const stripPrefix = (name: string): string | null => {
  const bare = name.replace(unitPrefix, '')
  return bare === name ? null : bare
}

const shorter: [RegExp, string][] = [
  [/\bSaint(e?) /g, 'St$1 '],
  [/\bMount /g, 'Mt '],
  [/\bFort /g, 'Ft '],
]
const longer: [RegExp, string][] = [
  [/\bSt\.? /g, 'Saint '],
  [/\bMt\.? /g, 'Mount '],
  [/\bFt\.? /g, 'Fort '],
]

/** The name with "Saint", "Mount" and "Fort" cut short or written out; null when it has none of them. */
export const respellTitle = (name: string): string | null => {
  const change = (rules: [RegExp, string][]) =>
    rules.reduce((text, [from, to]) => text.replace(from, to), name)
  const cut = change(shorter)
  const written = cut === name ? change(longer) : cut
  return written === name ? null : written
}
