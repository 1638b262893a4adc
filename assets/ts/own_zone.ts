/** Where nobody chose a clock yet, the one of this browser is proposed; without a script the page proposes one. */
export function startOwnZone(): void {
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    for (const field of document.querySelectorAll<HTMLSelectElement>("[data-own-zone] select")) {
        const known = [...field.options].some((option) => option.value === zone);
        const untouched = field.options[field.selectedIndex]?.defaultSelected ?? false;
        if (known && untouched) field.value = zone;
    }
}
