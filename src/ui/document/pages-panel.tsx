import { useRef, useState } from "react";
import type { DocumentPreview } from "../../contract/answers.ts";
import { useProject } from "../app/project-context.ts";
import type { Loaded } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { Notice } from "../kit/notice.tsx";
import { PageView } from "./page-view.tsx";
import { useCurrentPage } from "./use-current-page.ts";
import { useOpenPdf } from "./use-open-pdf.ts";

interface PagesPanelProps {
  readonly preview: Loaded<DocumentPreview>;
  readonly onTryAgain: () => void;
}

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;

/** The document as it will be printed. */
export function PagesPanel({ preview, onTryAgain }: PagesPanelProps) {
  const { t, audience } = useProject();
  const { open, isOpening, hasFailed } = useOpenPdf(preview.value?.pdf ?? null);
  const box = useRef<HTMLElement>(null);
  const pages = open?.sizes.length ?? 0;
  const { page, goToPage } = useCurrentPage(box, pages);
  const [zoom, setZoom] = useState(2);
  const isWorking = preview.state === "loading" || isOpening;
  const warnings = preview.value?.warnings ?? [];
  const status = isWorking
    ? t(pages > 0 ? "documentScreen.makingAgain" : "documentScreen.making")
    : pages > 0
      ? t("documentScreen.page", { page, pages })
      : "";
  return (
    <section className="document-pages" aria-label={t("documentScreen.pagesTitle")}>
      <Notice level={audience === "public" ? "information" : "warning"}>
        {t(audience === "public" ? "documentScreen.publicNote" : "documentScreen.internalNote")}
      </Notice>
      {(preview.state === "error" || hasFailed) && (
        <Notice
          level="error"
          title={t("documentScreen.failed")}
          actions={
            <Button isSmall onPress={onTryAgain}>
              {t("documentScreen.tryAgain")}
            </Button>
          }
        >
          {preview.error}
        </Notice>
      )}
      {warnings.length > 0 && (
        <details className="document-warnings">
          <summary>{t("documentScreen.warningsTitle", { count: warnings.length })}</summary>
          <ul>
            {preview.value?.universallyAccessible === false && <li>{t("documentScreen.notAccessible")}</li>}
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="row-apart document-tools">
        <div className="row">
          <Button
            isSmall
            label={t("documentScreen.previous")}
            isDisabled={page <= 1}
            onPress={() => goToPage(page - 1)}
          >
            ↑
          </Button>
          <Button
            isSmall
            label={t("documentScreen.next")}
            isDisabled={page >= pages}
            onPress={() => goToPage(page + 1)}
          >
            ↓
          </Button>
          <span role="status" className={isWorking ? "document-working" : ""}>
            {status}
          </span>
        </div>
        <div className="row">
          <Button isSmall label={t("documentScreen.smaller")} isDisabled={zoom === 0} onPress={() => setZoom(zoom - 1)}>
            −
          </Button>
          <Button
            isSmall
            label={t("documentScreen.larger")}
            isDisabled={zoom === zooms.length - 1}
            onPress={() => setZoom(zoom + 1)}
          >
            +
          </Button>
        </div>
      </div>
      <section
        className="page-box"
        ref={box}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t("documentScreen.pagesCount", { count: pages })}
      >
        {open === null && (
          <p className="soft page-wait">{isWorking ? t("documentScreen.making") : t("documentScreen.empty")}</p>
        )}
        {open?.sizes.map((size, index) => (
          <PageView
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
            key={index}
            pdf={open.pdf}
            number={index + 1}
            pages={pages}
            size={size}
            zoom={zooms[zoom] ?? 1}
            scrollBox={box}
          />
        ))}
      </section>
    </section>
  );
}
