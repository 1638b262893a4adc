/** A menu closes when one clicks beside it or presses Escape. */
export function startMenu(): void {
    document.addEventListener("click", (event) => {
        for (const menu of openMenus())
            if (!menu.contains(event.target as Node)) menu.open = false;
    });
    document.addEventListener("keydown", (event) => {
        if (event.key !== "Escape") return;
        for (const menu of openMenus()) {
            menu.open = false;
            menu.querySelector("summary")?.focus();
        }
    });
}

function openMenus(): NodeListOf<HTMLDetailsElement> {
    return document.querySelectorAll<HTMLDetailsElement>("details.me[open]");
}
