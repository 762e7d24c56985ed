/** What stands in the page when it could not be begun: a part of it did not arrive. Built without the parts it may lack. */

/** In both languages, because the wording may be what is missing. */
const WORDS = [
  {
    lang: "zh-CN",
    title: "绩核没有打开",
    text: "页面有一部分没有取到，多半是网络或存放绩核的地方不通。您的文件没有动过。请重新打开；还是这样，请把下面这句话告诉管理员。",
    again: "重新打开",
  },
  {
    lang: "en-US",
    title: "Jihe did not open",
    text: "A part of the page did not arrive; most often the network or the place that Jihe is kept in cannot be reached. Your file was not touched. Open it again; if that does not help, tell your administrator the line below.",
    again: "Open again",
  },
] as const;

/** Puts the reason in place of the page; `cause` is shown as text, to be copied. */
export function showNotOpened(element: HTMLElement, cause: unknown): void {
  const page = document.createElement("main");
  page.className = "obstacle";
  page.setAttribute("role", "alert");
  for (const { lang, title, text, again } of WORDS) {
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
