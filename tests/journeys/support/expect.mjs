// What a person would look for on a page. Waiting is bounded, and says what was there instead.
export async function sees(page, text) {
  try {
    await page.getByText(text, { exact: false }).locator('visible=true').first().waitFor({ timeout: 30_000 })
  } catch {
    throw new Error(`"${text}" is not to be seen on ${page.url()}:\n${(await page.innerText('body')).slice(0, 1500)}`)
  }
}

// How many milliseconds what somebody else did took to be here, of every time it was looked for. Timings decide nothing:
// the run says the longest.
export const delays = []

// The page changes by itself when somebody else did something: nobody loads it again.
export async function seesComing(page, text) {
  const began = Date.now()
  await sees(page, text)
  delays.push(Date.now() - began)
}

export async function seesNot(page, text) {
  const count = await page.getByText(text, { exact: false }).locator('visible=true').count()
  if (count > 0) throw new Error(`"${text}" should not be on ${page.url()}`)
}

export function equal(found, wanted, what) {
  if (found !== wanted) throw new Error(`${what}: ${found}, and not ${wanted}`)
}
