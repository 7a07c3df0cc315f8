import type { RecordedGap } from "../../core/gaps/recorded-gap.ts";
import type { VoiceStatement } from "../../core/voices/voice.ts";
import { useProject } from "../app/project-context.ts";
import { Button } from "../kit/button.tsx";
import { Chip } from "../kit/chip.tsx";
import { hrefTo } from "../router.ts";
import { peopleName, rankName } from "./voice-words.ts";

interface StatementRowProps {
  readonly statement: VoiceStatement;
  readonly gaps: readonly RecordedGap[];
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** What was heard, by which kind of people, and the gaps that it speaks to. */
export function StatementRow({ statement, gaps, onEdit, onRemove }: StatementRowProps) {
  const project = useProject();
  const { t, canWrite } = project;
  const { text, theme, rank, gapIds } = statement;
  const tagged = gaps.filter((gap) => gapIds.includes(gap.id));
  return (
    <li className="statement">
      <div className="statement-body">
        <p className="quote">{text}</p>
        <div className="row tight-row">
          <span className="soft small">
            {[peopleName(project, statement.saidBy), theme].filter(Boolean).join(" · ")}
          </span>
          {rank !== null && <Chip tone="accent">{rankName(project, rank)}</Chip>}
          {tagged.length === 0 ? (
            <Chip tone="doubt">{t("voices.noGap")}</Chip>
          ) : (
            tagged.map((gap) => (
              <a key={gap.id} className="small" href={hrefTo("gapsFound", { gap: String(gap.id) })}>
                {gap.title}
              </a>
            ))
          )}
        </div>
      </div>
      {canWrite && (
        <div className="row tight-row">
          <Button kind="quiet" isSmall onPress={onEdit} label={t("voices.changeWhat", { title: text })}>
            {t("app.edit")}
          </Button>
          <Button kind="quiet" isSmall onPress={onRemove} label={t("voices.removeWhat", { title: text })}>
            {t("app.remove")}
          </Button>
        </div>
      )}
    </li>
  );
}
