import { useEffect, useRef, useState } from "react";
import { type OpenPdf, openPdf } from "./open-pdf.ts";

/** The opened pages of the newest bytes; the pages before stay until the new ones are there. */
export function useOpenPdf(bytes: Uint8Array | null) {
  const [open, setOpen] = useState<OpenPdf | null>(null);
  const [isOpening, setOpening] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const current = useRef<OpenPdf | null>(null);

  useEffect(() => {
    if (bytes === null) return;
    let isWanted = true;
    setOpening(true);
    setFailed(false);
    openPdf(bytes)
      .then((next) => {
        if (!isWanted) return next.close();
        const before = current.current;
        current.current = next;
        setOpen(next);
        setOpening(false);
        // Pages that are being drawn from the version before may finish.
        if (before) setTimeout(before.close, 5000);
      })
      .catch(() => {
        if (!isWanted) return;
        setFailed(true);
        setOpening(false);
      });
    return () => {
      isWanted = false;
    };
  }, [bytes]);

  useEffect(
    () => () => {
      current.current?.close();
      current.current = null;
    },
    [],
  );
  return { open, isOpening, hasFailed };
}
