// What is typed in a form that keeps drafts outlives a closed tab until it is sent: <form data-draft>. Kept are one's
// own words alone, with the token of the session they were typed in; a page of any other session throws them away.

interface Draft {
    /** What the server had put there: where it puts something else by now, the draft is out of date. */
    given: string;
    typed: string;
}

interface Shelf {
    token: string;
    drafts: Record<string, Draft>;
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

const key = "kept-drafts";
const keepsDrafts = "form[data-draft]";

export function startDrafts(): void {
    restore();
    document.addEventListener("htmx:afterSettle", restore);
    document.addEventListener("input", (event) => {
        if (isTextField(event.target) && event.target.form?.matches(keepsDrafts)) keep(event.target);
    });
    document.addEventListener("htmx:beforeOnLoad", (event) => {
        const { elt, xhr } = (event as CustomEvent<{ elt: Element; xhr: XMLHttpRequest }>).detail;
        if (elt.matches(keepsDrafts) && xhr.status >= 200 && xhr.status < 400) forget(elt as HTMLFormElement);
    });
}

function restore(): void {
    const { drafts } = shelf();
    for (const form of document.querySelectorAll<HTMLFormElement>(keepsDrafts))
        for (const field of textFields(form)) {
            const draft = drafts[nameOf(field)];
            if (draft && draft.given === field.defaultValue && field.value === field.defaultValue)
                field.value = draft.typed;
        }
}

function keep(field: TextField): void {
    const kept = shelf();
    if (field.value === field.defaultValue) delete kept.drafts[nameOf(field)];
    else kept.drafts[nameOf(field)] = { given: field.defaultValue, typed: field.value };
    localStorage.setItem(key, JSON.stringify(kept));
}

function forget(form: HTMLFormElement): void {
    const kept = shelf();
    for (const field of textFields(form)) delete kept.drafts[nameOf(field)];
    localStorage.setItem(key, JSON.stringify(kept));
}

function shelf(): Shelf {
    const token = document.querySelector<HTMLInputElement>("input[name=token]")?.value ?? "";
    const kept = JSON.parse(localStorage.getItem(key) ?? "null") as Shelf | null;
    if (kept?.token === token) return kept;
    localStorage.removeItem(key);
    return { token, drafts: {} };
}

function nameOf(field: TextField): string {
    return `${field.form?.getAttribute("action") ?? ""} ${field.name}`;
}

function textFields(form: HTMLFormElement): TextField[] {
    return [...form.elements].filter(isTextField);
}

function isTextField(element: EventTarget | null): element is TextField {
    return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === "text");
}
