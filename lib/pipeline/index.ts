export { readStory, type StoryReading } from './read-story'
