import type { EventType, SubEventType } from '@/lib/domain'

/** Spellings of the ACLED codebook (2024), table 2. What is no conflict event has none. */
export const EVENT_TYPES: Record<EventType, string | null> = {
  battles: 'Battles',
  'explosions-remote-violence': 'Explosions/Remote violence',
  'violence-against-civilians': 'Violence against civilians',
  protests: 'Protests',
  riots: 'Riots',
  'strategic-developments': 'Strategic developments',
  other: null,
}

export const SUB_EVENT_TYPES: Record<SubEventType, string> = {
  'armed-clash': 'Armed clash',
  'government-regains-territory': 'Government regains territory',
  'non-state-actor-overtakes-territory': 'Non-state actor overtakes territory',
  'chemical-weapon': 'Chemical weapon',
  'air-drone-strike': 'Air/drone strike',
  'suicide-bomb': 'Suicide bomb',
  'shelling-artillery-missile-attack': 'Shelling/artillery/missile attack',
  'remote-explosive-landmine-ied': 'Remote explosive/landmine/IED',
  grenade: 'Grenade',
  'sexual-violence': 'Sexual violence',
  attack: 'Attack',
  'abduction-forced-disappearance': 'Abduction/forced disappearance',
  'peaceful-protest': 'Peaceful protest',
  'protest-with-intervention': 'Protest with intervention',
  'excessive-force-against-protesters': 'Excessive force against protesters',
  'violent-demonstration': 'Violent demonstration',
  'mob-violence': 'Mob violence',
  agreement: 'Agreement',
  arrests: 'Arrests',
  'change-to-group-activity': 'Change to group/activity',
  'disrupted-weapons-use': 'Disrupted weapons use',
  'headquarters-or-base-established': 'Headquarters or base established',
  'looting-property-destruction': 'Looting/property destruction',
  'non-violent-transfer-of-territory': 'Non-violent transfer of territory',
  other: 'Other',
}

/** The codebook's disorder type. Of riots it hangs on the sub-event type: where that is not known, neither is this. */
export const disorderType = (type: EventType, sub: SubEventType | null): string | null => {
  switch (type) {
    case 'battles':
    case 'explosions-remote-violence':
    case 'violence-against-civilians':
      return 'Political violence'
    case 'protests':
      if (sub === null) return null
      return sub === 'excessive-force-against-protesters'
        ? 'Political violence; Demonstrations'
        : 'Demonstrations'
    case 'riots':
      if (sub === null) return null
      return sub === 'mob-violence' ? 'Political violence' : 'Demonstrations'
    case 'strategic-developments':
      return 'Strategic developments'
    case 'other':
      return null
    default:
      return type satisfies never
  }
}
