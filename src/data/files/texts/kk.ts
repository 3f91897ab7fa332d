import type { ProblemTexts } from './texts'

const forms: ProblemTexts['forms'] = {
  id: 'кіші латын әріптерінен, цифрлардан және сызықшалардан тұратын идентификатор',
  code: 'латын әріптерінен, цифрлардан, нүктелерден және сызықшалардан тұратын код',
  period: '2019 немесе 2019-Q4 түріндегі кезең',
  language: 'екі немесе үш әріптен тұратын тіл коды',
  list: '| белгісімен бөлінген, бос емес мәндер',
}

/** Қазақша. */
export const kk: ProblemTexts = {
  forms,
  line: (line) => `${line}-жол`,
  column: (column) => `${column}-баған`,
  more: (count) => `және тағы ${count}`,
  reasons: {
    required: () => 'ұяшық бос',
    'not-a-number': ({ value }) => `«${value}» — сан емес`,
    'not-whole': ({ value }) => `«${value}» — бүтін сан емес`,
    'not-yes-no': ({ value }) => `«${value}» — true да, false та емес`,
    'not-a-date': ({ value }) => `«${value}» — ЖЖЖЖ-АА-КК түріндегі нақты күн емес`,
    pattern: ({ value, form }) => `«${value}» — ${forms[form]} емес`,
    choice: ({ value, allowed }) => `«${value}» мына мәндердің қатарында жоқ: ${allowed}`,
    below: ({ value, limit }) => `${value} мәні ${limit} шегінен кем`,
    above: ({ value, limit }) => `${value} мәні ${limit} шегінен артық`,
    'unknown-column': ({ name }) => `бұл файлда «${name}» бағаны болмауға тиіс`,
    'missing-column': ({ name }) => `«${name}» бағаны жоқ`,
    'repeated-column': ({ name }) => `«${name}» бағаны қайталанған`,
    cells: ({ found, expected }) => `ұяшық саны: ${found}, тақырып жолында: ${expected}`,
    'open-quote': () => 'осы жерде ашылған тырнақша жабылмаған',
    'text-after-quote': () => 'жабылған тырнақшадан кейін мәтін жалғасып тұр',
    'quote-inside': () => 'ұяшық ішінде тырнақша тұр: бүкіл ұяшықты тырнақшаға алып, мұнысын екі рет жазыңыз',
    'empty-line': () => 'жол бос',
    'lost-text': () => 'әріптер жоғалған (�): мәтін бұрын басқа кодтаумен сақталған',
    'repeated-key': ({ key, line }) => `${key} — ${line}-жолда бар`,
    'unknown-reference': ({ value, table }) => `«${value}» ${table} кестесінде жоқ`,
    'value-despite-status': ({ status }) => `${status} мәртебесі бойынша мән болмауға тиіс, ал ол тұр`,
    'no-value-despite-status': ({ status }) =>
      `мәртебесі ${status}, ал мән жоқ: деректің болмауы нөлді білдірмейді`,
    'more-than': ({ value, whole, column }) => `${value} — ${whole} мәнінен артық (${column})`,
    before: ({ value, start, column }) => `${value} — ${start} күнінен бұрын (${column})`,
    'closed-without-day': () => 'жабылған, бірақ күні көрсетілмеген',
    'day-without-closed': () => 'жабылған күні бар, ал мәртебесі closed емес',
    'small-count': () => '1–4 адамды көрсетуге болмайды: ұяшықты бос қалдырыңыз',
    incomplete: ({ found, expected }) => `файл толық емес: ${expected} байттың ${found} байты ғана келді`,
    'too-long': ({ found, expected }) =>
      `файл деректер жинағы жасалғаннан кейін өзгертілген: ${expected} байттың орнына ${found} байт`,
    changed: () => 'файл деректер жинағы жасалғаннан кейін өзгертілген',
    'not-utf8': () => 'файл UTF-8 кодтауында емес',
    'not-there': () => 'файл жоқ',
    'not-listed': () => 'файл datapackage.json ішінде аталмаған',
    'web-page': () => 'файлдың орнына веб-бет келді',
    'not-one-row': () => 'файлда дәл бір ғана дерек жолы болуға тиіс',
    rows: ({ found, expected }) => `дерек жолдары: ${found}, болуға тиісі: ${expected}`,
    'not-json': ({ said }) => `JSON емес: ${said}`,
    descriptor: ({ path, said }) => (path === '' ? said : `${path}: ${said}`),
  },
}
