import type { PDFDocumentProxy, RenderTask } from "pdfjs-dist";

export interface Drawing {
  /** False when it was cancelled. */
  readonly done: Promise<boolean>;
  readonly cancel: () => void;
}

/** Draws a page on a canvas as sharp as the screen; the picture before stays until the new one is complete. */
export function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  size: { readonly width: number },
): Drawing {
  let isCancelled = false;
  let task: RenderTask | null = null;
  const draw = async (): Promise<boolean> => {
    const page = await pdf.getPage(number);
    if (isCancelled) return false;
    const sharpness = Math.min(window.devicePixelRatio || 1, 2);
    const viewport = page.getViewport({ scale: (canvas.clientWidth / size.width) * sharpness });
    const sheet = document.createElement("canvas");
    sheet.width = Math.max(1, Math.round(viewport.width));
    sheet.height = Math.max(1, Math.round(viewport.height));
    task = page.render({ canvas: sheet, viewport });
    try {
      await task.promise;
    } catch (problem) {
      if (isCancelled) return false;
      throw problem;
    }
    if (isCancelled) return false;
    canvas.width = sheet.width;
    canvas.height = sheet.height;
    canvas.getContext("2d")?.drawImage(sheet, 0, 0);
    return true;
  };
  return {
    done: draw(),
    cancel: () => {
      isCancelled = true;
      task?.cancel();
    },
  };
}
