import {
  Button as AriaButton,
  Header as AriaHeader,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from "react-aria-components";
import { languages } from "../../core/project/project-settings.ts";
import { goTo } from "../router.ts";
import { type Theme, useSession } from "./session-context.ts";
import { useProjectActions } from "./use-project-actions.ts";
import { useWords } from "./words-context.ts";

const themes = ["system", "light", "dark"] as const satisfies readonly Theme[];

export function HeaderMenu() {
  const { t, language } = useWords();
  const session = useSession();
  const { saveCopy, savePublicCopy, close } = useProjectActions();
  return (
    <MenuTrigger>
      <AriaButton className="icon-button" aria-label={t("app.menu")}>
        ☰
      </AriaButton>
      <Popover className="popover" placement="bottom end">
        <Menu className="list-box menu" aria-label={t("app.menu")}>
          {session.overview && (
            <MenuSection aria-label={t("app.project")}>
              <MenuItem className="list-option" onAction={() => goTo("history")}>
                {t("app.routeHistory")}
              </MenuItem>
              <MenuItem className="list-option" onAction={saveCopy}>
                {t("app.saveCopy")}
              </MenuItem>
              {!session.overview.isPublicCopy && (
                <MenuItem className="list-option" onAction={savePublicCopy}>
                  {t("app.savePublicCopy")}
                </MenuItem>
              )}
              <MenuItem className="list-option" onAction={close}>
                {t("app.closeProject")}
              </MenuItem>
            </MenuSection>
          )}
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[language]}
            onSelectionChange={(keys) => {
              const chosen = languages.find((one) => keys !== "all" && keys.has(one));
              if (chosen) session.setLanguage(chosen);
            }}
          >
            <AriaHeader className="menu-title">{t("app.language")}</AriaHeader>
            <MenuItem className="list-option" id="en">
              English
            </MenuItem>
            <MenuItem className="list-option" id="de">
              Deutsch
            </MenuItem>
          </MenuSection>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[session.theme]}
            onSelectionChange={(keys) => {
              const chosen = themes.find((one) => keys !== "all" && keys.has(one));
              if (chosen) session.setTheme(chosen);
            }}
          >
            <AriaHeader className="menu-title">{t("app.theme")}</AriaHeader>
            <MenuItem className="list-option" id="system">
              {t("app.themeSystem")}
            </MenuItem>
            <MenuItem className="list-option" id="light">
              {t("app.themeLight")}
            </MenuItem>
            <MenuItem className="list-option" id="dark">
              {t("app.themeDark")}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
