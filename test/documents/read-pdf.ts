import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface ReadPdf {
  readonly pages: readonly { readonly text: string; readonly footer: string; readonly fonts: readonly string[] }[];
  readonly tagged: boolean;
  readonly language: string;
  readonly title: string;
  /** Bookmarks in order with the page they lead to. */
  readonly outline: readonly { readonly title: string; readonly level: number; readonly page: number }[];
  readonly roles: ReadonlySet<string>;
  /** Pictures without a description. */
  readonly undescribed: number;
}

/** Opens a PDF as a reader would. The footer is what stands in the lowest 22 mm. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const pages = [];
  const roles = new Set<string>();
  let undescribed = 0;
  const walk = (node: { role?: string; alt?: string; children?: readonly unknown[] } | null): void => {
    if (node === null || typeof node !== "object" || node.role === undefined) return;
    roles.add(node.role);
    if (node.role === "Figure" && !node.alt) undescribed += 1;
    for (const child of node.children ?? []) walk(child as typeof node);
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) =>
      "str" in item
        ? [{ text: item.str + (item.hasEOL ? "\n" : ""), y: Number(item.transform[5]), font: item.fontName }]
        : [],
    );
    const isFooter = (run: { y: number }) => run.y < 62;
    pages.push({
      text: runs
        .filter((run) => !isFooter(run))
        .map((run) => run.text)
        .join(""),
      footer: runs
        .filter(isFooter)
        .map((run) => run.text)
        .join(""),
      fonts: [...new Set(runs.map((run) => run.font))],
    });
    walk((await page.getStructTree()) as Parameters<typeof walk>[0]);
  }
  const outline: { title: string; level: number; page: number }[] = [];
  const follow = async (nodes: readonly OutlineNode[], level: number): Promise<void> => {
    for (const node of nodes) {
      const target = typeof node.dest === "string" ? await pdf.getDestination(node.dest) : node.dest;
      outline.push({ title: node.title, level, page: target === null ? 0 : (await pdf.getPageIndex(target[0])) + 1 });
      await follow(node.items, level + 1);
    }
  };
  await follow((await pdf.getOutline()) ?? [], 1);
  const marks = await pdf.getMarkInfo();
  const { info, metadata } = await pdf.getMetadata();
  const read = {
    pages,
    outline,
    roles,
    undescribed,
    tagged: marks?.Marked === true,
    language: String((info as { Language?: unknown }).Language ?? ""),
    title: String((info as { Title?: unknown }).Title ?? metadata?.get("dc:title") ?? ""),
  };
  await task.destroy();
  return read;
}

interface OutlineNode {
  readonly title: string;
  // biome-ignore lint/suspicious/noExplicitAny: pdfjs types destinations so
  readonly dest: string | any[] | null;
  readonly items: readonly OutlineNode[];
}
