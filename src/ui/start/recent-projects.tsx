import type { HostDescription } from "../app/use-host.ts";
import { useWords } from "../app/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Card } from "../kit/card.tsx";

interface RecentProjectsProps {
  readonly recent: HostDescription["recent"];
  /** Token of the project that is being opened. */
  readonly opening: string | null;
  readonly onOpen: (token: string) => void;
}

/** Projects that were opened on this computer before, wherever they are kept. */
export function RecentProjects({ recent, opening, onOpen }: RecentProjectsProps) {
  const { t } = useWords();
  return (
    <Card title={t("project.recent")}>
      <ul className="tight-stack">
        {recent.map(({ token, fileName, folder }) => (
          <li key={token} className="row-apart">
            <span>
              {fileName} <span className="soft small">{folder}</span>
            </span>
            <Button
              isSmall
              isDisabled={opening !== null}
              label={t("project.openWhat", { name: fileName })}
              onPress={() => onOpen(token)}
            >
              {t("project.open")}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
