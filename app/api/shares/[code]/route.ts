import { openShare } from '@/app/shares/open-share'
import { answerShare } from '../answer-share'

export const GET = answerShare(openShare)
