export { readStory, type StoryReading } from './read-story'
export { readDocument } from './read-document'
export { chooseEventPlace } from './choose-event-place'
