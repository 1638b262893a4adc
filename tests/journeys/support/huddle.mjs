// A team in its huddle, each on a phone of their own, and a wall.
import { equal } from './expect.mjs'

// A screen on the wall that Tom lets in: his camera opens the page with its code filled in.
export async function wall(tom, screen) {
  await screen.setViewportSize({ width: 1920, height: 1080 })
  await screen.goto('/wall')
  const code = await screen.innerText('.wall-code')
  await tom.goto(`/walls/${code}`)
  equal(await tom.inputValue('[name=code]'), code, 'the code that is filled in')
  await tom.click('main form button.strong')
  await tom.waitForURL((url) => !url.pathname.startsWith('/walls'))
}

export const press = (page, deed) => page.locator(`button[name=deed][value=${deed}]`).first().click()

export async function startHuddle(ingrid) {
  await ingrid.goto('/teams')
  await ingrid.click('main a[href$="/board"]')
  await ingrid.click('main a[href$="/huddle"]')
  await ingrid.check('[name=order][value=fixed]')
  await ingrid.click('main form button.strong')
  await ingrid.waitForURL('**/meetings/*')
}

export async function comeIn(ingrid, ...others) {
  for (const each of others) {
    await each.goto(ingrid.url())
    await press(each, 'join')
    await each.locator('button[value=leave]').waitFor()
  }
}

// Three on their phones, in a huddle that Ingrid started and runs.
export async function huddle(journey) {
  const ingrid = await journey.setUp({ phone: true })
  const sanne = await journey.join(ingrid, 'Sanne Bakker', 'sanne@frontwheel.example', { phone: true })
  const tom = await journey.join(ingrid, 'Tom de Graaf', 'tom@frontwheel.example', { phone: true })
  await startHuddle(ingrid)
  await comeIn(ingrid, sanne, tom)
  return { ingrid, sanne, tom }
}
