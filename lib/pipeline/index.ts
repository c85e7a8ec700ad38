export { readStory } from './read-story'
export { readDocument } from './read-document'
export { chooseEventPlace } from './choose-event-place'
