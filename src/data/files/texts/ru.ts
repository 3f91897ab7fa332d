import type { ProblemTexts } from './texts'

const forms: ProblemTexts['forms'] = {
  id: 'идентификатор из строчных латинских букв, цифр и дефисов',
  code: 'код из латинских букв, цифр, точек и дефисов',
  period: 'период вида 2019 или 2019-Q4',
  language: 'код языка из двух или трёх букв',
  list: 'непустые значения через |',
}

/** По-русски. */
export const ru: ProblemTexts = {
  forms,
  line: (line) => `строка ${line}`,
  column: (column) => `столбец ${column}`,
  more: (count) => `и ещё ${count}`,
  reasons: {
    required: () => 'ячейка пуста',
    'not-a-number': ({ value }) => `«${value}» — не число`,
    'not-whole': ({ value }) => `«${value}» — не целое число`,
    'not-yes-no': ({ value }) => `«${value}» — не true и не false`,
    'not-a-date': ({ value }) => `«${value}» — не существующая дата вида ГГГГ-ММ-ДД`,
    pattern: ({ value, form }) => `«${value}» — не ${forms[form]}`,
    choice: ({ value, allowed }) => `«${value}» — не одно из значений: ${allowed}`,
    below: ({ value, limit }) => `${value} меньше ${limit}`,
    above: ({ value, limit }) => `${value} больше ${limit}`,
    'unknown-column': ({ name }) => `столбца «${name}» в этом файле быть не должно`,
    'missing-column': ({ name }) => `нет столбца «${name}»`,
    'repeated-column': ({ name }) => `столбец «${name}» повторяется`,
    cells: ({ found, expected }) => `ячеек: ${found}, в заголовке: ${expected}`,
    'open-quote': () => 'здесь открыта кавычка, которая нигде не закрыта',
    'text-after-quote': () => 'после закрывающей кавычки продолжается текст',
    'quote-inside': () => 'кавычка внутри ячейки: возьмите всю ячейку в кавычки, а эту удвойте',
    'empty-line': () => 'строка пуста',
    'lost-text': () => 'буквы утрачены (�): текст раньше сохранили в другой кодировке',
    'repeated-key': ({ key, line }) => `${key} уже есть в строке ${line}`,
    'unknown-reference': ({ value, table }) => `«${value}» нет в таблице ${table}`,
    'value-despite-status': ({ status }) => `значение есть, хотя по статусу ${status} его быть не может`,
    'no-value-despite-status': ({ status }) =>
      `значения нет, хотя статус ${status}: отсутствие данных — не ноль`,
    'more-than': ({ value, whole, column }) => `${value} больше, чем ${whole} (${column})`,
    before: ({ value, start, column }) => `${value} раньше, чем ${start} (${column})`,
    'closed-without-day': () => 'закрыто, но дата не указана',
    'day-without-closed': () => 'дата закрытия есть, а статус не closed',
    'small-count': () => 'от 1 до 4 человек показывать нельзя: оставьте ячейку пустой',
    incomplete: ({ found, expected }) => `файл неполон: ${found} из ${expected} байт`,
    'too-long': ({ found, expected }) =>
      `файл изменён после составления набора данных: ${found} байт вместо ${expected}`,
    changed: () => 'файл изменён после составления набора данных',
    'not-utf8': () => 'файл не в кодировке UTF-8',
    'not-there': () => 'файла нет',
    'not-listed': () => 'файл не назван в datapackage.json',
    'web-page': () => 'вместо файла пришла веб-страница',
    'not-one-row': () => 'в файле должна быть ровно одна строка данных',
    rows: ({ found, expected }) => `строк данных: ${found}, должно быть ${expected}`,
    'not-json': ({ said }) => `не JSON: ${said}`,
    descriptor: ({ path, said }) => (path === '' ? said : `${path}: ${said}`),
  },
}
