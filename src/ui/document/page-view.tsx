import type { PDFDocumentProxy } from "pdfjs-dist";
import { type CSSProperties, type RefObject, useEffect, useRef, useState } from "react";
import { useProject } from "../app/project-context.ts";
import { drawPage } from "./draw-page.ts";
import { pageText } from "./open-pdf.ts";

interface PageViewProps {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly pages: number;
  /** In points. */
  readonly size: { readonly width: number; readonly height: number };
  readonly zoom: number;
  readonly scrollBox: RefObject<HTMLElement | null>;
}

/** One page: drawn when it comes near, its text always there for screen readers. A new version replaces the drawing once it is ready. */
export function PageView({ pdf, number, pages, size, zoom, scrollBox }: PageViewProps) {
  const { t } = useProject();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNear, setNear] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [text, setText] = useState("");

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const watcher = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      root: scrollBox.current,
      rootMargin: "150% 0%",
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [scrollBox]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another zoom makes another width, which asks for another drawing
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    if (!isNear) {
      // Pictures of pages far away would fill the memory.
      element.width = 0;
      return;
    }
    const drawing = drawPage(pdf, number, element, size);
    drawing.done.then(
      (isDrawn) => isDrawn && setFailed(false),
      () => setFailed(true),
    );
    return drawing.cancel;
  }, [pdf, number, isNear, zoom, size.width]);

  useEffect(() => {
    let isWanted = true;
    pageText(pdf, number).then(
      (found) => isWanted && setText(found),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [pdf, number]);

  const style: CSSProperties = { aspectRatio: `${size.width} / ${size.height}`, width: `${zoom * 100}%` };
  return (
    <section className="page-sheet" data-page={number} aria-label={t("documentScreen.page", { page: number, pages })}>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nobody can focus a canvas without a tab index; its text stands beside */}
      <canvas ref={canvas} className="page-canvas" style={style} aria-hidden="true" />
      {hasFailed && <p className="page-failed">{t("documentScreen.cannotDraw")}</p>}
      <div className="visually-hidden page-text">{text}</div>
    </section>
  );
}
