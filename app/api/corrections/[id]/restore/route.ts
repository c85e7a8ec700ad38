import { reverse } from '../../reverse'

export const POST = reverse({ isBack: false })
