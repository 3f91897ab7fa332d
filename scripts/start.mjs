// `npm start`: installs what is missing and serves the app on the mocked source.
import { install, run } from './bootstrap.mjs'

install()
run('npx', ['vite', ...process.argv.slice(2)])
