// Travels through the real program in a real browser.
//   node tests/journeys/run.mjs --program build/dev/kept [--only naming] [--show]
// Every journey starts its own program on a free port, with its own data. A failure leaves a screenshot of every
// open page in tests/journeys/failures. The last line counts.
import { readdirSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { launched } from './support/browser.mjs'
import { Journey } from './support/journey.mjs'

const { values: asked } = parseArgs({
  options: { program: { type: 'string' }, only: { type: 'string', default: '' }, show: { type: 'boolean' } },
})
const here = new URL('.', import.meta.url)
rmSync(new URL('failures', here), { recursive: true, force: true })

const browser = await chromium.launch(launched({ headless: !asked.show }))

let passed = 0
let failed = 0
for (const file of readdirSync(here).filter((name) => name.endsWith('.journey.mjs') && name.includes(asked.only))) {
  const { default: journeys } = await import(new URL(file, here))
  for (const [name, travel] of Object.entries(journeys)) {
    const journey = new Journey({ name, browser, program: asked.program })
    const began = Date.now()
    try {
      await travel(journey)
      await journey.expectNoComplaints()
      passed += 1
      console.log(`✓ ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
    } catch (error) {
      failed += 1
      console.log(`✗ ${name}\n${error.stack}\n${await journey.pictures(new URL('failures/', here))}`)
    } finally {
      await journey.end()
    }
  }
}
await browser.close()
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
