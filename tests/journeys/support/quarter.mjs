// Somebody new, whose fields, screens and presses are counted as they are made.
import { findings } from './axe.mjs'

// What a person does, by keyboard alone or by touching. A field counts when something is put into it, a screen when
// another page is there, a press when a button or a link is pressed.
export class Quarter {
  constructor(page, { keyboard = false } = {}) {
    this.page = page
    this.keyboard = keyboard
    this.fields = 0
    this.presses = 0
    this.screens = []
  }

  async opens(address) {
    await this.page.goto(address)
    await this.sees()
  }

  async fills(selector, text) {
    if (this.keyboard) {
      await this.tabTo(selector)
      await this.page.keyboard.type(text)
    } else {
      await this.page.tap(selector)
      await this.page.fill(selector, text)
    }
    this.fields += 1
  }

  // One of several that are in sight; the keyboard goes to the chosen one and on with the arrows.
  async chooses(name, value) {
    const wanted = `[name=${name}][value="${value}"]`
    if (this.keyboard) {
      await this.tabTo(`[name=${name}]`)
      for (let steps = 0; steps < 40 && !(await this.page.locator(wanted).isChecked()); steps += 1)
        await this.page.keyboard.press('ArrowDown')
    } else {
      await this.page.locator('label', { has: this.page.locator(wanted) }).tap()
    }
    this.fields += 1
  }

  // Presses what leads to another page, and waits until that page is there.
  async goesOn(selector, address) {
    await this.press(selector)
    await this.page.waitForURL((url) => address.test(url.pathname))
    await this.sees()
  }

  // Presses what is answered on the spot: the address stays.
  async isAnswered(selector, there) {
    await this.press(selector)
    await this.page.locator(there).first().waitFor()
    await this.sees()
  }

  async press(selector) {
    if (this.keyboard) {
      await this.tabTo(selector)
      await this.page.keyboard.press('Enter')
    } else {
      await this.page.tap(selector)
    }
    this.presses += 1
  }

  // Every screen is looked at: nothing on it keeps anybody out.
  async sees() {
    await this.page.waitForLoadState('load')
    this.screens.push(new URL(this.page.url()).pathname)
    const found = await findings(this.page)
    if (found.length > 0) throw new Error(found.join('\n'))
    const wider = await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (wider > 0) throw new Error(`${this.page.url()} is ${wider} pixels too wide`)
    await this.picture()
  }

  async tabTo(selector) {
    for (let tabs = 0; tabs < 90; tabs += 1) {
      if (await this.page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`the keyboard does not reach ${selector} on ${this.page.url()}`)
  }

  // With KEPT_PICTURES=a-folder each screen as a picture there.
  async picture() {
    const folder = process.env.KEPT_PICTURES
    if (!folder) return
    const name = `${this.keyboard ? 'desk' : 'phone'}-${String(this.screens.length).padStart(2, '0')}`
    await this.page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
  }

  counted() {
    return { fields: this.fields, screens: this.screens.length, presses: this.presses }
  }
}
