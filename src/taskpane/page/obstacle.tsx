/** Instead of the pane: why it cannot work in this window of Excel, and the page in which the same work can be done. */
import { stateTexts } from "../../strings/pane/states";
import type { Locale } from "../../strings/locale";
import type { Obstacle } from "./excel";

export interface ObstaclePageProps {
  readonly obstacle: Obstacle;
  readonly locale: Locale;
}

export function ObstaclePage({ obstacle, locale }: ObstaclePageProps) {
  const texts = stateTexts[locale];
  const { title, text } = texts.obstacle[obstacle];
  const address = new URL("index.html", window.location.href);
  address.search = "";
  return (
    <main className="obstacle" lang={locale}>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>{texts.fileMode}</p>
      <p>
        <a href={address.href} target="_blank" rel="noopener">
          {address.href}
        </a>
      </p>
    </main>
  );
}
