// One key opens what searches everything, from wherever one is. It fills as one types, by htmx; here are the keys.

const switchedOff = "kept-search-key";
let isChosenSoon = false;

export function startSearch(): void {
    document.addEventListener("click", onClick, { capture: true });
    document.addEventListener("keydown", onKey);
    document.addEventListener("input", () => (isChosenSoon = false));
    document.addEventListener("htmx:afterSettle", () => {
        if (isChosenSoon) choose();
    });
}

function onClick(event: MouseEvent): void {
    const target = event.target as Element;
    const link = target.closest(".search-link");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
        event.preventDefault();
        event.stopPropagation();
        open();
    } else if (target.closest("[data-close-search]") || target === dialog()) {
        dialog()?.close();
    } else if (target.closest("[data-search-key]")) {
        switchKey();
    }
}

function onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (opensIt(event)) {
        event.preventDefault();
        open();
        return;
    }
    const around = (event.target as Element).closest?.("[data-searching]");
    if (!around) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        walk(around, event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && event.target === field() && dialog()) {
        event.preventDefault();
        choose();
    } else if (event.key === "Escape" && dialog()?.open) {
        event.preventDefault();
        dialog()?.close();
    }
}

function opensIt(event: KeyboardEvent): boolean {
    if (event.key !== "/" || event.repeat || localStorage.getItem(switchedOff)) return false;
    if (document.querySelector("dialog[open]")) return false;
    return !(event.target as Element).closest?.("input, textarea, select, [contenteditable]");
}

function open(): void {
    const opened = dialog();
    if (opened) {
        opened.showModal();
        showKey();
    }
    field()?.select();
    field()?.focus();
}

/** From the field into what was found, and back. */
function walk(around: Element, by: number): void {
    const places = [field(), ...around.querySelectorAll<HTMLElement>("a.hit")].filter((each) => each !== null);
    const at = places.indexOf(document.activeElement as HTMLElement);
    places[Math.min(Math.max(at + by, 0), places.length - 1)]?.focus();
}

/** The best of what was found: at once when it answers to what stands in the field, else as soon as it does. */
function choose(): void {
    const found = document.getElementById("hits");
    isChosenSoon = found?.dataset.searched !== field()?.value;
    if (!isChosenSoon) found?.querySelector<HTMLElement>("a.hit")?.click();
}

function switchKey(): void {
    if (localStorage.getItem(switchedOff)) localStorage.removeItem(switchedOff);
    else localStorage.setItem(switchedOff, "off");
    showKey();
}

/** The button says what pressing it would do. */
function showKey(): void {
    const button = document.querySelector<HTMLElement>("[data-search-key]");
    if (!button) return;
    const { usual = button.textContent ?? "", otherwise = "" } = button.dataset;
    button.dataset.usual = usual;
    button.textContent = localStorage.getItem(switchedOff) ? otherwise : usual;
}

function dialog(): HTMLDialogElement | null {
    return document.querySelector<HTMLDialogElement>("dialog.search-dialog");
}

function field(): HTMLInputElement | null {
    return document.querySelector<HTMLInputElement>("[data-searching] input[type=search]");
}
