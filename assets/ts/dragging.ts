// Steps of a process are moved with buttons; with a mouse they can be dragged as well: dropping one fills in the
// hidden form that the list names, and sends it.

let dragged: HTMLElement | undefined;

export function startDragging(): void {
    prepare();
    document.addEventListener("htmx:afterSettle", prepare);
    document.addEventListener("dragstart", (event) => {
        dragged = stepOf(event.target);
        dragged?.classList.add("is-dragged");
    });
    document.addEventListener("dragover", (event) => {
        const over = stepOf(event.target);
        if (!dragged || !over || over.parentElement !== dragged.parentElement) return;
        event.preventDefault();
        unmark();
        over.classList.add(isInUpperHalf(event, over) ? "drops-before" : "drops-behind");
    });
    document.addEventListener("drop", (event) => {
        const over = stepOf(event.target);
        if (!dragged || !over) return;
        event.preventDefault();
        move(dragged, over, isInUpperHalf(event, over));
    });
    document.addEventListener("dragend", () => {
        unmark();
        dragged?.classList.remove("is-dragged");
        dragged = undefined;
    });
}

function prepare(): void {
    for (const step of document.querySelectorAll<HTMLElement>("[data-drags] > li")) step.draggable = true;
}

function stepOf(target: EventTarget | null): HTMLElement | undefined {
    if (!(target instanceof Element)) return undefined;
    return target.closest<HTMLElement>("[data-drags] > li") ?? undefined;
}

function isInUpperHalf(event: DragEvent, step: HTMLElement): boolean {
    const { top, height } = step.getBoundingClientRect();
    return event.clientY < top + height / 2;
}

function unmark(): void {
    for (const each of document.querySelectorAll(".drops-before, .drops-behind"))
        each.classList.remove("drops-before", "drops-behind");
}

/** Behind which step it comes: the one above where it was dropped, or "first". */
function move(step: HTMLElement, over: HTMLElement, isBefore: boolean): void {
    let behind = isBefore ? over.previousElementSibling : over;
    if (behind === step) behind = step.previousElementSibling;
    const form = document.getElementById(step.parentElement?.dataset.drags ?? "");
    if (over === step || !(form instanceof HTMLFormElement)) return;
    fill(form, "step", step.dataset.step ?? "");
    fill(form, "other", behind instanceof HTMLElement ? (behind.dataset.step ?? "first") : "first");
    form.requestSubmit();
}

function fill(form: HTMLFormElement, name: string, value: string): void {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
}
