import { Button } from "../kit/button.tsx";
import { useMaybeProject } from "./project-context.ts";

/** What must not be overlooked: internal values are shown, or the project can only be read. */
export function FrameBanners() {
  const project = useMaybeProject();
  if (project === null) return null;
  const { t, format, overview } = project;
  const holder = overview.holder;
  return (
    <>
      {project.audience === "internal" && (
        <div className="banner" data-level="alert" role="status">
          <span>
            <strong>{t("app.internalView")}.</strong> {t("app.internalBanner")}
          </span>
          <Button isSmall onPress={() => project.setAudience("public")}>
            {t("app.backToPublic")}
          </Button>
        </div>
      )}
      {overview.isPublicCopy && (
        <div className="banner" role="status">
          {t("app.publicCopy")}
        </div>
      )}
      {overview.access === "read" && !overview.isPublicCopy && (
        <div className="banner" role="status">
          {holder === null
            ? t("app.readOnlyFile")
            : t("app.readOnlyHeld", {
                name: holder.name,
                machine: holder.machine,
                date: format.date(holder.since),
                time: format.time(holder.since),
              })}
        </div>
      )}
    </>
  );
}
