import { equal, sees, seesNot } from './support/expect.mjs'
import { password } from './support/journey.mjs'

const newPassword = 'a horse walks over the dunes'

async function signIn(person, email, word) {
  await person.goto('/sign-in')
  await person.fill('[name=email]', email)
  await person.fill('[name=password]', word)
  await person.click('main form button.button')
}

// Another browser of the same person.
async function alsoSignedIn(journey, email, options) {
  const elsewhere = await journey.person(options)
  await signIn(elsewhere, email, password)
  await elsewhere.waitForURL('**/my-numbers')
  return elsewhere
}

async function openMyAccount(person) {
  await person.click('.me summary')
  await person.click('.me-menu a[href="/my-account"]')
  await person.waitForURL('**/my-account')
}

async function recover(person, email, code, word) {
  await person.goto('/sign-in')
  await person.click('main a[href="/forgotten"]')
  await person.waitForURL('**/forgotten')
  await person.fill('[name=email]', email)
  await person.fill('[name=code]', code)
  await person.fill('[name=password]', word)
  await person.click('main form button.button')
}

export default {
  'Who forgot their password comes in with a code, without JavaScript, and that code is used up': async (journey) => {
    const ingrid = await journey.setUp()
    equal(ingrid.codes.length, 10, 'recovery codes')
    const forgetful = await journey.person({ script: false })
    await recover(forgetful, 'ingrid@frontwheel.example', ingrid.codes[0].toUpperCase().replaceAll('-', ' '), 'short')
    await sees(forgetful, 'at least 15 characters')
    equal((await forgetful.inputValue('[name=code]')).length, 19, 'the code typed')
    await forgetful.fill('[name=password]', newPassword)
    await forgetful.click('main form button.button')
    await sees(forgetful, '9 recovery codes are left')
    await ingrid.waitForURL('**/sign-in**')
    await recover(ingrid, 'ingrid@frontwheel.example', ingrid.codes[0], newPassword)
    await sees(ingrid, 'do not belong together')
    await recover(ingrid, 'nobody@frontwheel.example', ingrid.codes[1], newPassword)
    await sees(ingrid, 'do not belong together')
    await signIn(ingrid, 'ingrid@frontwheel.example', newPassword)
    await ingrid.waitForURL('**/my-numbers')
  },

  'Ending a session elsewhere signs that browser out while its page is open': async (journey) => {
    const ingrid = await journey.setUp()
    const phone = await alsoSignedIn(journey, 'ingrid@frontwheel.example', { phone: true, language: 'nl' })
    await phone.goto('/my-account')
    await openMyAccount(ingrid)
    await ingrid.click('#own-sessions .entries form button')
    await sees(ingrid, 'Signed out there.')
    await phone.waitForURL('**/sign-in**')
    equal(await ingrid.locator('#own-sessions .entries > li').count(), 1, 'sessions left')
  },

  'Signing out everywhere else keeps this browser, also without JavaScript': async (journey) => {
    const ingrid = await journey.setUp()
    const plain = await alsoSignedIn(journey, 'ingrid@frontwheel.example', { script: false })
    await openMyAccount(plain)
    await plain.click('button[value=others]')
    await sees(plain, 'Signed out there.')
    await plain.goto('/my-numbers')
    equal(new URL(plain.url()).pathname, '/my-numbers', 'where this browser is')
    await ingrid.waitForURL('**/sign-in**')
  },

  'A wrong password many times is told to wait, and then the right one works': async (journey) => {
    await journey.setUp()
    const guesser = await journey.person()
    for (let tries = 0; tries < 5; tries += 1) {
      await signIn(guesser, 'ingrid@frontwheel.example', `not the right password ${tries}`)
      await sees(guesser, tries < 4 ? 'do not belong together' : 'then try again')
    }
    equal(await guesser.inputValue('[name=email]'), 'ingrid@frontwheel.example', 'the address typed')
    for (let status = 0; status !== 303; ) {
      const answered = guesser.waitForResponse((response) => response.url().endsWith('/sessions'))
      await signIn(guesser, 'ingrid@frontwheel.example', password)
      status = (await answered).status()
    }
    await guesser.waitForURL('**/my-numbers')
  },

  'Name, address and password are changed by their owner, and what does not fit is said at its field': async (journey) => {
    const ingrid = await journey.setUp()
    const elsewhere = await alsoSignedIn(journey, 'ingrid@frontwheel.example')
    await openMyAccount(ingrid)
    await sees(ingrid, 'address unconfirmed')
    await ingrid.click('a[href="/my-account/name"]')
    await ingrid.fill('[name=name]', 'Ingrid de Wit')
    await ingrid.click('main form button.button')
    await sees(ingrid, 'That is your name from now on.')
    await ingrid.click('a[href="/my-account/address"]')
    await ingrid.fill('[name=email]', 'ingrid at home')
    await ingrid.click('main form button.button')
    await sees(ingrid, 'That is not an e-mail address.')
    equal(await ingrid.inputValue('[name=email]'), 'ingrid at home', 'the address typed')
    await ingrid.fill('[name=email]', 'ingrid@home.example')
    await ingrid.click('main form button.button')
    await sees(ingrid, 'ingrid@home.example')
    await ingrid.click('a[href="/my-account/password"]')
    await ingrid.fill('[name=password]', newPassword)
    await ingrid.click('main form button.button')
    await sees(ingrid, 'Your new password holds.')
    await elsewhere.waitForURL('**/sign-in**')
    await signIn(elsewhere, 'ingrid@home.example', newPassword)
    await elsewhere.waitForURL('**/my-numbers')
  },

  'In the example nobody changes the account they borrow': async (journey) => {
    await journey.program.start('demo')
    const sarah = await journey.person()
    await journey.play(sarah)
    await openMyAccount(sarah)
    await sees(sarah, 'you borrow the account')
    await seesNot(sarah, 'Sign out everywhere else')
  },
}
