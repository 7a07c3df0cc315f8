import type { MenuItemConstructorOptions } from "electron";
import type { WindowCommand } from "../src/contract/window-commands.ts";
import type { Translate } from "../src/texts/translate.ts";

/** What the shell itself does when a menu is chosen; the rest are the window's own commands. */
export interface MenuActions {
  readonly command: (command: WindowCommand) => void;
  readonly newWindow: () => void;
  readonly openProject: () => void;
  readonly openRecent: (path: string) => void;
  readonly clearRecent: () => void;
  readonly print: () => void;
  readonly saveReport: () => void;
  readonly showLogs: () => void;
  readonly showLicences: () => void;
  readonly about: () => void;
}

export interface MenuSituation {
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
  /** Paths and what they are called. */
  readonly recent: readonly { readonly path: string; readonly name: string }[];
}

type Item = MenuItemConstructorOptions;

/** The whole menu in one language. Undo and redo of changes have their keys in the window, where typing has them, too. */
export function menuTemplate(
  t: Translate,
  { platform, isPackaged, recent }: MenuSituation,
  actions: MenuActions,
): Item[] {
  const isMac = platform === "darwin";
  const rule: Item = { type: "separator" };
  const command = (label: string, name: WindowCommand, accelerator?: string): Item => ({
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => actions.command(name),
  });
  const about: Item = { label: t("shell.about"), click: actions.about };
  const quit: Item = { role: "quit", label: t("shell.quit") };
  const recentMenu: Item[] =
    recent.length === 0
      ? [{ label: t("shell.noRecent"), enabled: false }]
      : [
          ...recent.map(({ path, name }): Item => ({ label: name, click: () => actions.openRecent(path) })),
          rule,
          { label: t("shell.clearRecent"), click: actions.clearRecent },
        ];
  return [
    ...(isMac ? [{ label: "Trellis", submenu: [about, rule, { role: "hide" }, rule, quit] } satisfies Item] : []),
    {
      label: t("shell.file"),
      submenu: [
        { label: t("shell.newWindow"), accelerator: "CmdOrCtrl+Shift+N", click: actions.newWindow },
        command(t("shell.newProject"), "new-project", "CmdOrCtrl+N"),
        { label: t("shell.openProject"), accelerator: "CmdOrCtrl+O", click: actions.openProject },
        { label: t("shell.openRecent"), submenu: recentMenu },
        rule,
        command(t("shell.saveCopy"), "save-copy", "CmdOrCtrl+Shift+S"),
        command(t("shell.savePublicCopy"), "save-public-copy"),
        rule,
        { label: t("shell.print"), accelerator: "CmdOrCtrl+P", click: actions.print },
        rule,
        { role: "close", label: t("shell.closeWindow") },
        ...(isMac ? [] : [quit]),
      ],
    },
    {
      label: t("shell.edit"),
      submenu: [
        { role: "undo", label: t("shell.undoText") },
        { role: "redo", label: t("shell.redoText") },
        rule,
        { role: "cut", label: t("shell.cut") },
        { role: "copy", label: t("shell.copy") },
        { role: "paste", label: t("shell.paste") },
        { role: "selectAll", label: t("shell.selectAll") },
      ],
    },
    {
      label: t("shell.project"),
      submenu: [
        command(t("shell.undoChange"), "undo-change"),
        command(t("shell.redoChange"), "redo-change"),
        command(t("shell.history"), "history"),
        rule,
        command(t("shell.goToAnything"), "go-to-anything", "CmdOrCtrl+K"),
        rule,
        command(t("shell.closeProject"), "close-project"),
      ],
    },
    {
      label: t("shell.view"),
      submenu: [
        { role: "resetZoom", label: t("shell.actualSize") },
        { role: "zoomIn", label: t("shell.zoomIn") },
        { role: "zoomOut", label: t("shell.zoomOut") },
        rule,
        { role: "togglefullscreen", label: t("shell.fullScreen") },
        ...(isPackaged ? [] : [rule, { role: "toggleDevTools" } satisfies Item]),
      ],
    },
    { label: t("shell.window"), role: "windowMenu" },
    {
      label: t("shell.help"),
      submenu: [
        { label: t("shell.problemReport"), click: actions.saveReport },
        { label: t("shell.showLogs"), click: actions.showLogs },
        { label: t("shell.licences"), click: actions.showLicences },
        ...(isMac ? [] : [rule, about]),
      ],
    },
  ];
}
