import { equal, sees } from './support/expect.mjs'

const names = (person) => person.locator('.arranging h2').allInnerTexts()

const firstIs = (person, step) =>
  person.waitForFunction((name) => document.querySelector('.arranging h2')?.textContent === name, step)

// Tabs until an element of the page fits, and presses a key there.
async function pressOn(person, selector, key) {
  for (let presses = 0; presses < 80; presses += 1) {
    await person.keyboard.press('Tab')
    if (await person.evaluate((wanted) => document.activeElement.matches(wanted), selector)) {
      await person.keyboard.press(key)
      return
    }
  }
  throw new Error(`the keyboard does not reach ${selector} on ${person.url()}`)
}

export default {
  'From a step to its number and on to the promise of who says it; and the steps are arranged by keyboard and mouse':
    async (journey) => {
      await journey.program.start('demo')
      const ingrid = await journey.person()
      await journey.play(ingrid, 3)
      await ingrid.click('header nav a[href="/processes"]')
      await ingrid.click('.mapped h2 a:has-text("From quote to payment")')
      await sees(ingrid, 'one blind step')
      const invoice = ingrid.locator('.step', { hasText: 'Invoiced the same day' })
      await invoice.locator('.owner', { hasText: 'Ingrid Holman' }).waitFor()
      await invoice.locator('.card h3 a').click()
      await ingrid.locator('#promises').waitFor()
      await sees(ingrid, 'At least 10')
      await ingrid.click('.stands-on a')
      await ingrid.waitForURL(/\/processes\/[0-9a-z]{25}#step-/)

      await ingrid.click('a[href$="/steps"]')
      await ingrid.locator('.arranging').waitFor()
      const joyce = await journey.person({ phone: true })
      await journey.play(joyce, 1)
      await joyce.goto(new URL(ingrid.url()).pathname.replace('/steps', ''))
      await joyce.locator('.step').first().waitFor()
      const before = await names(ingrid)
      await pressOn(ingrid, '.arranging > li:nth-child(2) .movers button', 'Enter')
      const [first, second, ...rest] = before
      await firstIs(ingrid, second)
      equal((await names(ingrid)).join(), [second, first, ...rest].join(), 'the steps after moving one by keyboard')
      await joyce.locator('.step h2').first().filter({ hasText: second }).waitFor()
      const behind = ingrid.locator('.arranging > li').nth(1)
      const { height } = await behind.boundingBox()
      await ingrid.locator('.arranging > li').nth(0).dragTo(behind, { targetPosition: { x: 40, y: height - 8 } })
      await firstIs(ingrid, first)
      equal((await names(ingrid)).join(), before.join(), 'the steps after dragging it back')

      const process = new URL(ingrid.url()).pathname.replace('/steps', '')
      await ingrid.goto(process)
      const slider = ingrid.locator('.looking-back input[type=range]')
      await slider.focus()
      await slider.press('Home')
      await sees(ingrid, 'As it stood on')
    },
}
