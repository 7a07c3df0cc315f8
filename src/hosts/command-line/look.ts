import type { Command } from "commander";
import { printJson, printLines, withBackend } from "./backend.ts";

export function addLook(program: Command): void {
  program
    .command("look")
    .description("what the importer sees in a file; writes nothing")
    .argument("<file>")
    .option("--json", "the whole answer as JSON")
    .action(async (file: string, options: { readonly json?: true }) => {
      const { look } = await withBackend((backend) =>
        backend.call("intake.look", { file: backend.offer(file), recipe: null }),
      );
      if (options.json) {
        printJson(look);
        return;
      }
      printLines([
        `encoding   ${look.encoding}`,
        `separator  ${JSON.stringify(look.delimiter)}   decimal mark ${look.decimalMark}`,
        `header     line ${look.headerRows.join(", ") || "none"}   data lines ${look.firstDataRow} to ${look.lastDataRow}, ${look.records} records, ${look.layout}`,
        ...look.columns.map((column, index) => `column ${index + 1}   ${column.role}   ${column.name}`),
        ...look.totals.map((total) => `total      line ${total.row}   ${total.text}`),
        ...look.notes.map((note) => `note       line ${note.row}   ${note.text}`),
        ...look.doubts.map((doubt) => `doubt      ${doubt.what}: ${JSON.stringify(doubt.chosen)}`),
        ...look.problems.map((one) => `${one.level}  line ${one.row}, column ${one.column}   ${one.code}`),
      ]);
    });
}
