import { answer } from '../../mocks/answer'
import { REGISTER_SORTS } from '../../src/domain/register/registerFields'
const base = process.argv[2]!
const norm = (v: any): any => Array.isArray(v) ? v.map(norm) : v && typeof v === 'object' ? Object.fromEntries(Object.keys(v).toSorted().map(k => [k, norm(v[k])])) : v
const seen: Record<string, number> = {}
async function cmp(p: string) {
  const t = Date.now()
  const b = await (await fetch(base + p)).json()
  const ms = Date.now() - t
  const a = await (await answer(new Request('http://x/api' + p)))!.json()
  delete a.contract; delete b.contract
  if (Array.isArray(a.places)) { const s = (x: any, y: any) => x.id < y.id ? -1 : 1; a.places.sort(s); b.places.sort(s) }
  const [x, y] = [JSON.stringify(norm(a)), JSON.stringify(norm(b))]
  if (x !== y) { let i = 0; while (x[i] === y[i]) i++; console.log('DIFF', p, '\n  mock', x.slice(Math.max(0, i - 80), i + 120), '\n  ours', y.slice(Math.max(0, i - 80), i + 120)) }
  seen[p] = ms
}
const cat = await (await answer(new Request('http://x/api/catalogue')))!.json()
await cmp('/catalogue'); await cmp('/populations'); await cmp('/programmes/concept-2013')
for (const i of cat.indicators) { await cmp('/indicators/' + i.id); await cmp(`/indicators/${i.id}/breakdowns?division=2013`) }
const ids = cat.indicators.map((i: any) => i.id)
await cmp(`/observations?division=2013&indicator=${ids.join(',')}`)
for (const [r, sorts] of Object.entries(REGISTER_SORTS)) for (const s of sorts) for (const l of ['kk', 'ru', 'en']) for (const d of ['', '-'])
  await cmp(`/${r}?division=2013&sort=${d}${s}&language=${l}&limit=60&offset=${s === 'title' ? 50000 : 30}&facets=no`)
for (const p of ['/events?division=2013', '/events?division=2013&q=nauryz&group=day', '/events?division=2013&q=%D0%B4%D0%BE%D0%BC%20%D0%B4%D1%80%D1%83%D0%B6&filter=year:2019,year:2018,tag:jubilee', '/events?division=2013&q=a%20k', '/events?division=2013&region=akmola&filter=type:mass-cultural-events&group=place',
 '/events?division=2013&region=akmola&filter=region:aktobe', '/events?division=2013&filter=region:aktobe,region:akmola,direction:5.1&sort=type,-participants&language=ru','/events?division=2013&from=2019-01-01&to=2019-03-31&filter=tag:session','/courses?division=2013&q=til&filter=level:A1,format:online','/courses?division=2013&sort=-completed,provider&filter=language:kk','/associations?division=2013&q=%D1%82%D0%B0%D1%82%D0%B0%D1%80&filter=wing:yes,office:no,language:tt','/associations?division=2013&group=day&filter=status:closed','/associations?division=2013&q=almaty&filter=level:city','/houses?division=2013&q=dostyk','/courses?division=2013&region=astana&group=day&facets=no'])
  await cmp(p)
console.log(Object.keys(seen).length, 'compared'); console.log(Object.entries(seen).toSorted((a, b) => b[1] - a[1]).slice(0, 14).map(([p, m]) => m + ' ms ' + p).join('\n'))
