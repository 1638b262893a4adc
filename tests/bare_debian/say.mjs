// Somebody opens the example, is its first member, and says 8.
//   node tests/bare_debian/say.mjs ADDRESS
import { chromium } from 'playwright-core'
import { launched } from '../journeys/support/browser.mjs'
import { sees } from '../journeys/support/expect.mjs'

const browser = await chromium.launch(launched())
const person = await browser.newPage({ baseURL: process.argv[2], locale: 'en-GB' })
await person.goto('/')
await person.locator('main form button[name=member]').first().click()
await person.waitForURL('**/my-numbers')
await person.locator('form.entry [name=value]').first().fill('8')
await person.locator('form.entry button.button:not([name]):not([type=button])').first().click()
await sees(person, 'Kept!')
await sees(person, 'Record')
console.log(`✓ 8 was said at ${process.argv[2]}: kept, and a record`)
await browser.close()
