import { expect, test } from 'vitest'
import { countryOfDemonym } from '@/lib/geoparse/cyrillic-forms'
import { nominativesOf } from '@/lib/text/cyrillic-cases'
import { placeIds } from './read'

test.each([
  ['Вибухи пролунали у Покровську вночі.', ['geonames:704422' /* Покровськ */]],
  ['Уночі обстріляли передмістя біля Харкова.', ['geonames:706483' /* Харків */]],
  ['В Мелитополе загорелся склад.', ['geonames:701404' /* Мелитополь */]],
  ['Пожежу на Харківщині загасили.', ['admin1:UA.07' /* Харківська область */]],
  ['В Харьковской области отключили свет.', ['admin1:UA.07' /* Харьковская область */]],
  ['Українські дрони долетіли до Бердянська.', ['geonames:712451' /* Бердянськ; Ukrainsk is not meant */]],
  ['Пожежа у Комі тривала добу.', ['admin1:RU.34' /* Республіка Комі */]],
  ['Загорівся завод імені Свердлова в Дзержинську.', ['geonames:563708' /* Дзержинск */]],
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

test.each([
  ['Українські', 'Ukraine'],
  ['российскими', 'Russia'],
  ['росіянам', 'Russia'],
  ['Українка', null], // a town and a woman
  ['Росія', null],
])('%s belongs to %s', (word, country) => {
  expect(countryOfDemonym(word)).toBe(country)
})
