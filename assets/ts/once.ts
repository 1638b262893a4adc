/** A form is sent once: until its answer is there, sending it again does nothing. */
export function startOnce(): void {
    document.addEventListener("submit", holdSecond, { capture: true });
    document.addEventListener("htmx:afterRequest", (event) => {
        const { requestConfig } = (event as CustomEvent<{ requestConfig?: { verb: string } }>).detail;
        if (requestConfig?.verb === "post") releaseAll();
    });
    window.addEventListener("pageshow", releaseAll);
}

function holdSecond(event: SubmitEvent): void {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "post") return;
    if (form.ariaBusy === "true") {
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
    }
    form.ariaBusy = "true";
}

function releaseAll(): void {
    for (const form of document.querySelectorAll("form[aria-busy]")) form.removeAttribute("aria-busy");
}
