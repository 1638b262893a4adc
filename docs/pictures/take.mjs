// Takes the pictures of the README and the docs from the example, on a day that is always the same.
//   node docs/pictures/take.mjs --program build/release/kept
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { Journey } from '../../tests/journeys/support/journey.mjs'
import { launched } from '../../tests/journeys/support/browser.mjs'

const { values: asked } = parseArgs({ options: { program: { type: 'string' } } })
const browser = await chromium.launch(launched())
const journey = new Journey({ name: 'pictures', browser, program: asked.program })
const picture = (name) => fileURLToPath(new URL(`${name}.png`, import.meta.url))

await journey.program.start('demo', '--today', '2026-11-20T09:12')
const sarah = await journey.person()
await journey.play(sarah)
await sarah.screenshot({ path: picture('my-numbers'), fullPage: true })
await sarah.locator('nav[aria-label] a[href$="/board"]').first().click()
await sarah.waitForURL('**/board')
await sarah.screenshot({ path: picture('board'), fullPage: true })
await journey.end()
await browser.close()
console.log('✓ docs/pictures/my-numbers.png and docs/pictures/board.png are new')
