import { expect, test } from 'vitest'
import { nominativesOf } from '@/lib/geoparse/cyrillic-forms'
import { placeIds } from './read'

test.each([
  ['Вибухи пролунали у Покровську вночі.', ['geonames:704422' /* Покровськ */]],
  ['Уночі обстріляли передмістя біля Харкова.', ['geonames:706483' /* Харків */]],
  ['В Мелитополе загорелся склад.', ['geonames:701404' /* Мелитополь */]],
  ['Пожежу на Харківщині загасили.', ['admin1:UA.07' /* Харківська область */]],
  ['В Харьковской области отключили свет.', ['admin1:UA.07' /* Харьковская область */]],
])('%s', (text, ids) => {
  expect(placeIds(text)).toEqual(ids)
})

test.each([
  ['Авдіївці', 'Авдіївка'],
  ['Одессой', 'Одесса'],
  ['Сумах', 'Сумы'],
  ['Запоріжжі', 'Запоріжжя'],
  ['Києва', 'Київ'],
])('%s can come from %s', (word, nominative) => {
  expect(nominativesOf(word)).toContain(nominative)
})
