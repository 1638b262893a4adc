const quietFor = 4_000;
let saying: number | undefined;

/** A screen that cannot be reached says so, but not at every hiccup. */
export function nothingHeard(): void {
    saying ??= setTimeout(() => sign()?.removeAttribute("hidden"), quietFor);
}

export function heardAgain(): void {
    clearTimeout(saying);
    saying = undefined;
    sign()?.setAttribute("hidden", "");
}

function sign(): HTMLElement | null {
    return document.getElementById("away");
}
