import type { EventType, Exactness, ReportStatus, SubEventType } from '@/lib/domain'

/** Words of the legend: `short` for a row, `name` as the ACLED codebook has it, `one` for a single event; the definition appears on focus. */
export const EVENT_TYPES: Record<
  EventType,
  { name: string; short: string; one: string; definition: string }
> = {
  battles: {
    name: 'Battles',
    short: 'Battles',
    one: 'Battle',
    definition:
      'Two organised armed groups fight each other, or one takes ground from the other by fighting. ACLED: Battles.',
  },
  'explosions-remote-violence': {
    name: 'Explosions/Remote violence',
    short: 'Explosions, remote',
    one: 'Explosion or remote violence',
    definition:
      'Shells, missiles, drones, bombs, mines: violence from afar, which the other side can’t answer. ACLED: Explosions/Remote violence.',
  },
  'violence-against-civilians': {
    name: 'Violence against civilians',
    short: 'Against civilians',
    one: 'Violence against civilians',
    definition:
      'An armed group harms people who are unarmed and not fighting, face to face. ACLED: Violence against civilians.',
  },
  protests: {
    name: 'Protests',
    short: 'Protests',
    one: 'Protest',
    definition: 'Three or more people demonstrate in public without violence of their own. ACLED: Protests.',
  },
  riots: {
    name: 'Riots',
    short: 'Riots',
    one: 'Riot',
    definition: 'A crowd or mob destroys things or fights. ACLED: Riots.',
  },
  'strategic-developments': {
    name: 'Strategic developments',
    short: 'Strategic',
    one: 'Strategic development',
    definition:
      'What changes a war without being violence itself: agreements, arrests, troops moved, weapons downed or seized, ground handed over. ACLED: Strategic developments.',
  },
  other: {
    name: 'No conflict event',
    short: 'Other',
    one: 'Other event',
    definition:
      'Something happened, but it is politics, a disaster or an accident. Not shown unless ticked, and no type of ACLED.',
  },
}

/** Several of a type in a sentence: `2 battles`. */
export const COUNTED_TYPES: Record<EventType, [one: string, many: string]> = {
  battles: ['battle', 'battles'],
  'explosions-remote-violence': ['explosion or strike', 'explosions or strikes'],
  'violence-against-civilians': ['act against civilians', 'acts against civilians'],
  protests: ['protest', 'protests'],
  riots: ['riot', 'riots'],
  'strategic-developments': ['strategic development', 'strategic developments'],
  other: ['other event', 'other events'],
}

/** Sub-event types by the names of the ACLED codebook; `one` is what a single event is called. */
export const SUB_EVENT_TYPES: Record<SubEventType, { name: string; one: string }> = {
  'armed-clash': { name: 'Armed clash', one: 'Armed clash' },
  'government-regains-territory': {
    name: 'Government regains territory',
    one: 'Ground retaken by government forces',
  },
  'non-state-actor-overtakes-territory': {
    name: 'Non-state actor overtakes territory',
    one: 'Ground taken from the government’s side',
  },
  'chemical-weapon': { name: 'Chemical weapon', one: 'Use of a chemical weapon' },
  'air-drone-strike': { name: 'Air/drone strike', one: 'Air or drone strike' },
  'suicide-bomb': { name: 'Suicide bomb', one: 'Suicide bombing' },
  'shelling-artillery-missile-attack': {
    name: 'Shelling/artillery/missile attack',
    one: 'Shelling or missile attack',
  },
  'remote-explosive-landmine-ied': {
    name: 'Remote explosive/landmine/IED',
    one: 'Blast of a mine or planted bomb',
  },
  grenade: { name: 'Grenade', one: 'Grenade attack' },
  'sexual-violence': { name: 'Sexual violence', one: 'Sexual violence' },
  attack: { name: 'Attack', one: 'Attack on civilians' },
  'abduction-forced-disappearance': {
    name: 'Abduction/forced disappearance',
    one: 'Abduction',
  },
  'peaceful-protest': { name: 'Peaceful protest', one: 'Peaceful protest' },
  'protest-with-intervention': { name: 'Protest with intervention', one: 'Protest broken up' },
  'excessive-force-against-protesters': {
    name: 'Excessive force against protesters',
    one: 'Excessive force against protesters',
  },
  'violent-demonstration': { name: 'Violent demonstration', one: 'Violent demonstration' },
  'mob-violence': { name: 'Mob violence', one: 'Mob violence' },
  agreement: { name: 'Agreement', one: 'Agreement' },
  arrests: { name: 'Arrests', one: 'Arrests' },
  'change-to-group-activity': { name: 'Change to group/activity', one: 'Change of forces' },
  'disrupted-weapons-use': { name: 'Disrupted weapons use', one: 'Weapons downed or seized' },
  'headquarters-or-base-established': {
    name: 'Headquarters or base established',
    one: 'Base set up',
  },
  'looting-property-destruction': {
    name: 'Looting/property destruction',
    one: 'Looting or destruction',
  },
  'non-violent-transfer-of-territory': {
    name: 'Non-violent transfer of territory',
    one: 'Ground changed hands without a fight',
  },
  other: { name: 'Other', one: 'Strategic development' },
}

/** How sure it is: the rim of a mark. */
export const STATUSES: Record<ReportStatus, { name: string; definition: string }> = {
  confirmed: {
    name: 'Confirmed',
    definition: 'Two or more accounts tell it that share neither origin nor source.',
  },
  reported: {
    name: 'Reported',
    definition: 'A paper or agency says it in its own voice, and nobody independent of it yet.',
  },
  claimed: {
    name: 'Claimed',
    definition: 'Somebody says it, most often one side of the war, and it could not be checked.',
  },
  denied: { name: 'Denied', definition: 'The side it is said of denies it.' },
  disputed: { name: 'Disputed', definition: 'Accounts contradict each other; both are kept.' },
}

/** How exact the place is: what is drawn under a mark. */
export const EXACTNESSES: Record<Exactness, { name: string; definition: string }> = {
  place: {
    name: 'In a named place',
    definition: 'The words name a town or a building; the mark stands on it.',
  },
  within: {
    name: 'Near a place',
    definition:
      'Within, about or some kilometres off a named place, or on one side of it: the disc or sector has its true size.',
  },
  border: {
    name: 'Along a border',
    definition: 'A strip along the real border, as deep as the words say.',
  },
  region: {
    name: 'Region only',
    definition: 'Somewhere in a region or country: hatched as a whole, never pinned.',
  },
  movement: {
    name: 'Movement',
    definition:
      'From one place to another: wide where it starts, a point where it ends. The route is not known.',
  },
}

export const EXACTNESS_ROWS: readonly Exactness[] = ['place', 'within', 'border', 'region', 'movement']

/** What a single event is called: by its sub-event type where it has one. */
export const nameEvent = ({
  eventType,
  subEventType,
}: {
  eventType: EventType
  subEventType: SubEventType | null
}): string => (subEventType ? SUB_EVENT_TYPES[subEventType].one : EVENT_TYPES[eventType].one)

/** Rows in the order they are shown. */
export const TYPE_ROWS: readonly EventType[] = [
  'battles',
  'explosions-remote-violence',
  'violence-against-civilians',
  'protests',
  'riots',
  'strategic-developments',
  'other',
]
