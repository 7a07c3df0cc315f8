import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { Notice } from "../kit/notice.tsx";

/** Warns the writers where their own words tell a number that the public views hide; typed text is never changed. */
export function TypedNumberNotice() {
  const { t, audience, revision } = useProject();
  const found = useAnswer("disclosure.typedNumbers", audience === "public" ? {} : null, revision).value ?? [];
  if (found.length === 0) return null;
  return (
    <Notice level="warning" title={t("disclosure.typedTitle")}>
      <ul className="bullets">
        {found.map((one) => (
          <li key={JSON.stringify(one)}>
            {t("disclosure.typedWhere", { title: one.title, area: one.area, number: one.number })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
