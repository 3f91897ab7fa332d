import type { FileAbout } from '../../../src/ui/files/fileAbout'
import type { Sheet } from '../../../src/ui/files/sheet'

/** A file in Russian, of demonstration data. */
export const about: FileAbout = {
  language: 'ru',
  mark: { address: 'https://birlik.example/ru/compare?show=trends&regions=akmola', datasetVersion: '2021.1' },
  dataset: { id: 'birlik-demo', isDemonstration: true },
  demonstration: 'ДЕМОНСТРАЦИОННЫЕ ДАННЫЕ — не официальная статистика',
  origin: 'Источник: вымышленные данные, по состоянию на 25 января 2021 г. (2021.1).',
  lines: [
    ['!', 'ДЕМОНСТРАЦИОННЫЕ ДАННЫЕ — не официальная статистика'],
    ['Источник', 'вымышленные данные'],
    ['Адрес', 'https://birlik.example/ru/compare?show=trends&regions=akmola'],
  ],
  rules: [['Примечание', 'Пустая ячейка означает, что значения нет; это не ноль.']],
  name: 'О данных',
  hidden: 'малое число, скрыто',
}

/** A region that reported, one that did not, one that reported zero, one with a hostile name and a hidden count. */
export const sheet: Sheet = {
  name: 'Тепловая матрица',
  title: 'Направление 5.1, IV квартал 2019 г.',
  notes: ['Отчитались 3 из 4 регионов.'],
  columns: ['Регион', 'Слушатели', 'Доля, %', 'Дата'],
  rows: [
    [
      { kind: 'text', text: 'Акмолинская' },
      { kind: 'number', value: 1234.5678, decimals: 1 },
      { kind: 'number', value: -3.21987, decimals: 2 },
      { kind: 'date', iso: '2019-12-31' },
    ],
    [{ kind: 'text', text: 'Алматы' }, { kind: 'none' }, { kind: 'none' }, { kind: 'none' }],
    [
      { kind: 'text', text: 'Атырауская' },
      { kind: 'number', value: 0, decimals: 0 },
      { kind: 'none' },
      { kind: 'none' },
    ],
    [{ kind: 'text', text: '=HYPERLINK("x";"y")' }, { kind: 'hidden' }, { kind: 'none' }, { kind: 'none' }],
  ],
}
