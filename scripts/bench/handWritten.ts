import { readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { project } from '../../src/domain/albers'

/**
 * The practical floor: the same map, ranking and slider in hand-written SVG, with the figures of one indicator in the page.
 * Only its speed matters; it has no languages, no keyboard and no states.
 */
export function handWrittenPage(
  values: readonly (readonly (number | null)[])[],
  ids: readonly string[],
): string {
  // Written by scripts/build-boundaries.ts.
  const topology = JSON.parse(readFileSync('public/boundaries/2013.topo.json', 'utf8')) as Topology<{
    light: GeometryCollection
  }>
  const paths = feature(topology, topology.objects.light).features.map(({ id, geometry }) => {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : []
    const d = polygons
      .flat()
      .map(
        (ring) =>
          `M${ring.map(([lon = 0, lat = 0]) => project(lon, lat).map((n, i) => (i === 0 ? n : -n).toFixed(0))).join('L')}Z`,
      )
      .join('')
    return `<path data-region="${String(id)}" d="${d}" fill="#eee" stroke="#fff"/>`
  })
  const script = `
    const values=${JSON.stringify(values)},ids=${JSON.stringify(ids)},colours=['#cfe7e8','#8fccd0','#4aa9b4','#1b7c90','#0c5068'];
    const max=Math.max(...values.flat().filter(v=>v!==null));
    const paths=new Map([...document.querySelectorAll('path')].map(p=>[p.dataset.region,p])),list=document.querySelector('ol'),range=document.querySelector('input');
    function paint(){const at=+range.value;const rows=ids.map((id,i)=>[id,values[i][at]]).sort((a,b)=>(b[1]??-1)-(a[1]??-1));
      for(const [id,v] of rows) paths.get(id).setAttribute('fill',v===null?'#eee':colours[Math.min(4,Math.floor(v/max*5))]);
      list.replaceChildren(...rows.map(([id,v])=>{const li=document.createElement('li');li.textContent=id+' '+(v??'–');return li}));document.body.dataset.at=at}
    range.addEventListener('input',paint);paint();`
  return `<!doctype html><meta charset="utf-8"><title>floor</title><svg viewBox="-1505 -840 2975 1675" width="900">${paths.join('')}</svg>
<ol></ol><input type="range" aria-label="period" min="0" max="${(values[0]?.length ?? 1) - 1}" value="${(values[0]?.length ?? 1) - 1}"><script>${script}</script>`
}
