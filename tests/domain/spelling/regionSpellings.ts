/** Spellings as people and documents have them, by the region they must be read as. */
export const SPELLINGS: Readonly<Record<string, string>> = {
  akmola: `Ақмола облысы|Ақмола|АҚМОЛА ОБЛЫСЫ|Ақмола обл.|Акмола облысы|Акмола|Акмолинская область|акмолинская область
Акмолинская|Акмолинская обл.|обл. Акмолинская|область Акмолинская|Акмолинской области|по Акмолинской области
в Акмолинской области|Ақмола облысы бойынша|Akmola Region|Akmola|Akmola Oblast|Akmola province|Akmola oblysy|Aqmola oblysy
Aqmola|Akmolinskaya oblast|Akmolinskaia|Akmolinskaya|AKMOLA REGION|«Акмолинская область»|"Ақмола облысы"|Aкмолинская область
Aқмола облысы|  Акмолинская   обл. |KZ-AKM|kz-akm|KZ-11|kz 11|KZ11|110000000|110000|akmola`,
  aktobe: `Ақтөбе облысы|Ақтөбе|Актобе облысы|Актобе|Актюбинская область|Актюбинская|Актюбинская обл|Актюбинской области
Актубинская область|Aktobe Region|Aktobe|Aktobe oblast|Aqtöbe oblysy|Aqtóbe oblysy|Aqto'be oblysy|Aqto’be|Aqtobe
Aktyubinsk Oblast|Aktyubinskaya oblast|Aktyubinskaya|Актюбинск обл.|АҚТӨБЕ|АКТЮБИНСКАЯ ОБЛ.|KZ-AKT|KZ-15|150000000|150000|aktobe`,
  'almaty-region': `Алматы облысы|Алматы обл.|Алматы обл|обл. Алматы|Алматинская область|Алматинская|Алматинская обл.
Алматинской области|по Алматинской обл.|Алма-Атинская область|Алма-Атинская обл.|Алмаатинская|Almaty Region|Almaty Oblast
Almaty oblysy|Almaty province|Almaty oblısı|Almatinskaya oblast|Almatinskaya|АЛМАТЫ ОБЛЫСЫ|Алматинскaя область
region of Almaty|KZ-ALM|KZ-19|190000000|190000|almaty-region`,
  atyrau: `Атырау облысы|Атырау|Атырауская область|Атырауская|Атырауская обл.|Атырауской области|Гурьевская область|Гурьевская
Atyrau Region|Atyrau|Atyrau Oblast|Atyraý oblysy|Atyrau oblysy|Atyrauskaya oblast|Atyrauskaya|Guryev Oblast|Гурьев обл.
АТЫРАУ ОБЛЫСЫ|обл. Атырау|Атырау обл|KZ-ATY|KZ-23|230000000|230000|atyrau`,
  'east-kazakhstan': `Шығыс Қазақстан облысы|Шығыс Қазақстан|Шыгыс Казакстан облысы|Шығыс-Қазақстан облысы|ШҚО|Шығыс Қазақстан обл.
Восточно-Казахстанская область|Восточно-Казахстанская|Восточно-Казахстанская обл.|Восточно Казахстанская область
Восточноказахстанская область|Восточно – Казахстанская область|Восточно-Казахстанской области|ВОСТОЧНО-КАЗАХСТАНСКАЯ
Восточный Казахстан|ВКО|East Kazakhstan Region|East Kazakhstan|East Kazakhstan Oblast|Eastern Kazakhstan|E. Kazakhstan
East-Kazakhstan|Shyǵys Qazaqstan oblysy|Shyg'ys Qazaqstan oblysy|Şyğys Qazaqstan oblysy|Shyghys Qazaqstan|EKR
Vostochno-Kazakhstanskaya oblast|Vostochno-Kazakhstanskaya|VKO|KZ-VOS|KZ-63|630000000|630000|east-kazakhstan`,
  jambyl: `Жамбыл облысы|Жамбыл|Жамбылская область|Жамбылская|Жамбылская обл.|Жамбылской области|Джамбулская область
Джамбульская область|Джамбульская обл.|Джамбул обл.|Jambyl Region|Jambyl|Jambyl Oblast|Zhambyl Region|Zhambyl|Zhambyl oblast
Zhambylskaya oblast|Zhambylskaya|Dzhambul Oblast|Dzhambulskaya|Djambulskaya oblast|Jambyl oblysy|Жамбил облысы|ЖАМБЫЛ ОБЛЫСЫ
KZ-ZHA|KZ-31|310000000|310000|jambyl`,
  karaganda: `Қарағанды облысы|Қарағанды|Караганды облысы|Караганды|Карагандинская область|Карагандинская|Карагандинская обл.
Карагандинской области|Караганда обл.|Караганда|Karaganda Region|Karaganda|Karaganda Oblast|Karagandy Region|Karagandy
Karaghandy oblysy|Qaraǵandy oblysy|Qarag'andy oblysy|Qarağandy oblysy|Qaraghandy|Qaragandy|Karagandinskaya oblast
ҚАРАҒАНДЫ|KZ-KAR|KZ-35|350000000|350000|karaganda`,
  kostanay: `Қостанай облысы|Қостанай|Костанай облысы|Костанай|Костанайская область|Костанайская|Костанайская обл.
Костанайской области|Кустанайская область|Кустанайская|Кустанай обл.|Kostanay Region|Kostanay|Kostanay Oblast|Kostanai Region
Kostanai|Qostanai oblysy|Qostanaı oblysy|Qostanay oblysy|Kustanay Oblast|Kustanai|Kostanayskaya oblast|Kostanaiskaya
ҚОСТАНАЙ ОБЛЫСЫ|KZ-KUS|KZ-39|390000000|390000|kostanay`,
  kyzylorda: `Қызылорда облысы|Қызылорда|Кызылорда облысы|Кызылорда|Кызылординская область|Кызылординская
Кызылординская обл.|Кызылординской области|Кызыл-Ординская область|Кзыл-Ординская область|Кзылординская|Кзыл-Орда
Kyzylorda Region|Kyzylorda|Kyzylorda Oblast|Kyzyl-Orda|Qyzylorda oblysy|Qyzylorda|Qızılorda oblysy|Kzyl-Orda Oblast
Kyzylordinskaya oblast|Kzylorda|ҚЫЗЫЛОРДА|Қызыл-Орда облысы|KZ-KZY|KZ-43|430000000|430000|kyzylorda`,
  mangystau: `Маңғыстау облысы|Маңғыстау|Мангыстау облысы|Мангистау|Мангистауская область|Мангистауская
Мангистауская обл.|Мангистауской области|Мангыстауская область|Мангышлакская область|Мангышлак|Маңқыстау
Mangystau Region|Mangystau|Mangystau Oblast|Mangistau|Mangistau Oblast|Mangghystau|Mańǵystaý oblysy|Man'g'ystay' oblysy
Mañğystau oblysy|Mangistauskaya oblast|Mangyshlak|МАҢҒЫСТАУ ОБЛЫСЫ|KZ-MAN|KZ-47|470000000|470000|mangystau`,
  'north-kazakhstan': `Солтүстік Қазақстан облысы|Солтүстік Қазақстан|Солтустик Казакстан облысы|Солтүстiк Қазақстан облысы|СҚО
Солтүстік-Қазақстан|Северо-Казахстанская область|Северо-Казахстанская|Северо-Казахстанская обл.|Северо Казахстанская обл
Северо - Казахстанская область|Северо-Казахстанской области|Северный Казахстан|СКО|North Kazakhstan Region|North Kazakhstan
North Kazakhstan Oblast|Northern Kazakhstan|N. Kazakhstan|NKR|Soltústik Qazaqstan oblysy|Soltu'stik Qazaqstan oblysy
Soltüstık Qazaqstan oblysy|Severo-Kazakhstanskaya oblast|Severo-Kazakhstanskaya|С-Казахстанская|KZ-SEV|KZ-59|590000000|590000
north-kazakhstan`,
  pavlodar: `Павлодар облысы|Павлодар|Павлодарская область|Павлодарская|Павлодарская обл.|Павлодарской области
обл. Павлодар|Pavlodar Region|Pavlodar|Pavlodar Oblast|Pavlodar oblysy|Pavlodar province|Pavlodarskaya oblast|Pavlodarskaya
ПАВЛОДАР ОБЛЫСЫ|Пaвлодарская область|«Павлодарская обл.»|KZ-PAV|KZ-55|550000000|550000|pavlodar`,
  'south-kazakhstan': `Оңтүстік Қазақстан облысы|Оңтүстік Қазақстан|Онтустик Казакстан облысы|Оңтүстiк Қазақстан облысы|ОҚО
Южно-Казахстанская область|Южно-Казахстанская|Южно-Казахстанская обл.|Южно Казахстанская область|Южно-Казахстанской области
Южный Казахстан|ЮКО|Чимкентская область|South Kazakhstan Region|South Kazakhstan|South Kazakhstan Oblast|Southern Kazakhstan
S. Kazakhstan|SKR|Ońtústik Qazaqstan oblysy|On'tu'stik Qazaqstan oblysy|Oñtüstık Qazaqstan oblysy
Yuzhno-Kazakhstanskaya oblast|Ю-Казахстанская|KZ-YUZ|510000000|510000|south-kazakhstan`,
  'west-kazakhstan': `Батыс Қазақстан облысы|Батыс Қазақстан|Батыс Казакстан облысы|Батыс-Қазақстан облысы|БҚО
Западно-Казахстанская область|Западно-Казахстанская|Западно-Казахстанская обл.|Западно Казахстанская область
Западно-Казахстанской области|Западный Казахстан|ЗКО|Уральская область|West Kazakhstan Region|West Kazakhstan
West Kazakhstan Oblast|Western Kazakhstan|W. Kazakhstan|WKR|Batys Qazaqstan oblysy|Batys Qazaqstan|Batys Kazakhstan
Zapadno-Kazakhstanskaya oblast|ZKO|З-Казахстанская|KZ-ZAP|KZ-27|270000000|270000|west-kazakhstan`,
  astana: `Астана қаласы|Астана қ.|Астана|город Астана|г. Астана|г.Астана|г Астана|гор. Астана|Астана г.|в городе Астана
Нұр-Сұлтан қаласы|Нұр-Сұлтан қ.|Нұр-Сұлтан|Нур-Султан|город Нур-Султан|г. Нур-Султан|Нурсултан|Nur-Sultan|Nur-Sultan City
Nursultan|Astana City|Astana|city of Astana|Astana qalasy|Nur-Sultan qalasy|Nur-Sultan q.|Ақмола қаласы|г. Акмола|Целиноград
г. Целиноград|Tselinograd|Елорда|АСТАНА|KZ-AST|KZ-71|710000000|710000|astana`,
  'almaty-city': `Алматы қаласы|Алматы қ.|город Алматы|г. Алматы|г.Алматы|гор. Алматы|Алматы г.|г. Алма-Ата|Алма-Ата|Алма Ата
Алмаата|город Алма-Ата|Alma-Ata|Alma Ata|Almaty City|city of Almaty|Almaty qalasy|АЛМАТЫ ҚАЛАСЫ|г.  АЛМАТЫ
город республиканского значения Алматы|республикалық маңызы бар Алматы қаласы|г. Верный|KZ-ALA|KZ-75|750000000|750000|almaty-city`,
}

/** Names of regions that the map of 2013 does not have. */
export const LATER: Readonly<Record<string, string>> = {
  turkistan:
    'Түркістан облысы|Туркестанская область|Туркестанская обл.|Turkistan Region|Turkestan Oblast|KZ-61|610000000',
  shymkent: 'Шымкент қаласы|г. Шымкент|Шымкент|Shymkent City|Чимкент|KZ-79|790000000',
  abai: 'Абай облысы|область Абай|Абайская область|Abai Region|Abay oblast|KZ-10|100000000',
  jetisu: 'Жетісу облысы|область Жетісу|Жетысуская область|Jetisu Region|Zhetysu oblast|KZ-33|330000000',
  ulytau: 'Ұлытау облысы|область Ұлытау|Улытауская область|Ulytau Region|KZ-62|620000000',
}

/** Abolished before 2013. */
export const FORMER =
  'Семипалатинская область|Semipalatinskaya oblast|Талды-Курганская область|Талдыкорганская обл.|Жезказганская область|Джезказганская обл.|Кокчетавская область|Тургайская область|Целиноградская область'

export const COUNTRY =
  'Республика Казахстан|Қазақстан Республикасы|Казахстан|Всего|Итого|Барлығы|Total|Kazakhstan|РК'

/** Misspellings and doubtful names, and what must be among the suggestions; none of them may be taken as it is. */
export const DOUBTFUL: readonly (readonly [spelling: string, region: string])[] = [
  ['Алматы', 'almaty-region'],
  ['Almaty', 'almaty-city'],
  ['Акмолинскя область', 'akmola'],
  ['Акмолинсая', 'akmola'],
  ['Актбинская', 'aktobe'],
  ['Алматинскя', 'almaty-region'],
  ['Атыруская область', 'atyrau'],
  ['Восточно-Казахстаская область', 'east-kazakhstan'],
  ['В-Казахстанская', 'east-kazakhstan'],
  ['Жамбылсая', 'jambyl'],
  ['Карагандинскя', 'karaganda'],
  ['Костонайская', 'kostanay'],
  ['Кызылордиская', 'kyzylorda'],
  ['Мангистауская облость', 'mangystau'],
  ['Северо-Казахстанкая', 'north-kazakhstan'],
  ['Павладарская', 'pavlodar'],
  ['Южно-Казахстаснкая', 'south-kazakhstan'],
  ['Западно-Казахстанкая', 'west-kazakhstan'],
  ['Нур-Султн', 'astana'],
  ['Асатна', 'astana'],
  ['Kostaney Region', 'kostanay'],
  ['Karagnda', 'karaganda'],
  ['г. Павлодар', 'pavlodar'],
  ['Тараз', 'jambyl'],
  ['Кокшетау', 'akmola'],
  ['Усть-Каменогорск', 'east-kazakhstan'],
  ['Петропавловск', 'north-kazakhstan'],
  ['Актау', 'mangystau'],
  ['Актюбинск', 'aktobe'],
  ['11', 'akmola'],
]
