import { AppError } from "../../core/app-error.ts";
import { readXml } from "./read-xml.ts";

export interface WorkbookParts {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly part: Uint8Array }[];
  /** Days count from 1904 and not from 1900. */
  readonly from1904: boolean;
  readonly sharedStrings: Uint8Array | null;
  readonly styles: Uint8Array | null;
}

/**
 * Finds the sheets of a workbook in their order, with its shared strings and styles, by the relations that the archive states. Chart
 * sheets are left out. Throws AppError "binary-file" for an archive that holds no workbook.
 */
export function workbookParts(parts: ReadonlyMap<string, Uint8Array>): WorkbookParts {
  const workbookPath =
    relationsOf(parts, "").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const workbook = parts.get(workbookPath);
  if (!workbook) throw new AppError("binary-file", "no workbook in the archive");
  const relations = relationsOf(parts, workbookPath);
  const partOf = (type: string) => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return (target === undefined ? undefined : parts.get(target)) ?? null;
  };
  const sheets: WorkbookParts["sheets"][number][] = [];
  let from1904 = false;
  let isWorkbook = false;
  readXml(workbook, {
    open: (name, attributes) => {
      if (name === "workbook") isWorkbook = true;
      if (name === "workbookPr") from1904 = isOn(attributes["date1904"]);
      if (name !== "sheet") return;
      const relation = relations.find(({ id }) => id === attributes["r:id"]);
      const part = relation?.type === "worksheet" ? parts.get(relation.target) : undefined;
      const hidden = (attributes["state"] ?? "visible") !== "visible";
      if (part) sheets.push({ name: attributes["name"] ?? "", hidden, part });
    },
  });
  if (!isWorkbook || sheets.length === 0) throw new AppError("binary-file", "no sheet in the archive");
  return { sheets, from1904, sharedStrings: partOf("sharedStrings"), styles: partOf("styles") };
}

export function isOn(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}

function relationsOf(parts: ReadonlyMap<string, Uint8Array>, of: string) {
  const slash = of.lastIndexOf("/") + 1;
  const folder = of.slice(0, slash);
  const relations: { readonly id: string; readonly type: string; readonly target: string }[] = [];
  const part = parts.get(`${folder}_rels/${of.slice(slash)}.rels`);
  if (part)
    readXml(part, {
      open: (name, attributes) => {
        if (name !== "Relationship") return;
        const type = (attributes["Type"] ?? "").replace(/^.*\//u, "");
        relations.push({ id: attributes["Id"] ?? "", type, target: resolved(folder, attributes["Target"] ?? "") });
      },
    });
  return relations;
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
