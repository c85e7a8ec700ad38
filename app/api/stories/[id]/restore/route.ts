import { handlingSchema } from '@/lib/http/bin-responses'
import { handle } from '../../handle'

/** Takes the story out of the bin. */
export const POST = handle(handlingSchema, (workspace, task) => workspace.ask('takeOut', task))
