/** Files that are held over the window and dropped. */
import { useEffect, useState } from "react";
import type { FileModeTexts } from "../../strings/filemode";
import type { FileSession } from "./session";

/** True while a file is held over the window. */
export function useFileDrop(session: FileSession, texts: FileModeTexts): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "copy";
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      // Without a related element the pointer has left the window, not only one of its parts.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const files = event.dataTransfer?.files;
      const [first] = files ?? [];
      if (first === undefined) {
        session.say({ kind: "error", title: "", text: texts.notAFile });
        return;
      }
      void session.openFile(first).then(() => {
        if ((files?.length ?? 0) > 1 && session.getState().notice === null) {
          session.say({ kind: "info", title: "", text: texts.oneFile });
        }
      });
    };
    window.addEventListener("dragenter", onOver);
    window.addEventListener("dragover", onOver);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragenter", onOver);
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, [session, texts]);
  return over;
}
