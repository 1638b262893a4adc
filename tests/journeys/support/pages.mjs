// The pages that a person can reach by links, one of each kind: /kpis/a and /kpis/b are of the same kind. The person
// stands on each of them while it is their turn.
export async function* pagesFrom(person, start) {
  const pages = new Map([[kindOf(start), start]])
  for (const [, address] of pages) {
    await person.goto(address)
    const links = await person.locator('a[href^="/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    for (const link of links.map((each) => each.split('#')[0])) {
      const kind = kindOf(link)
      if (!pages.has(kind)) pages.set(kind, link)
    }
    yield address
  }
}

// An id has 25 characters, a period its figures, a secret a point; an example of the library has a name. The parts of the
// guide are alike.
function kindOf(address) {
  return address
    .split('?')[0]
    .replace(/^\/library\/(?!new$)[a-z0-9-]+/, '/library/{example}')
    .replace(/^\/guide\/(?!six)[a-z-]+$/, '/guide/{part}')
    .replaceAll(/\/[a-z0-9]{25}(?=\/|$)/g, '/{id}')
    .replaceAll(/\/\d{4}-[\dQW-]+/g, '/{period}')
}
