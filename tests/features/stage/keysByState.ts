/** Columns of the table below. */
export const COLUMNS = [
  'slide',
  'playing',
  'black',
  'white',
  'digits',
  'question',
  'answer',
  'grid',
  'help',
  'keys',
  'card',
  'describe',
] as const

/**
 * What each key does in each state, one column a state: what has changed, `·` for nothing, `–` where the browser has the key,
 * `start`, `fullscreen`, `speaker` for what the window does. The show stands on scene 3 at its third period, size 1.
 */
export const TABLE: Readonly<Record<string, string>> = {
  PageDown:
    'scene 4, as at first | scene 4, as at first, stops | slide | slide | scene 4, as at first, no digits | no question | no question | cursor 4 | closed | – | closed | closed',
  PageUp:
    'scene 1, as at first | scene 1, as at first, stops | slide | slide | scene 1, as at first, no digits | no question | no question | cursor 1 | closed | – | closed | closed',
  '→': 'scene 4, as at first | scene 4, as at first, stops | slide | slide | scene 4, as at first, no digits | no question | no question | cursor 4 | closed | – | closed | closed',
  '←': 'scene 1, as at first | scene 1, as at first, stops | slide | slide | scene 1, as at first, no digits | no question | no question | cursor 1 | closed | – | closed | closed',
  '↓': 'scene 4, as at first | scene 4, as at first, stops | slide | slide | scene 4, as at first, no digits | no question | no question | cursor 5 | – | – | closed | –',
  '↑': 'scene 1, as at first | scene 1, as at first, stops | slide | slide | scene 1, as at first, no digits | no question | no question | cursor 1 | – | – | closed | –',
  Space:
    'scene 4, as at first | scene 4, as at first, stops | slide | slide | scene 4, as at first, no digits | no question | no question | as at first, closed | closed | – | closed | closed',
  'Shift Space':
    'scene 1, as at first | scene 1, as at first, stops | slide | slide | scene 1, as at first, no digits | no question | no question | as at first, closed | closed | – | closed | closed',
  'Shift →':
    'period 4 | period 4, stops | period 4 | period 4 | period 4 | period 4 | period 4 | cursor 4 | period 4 | – | period 4 | period 4',
  'Shift ←':
    'period 2 | period 2, stops | period 2 | period 2 | period 2 | period 2 | period 2 | cursor 1 | period 2 | – | period 2 | period 2',
  Home: 'scene 1, as at first | scene 1, as at first, stops | scene 1, as at first, slide | scene 1, as at first, slide | scene 1, as at first, no digits | scene 1, as at first, no question | scene 1, as at first, no question | cursor 1 | scene 1, as at first, closed | – | scene 1, as at first, closed | scene 1, as at first, closed',
  End: 'scene 5, as at first | scene 5, as at first, stops | scene 5, as at first, slide | scene 5, as at first, slide | scene 5, as at first, no digits | scene 5, as at first, no question | scene 5, as at first, no question | cursor 5 | scene 5, as at first, closed | – | scene 5, as at first, closed | scene 5, as at first, closed',
  '3': '3 | 3 | 3 | 3 | 13 | asks а: almaty-city | · | 3 | 3 | – | 3 | 3',
  Enter:
    '· | · | · | · | scene 1, as at first, no digits | asks а: akmola | · | as at first, closed | · | – | · | ·',
  Backspace: '· | · | · | · | no digits | asks | asks қ | · | · | – | · | ·',
  '.': 'black | black | slide | black | black | black | black | black | black | – | black | black',
  '+': 'size 2 | size 2 | size 2 | size 2 | size 2 | size 2 | size 2 | size 2 | size 2 | – | size 2 | size 2',
  '=': 'size 2 | size 2 | size 2 | size 2 | size 2 | size 2 | size 2 | size 2 | size 2 | – | size 2 | size 2',
  '−': 'size 0 | size 0 | size 0 | size 0 | size 0 | size 0 | size 0 | size 0 | size 0 | – | size 0 | size 0',
  'num +':
    'size 2 | size 2 | size 2 | size 2 | size 2 | size 2 | size 2 | size 2 | size 2 | – | size 2 | size 2',
  'num −':
    'size 0 | size 0 | size 0 | size 0 | size 0 | size 0 | size 0 | size 0 | size 0 | – | size 0 | size 0',
  ']': 'speed 3 | speed 3 | speed 3 | speed 3 | speed 3 | speed 3 | speed 3 | speed 3 | speed 3 | – | speed 3 | speed 3',
  '[': 'speed 1 | speed 1 | speed 1 | speed 1 | speed 1 | speed 1 | speed 1 | speed 1 | speed 1 | – | speed 1 | speed 1',
  '?': 'help | help | · | · | help, no digits | help, no question | help, no question | help | closed | – | help | help',
  '/': 'asks | asks | · | · | asks , no digits | asks | asks | closed, asks | closed, asks | – | closed, asks | closed, asks',
  Esc: '· | · | slide | slide | no digits | no question | no question | closed | closed | closed | closed | closed',
  F5: 'start | start | start | start | start | start | start | start | start | – | start | start',
  'Shift F5': 'start | start | start | start | start | start | start | start | start | – | start | start',
  F11: 'fullscreen | fullscreen | fullscreen | fullscreen | fullscreen | fullscreen | fullscreen | fullscreen | fullscreen | – | fullscreen | fullscreen',
  B: 'black | black | slide | black | black | asks аb | asks b | black | black | – | black | black',
  W: 'white | white | white | slide | white | asks аw | asks w | white | white | – | white | white',
  F: 'fullscreen | fullscreen | fullscreen | fullscreen | fullscreen | asks аf | asks f | fullscreen | fullscreen | – | fullscreen | fullscreen',
  L: 'ru | ru | ru | ru | ru | asks аl | asks l | ru | ru | – | ru | ru',
  T: 'plays | stops | · | · | plays | asks аt: atyrau | asks t | · | · | – | · | ·',
  G: 'grid | grid | · | · | grid, no digits | asks аg | asks g | closed | grid | – | grid | grid',
  H: 'help | help | · | · | help, no digits | asks аh | asks h | help | closed | – | help | help',
  I: 'describe | describe | · | · | describe, no digits | asks аi | asks i | describe | describe | – | describe | closed',
  K: 'keys | keys | · | · | keys, no digits | asks аk | asks k | keys | keys | – | keys | keys',
  C: 'card | card | · | · | card, no digits | asks аc | asks c | card | card | – | closed | card',
  D: 'light | light | light | light | light | asks аd | asks d | light | light | – | light | light',
  A: 'auto | auto | auto | auto | auto | asks аa | asks a | auto | auto | – | auto | auto',
  P: 'auto | auto | auto | auto | auto | asks аp | asks p | auto | auto | – | auto | auto',
  N: 'scene 4, as at first | scene 4, as at first, stops | slide | slide | scene 4, as at first, no digits | asks аn | asks n | cursor 4 | closed | – | closed | closed',
  S: 'speaker | speaker | speaker | speaker | speaker | asks аs: astana | asks s | speaker | speaker | – | speaker | speaker',
  Q: 'asks | asks | · | · | asks , no digits | asks аq | asks q | closed, asks | closed, asks | – | closed, asks | closed, asks',
}
