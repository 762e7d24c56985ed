/** What stands in the page when it could not be begun: a part of it did not arrive. Built without the parts it may lack. */
import { notOpenedTexts } from "../../strings/pane/not-opened";

/** Puts the reason in place of the page; `cause` is shown as text, to be copied. */
export function showNotOpened(element: HTMLElement, cause: unknown): void {
  const page = document.createElement("main");
  page.className = "obstacle";
  page.setAttribute("role", "alert");
  for (const { lang, title, text, again } of notOpenedTexts) {
    const part = document.createElement("section");
    part.lang = lang;
    const button = withText("button", again);
    button.addEventListener("click", () => {
      window.location.reload();
    });
    part.append(withText("h1", title), withText("p", text), button);
    page.append(part);
  }
  page.append(withText("p", cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)));
  element.replaceChildren(page);
}

function withText(name: "h1" | "p" | "button", text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
