import { fork } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, appendFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { writeServiceWorker } from '../../scripts/serviceWorker'
import type { Orders } from './offlineServer'

const BUILD = resolve('dist')
const PLAIN: Orders = { folder: BUILD, portal: null, config: null, cutAfter: null }

/** A server of one test. */
export interface Site {
  readonly url: string
  order(orders: Partial<Orders>): Promise<void>
  /** Nothing answers any more, from one moment to the next. */
  kill(): Promise<void>
}

/** Starts a server; whoever does must kill it. */
export async function startSite(): Promise<Site> {
  const child = fork('tests/browser/offlineServer.ts', { execArgv: ['--import', 'tsx'] })
  const [port] = (await once(child, 'message')) as [number]
  const site: Site = {
    url: `http://127.0.0.1:${port}`,
    async order(orders) {
      child.send({ ...PLAIN, ...orders })
      await once(child, 'message')
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
  await site.order({})
  return site
}

/** A test with a server of its own; nothing may be thrown in the page. */
export const test = base.extend<{ site: Site }>({
  site: async ({ context }, give) => {
    const thrown: string[] = []
    context.on('weberror', (error) => thrown.push(error.error().message))
    const site = await startSite()
    await give(site)
    await site.kill()
    expect(thrown).toEqual([])
  },
})

export { expect }

/** The same build with one other file in it: what the server has after an update. */
export async function laterBuild(): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'later-build-'))
  cpSync(BUILD, folder, { recursive: true })
  const about = readdirSync(join(folder, 'assets')).find((name) => /^AboutPage-.*\.js$/.test(name)) ?? ''
  appendFileSync(join(folder, 'assets', about), '\n// later\n')
  await writeServiceWorker(folder)
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}

export const card = (page: Page) => page.locator('[data-offline]')

/** Opens the page of presenting where the copy has been made already. */
export async function openReady(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.url}/en/present`)
  await expect(card(page)).toHaveAttribute('data-offline', 'ready')
}

/** Opens the page of presenting, asks for a copy and waits for it. */
export async function makeReady(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.url}/en/present`)
  await expect(card(page)).toHaveAttribute('data-offline', 'not-asked')
  await card(page).getByRole('button').first().click()
  await expect(card(page)).toHaveAttribute('data-offline', 'ready', { timeout: 20_000 })
}

/** What this browser holds of the app. */
export const holdings = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
  }))
