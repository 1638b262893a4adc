// The looks of a page. It does not know whether it is dark, how wide it is and whether a finger touches it, so that it is
// loaded once for all of them.
const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 900 }

// Asks a question of the page that a person stands on, in each of these looks: { dark, phone }.
export async function inEachLook(person, looks, question) {
  const screen = await person.context().newCDPSession(person)
  const answers = []
  for (const look of looks) {
    await person.setViewportSize(look.phone ? phone : desk)
    await screen.send('Emulation.setTouchEmulationEnabled', { enabled: look.phone })
    await person.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light' })
    await settled(person)
    answers.push(...(await question(person)).map((answer) => `${JSON.stringify(look)} ${answer}`))
  }
  await screen.detach()
  return answers
}

// Words of which the letters stand beneath each other, because nothing left them room.
export function squeezed(person) {
  return person.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2, h3, p, li, label, a, button, td)')]
      .filter((each) => each.checkVisibility() && !each.closest('.heard') && each.innerText.trim().length > 12)
      .filter((each) => {
        const { width, height } = each.getBoundingClientRect()
        return width < 48 && height > 2 * width
      })
      .map((each) => `${location.href} leaves no room for "${each.innerText.trim().replace(/\s+/g, ' ').slice(0, 40)}"`))
}

// What still moves or fades would be judged halfway.
async function settled(person) {
  await person.evaluate(() => document.getAnimations().forEach((each) => each.finish()))
}
