import {
  ChartNoAxesColumn,
  CircleQuestionMark,
  Image,
  ListChecks,
  Map,
  Newspaper,
  TextInitial,
  Type,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { SlideKind } from '@/lib/domain/briefing'

export const kindIcons: Record<SlideKind, ReactNode> = {
  title: <Type aria-hidden />,
  changes: <ListChecks aria-hidden />,
  map: <Map aria-hidden />,
  figures: <ChartNoAxesColumn aria-hidden />,
  unsure: <CircleQuestionMark aria-hidden />,
  sources: <Newspaper aria-hidden />,
  text: <TextInitial aria-hidden />,
  image: <Image aria-hidden />,
}
