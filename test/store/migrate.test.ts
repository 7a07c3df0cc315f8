import { readFileSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { currentVersion, migrate } from "../../src/store/migrate.ts";
import { schemaText } from "./schema-text.ts";

describe("the schema", () => {
  it("is the one in schema.sql", () => {
    expect(schemaText()).toBe(readFileSync("test/store/schema.sql", "utf8"));
  });

  it("is made once: a second migration changes nothing", () => {
    const db = new Sqlite(":memory:");
    migrate(db);
    expect(db.pragma("user_version", { simple: true })).toBe(currentVersion);
    const before = db.serialize();
    migrate(db);
    expect(db.serialize().equals(before)).toBe(true);
    db.close();
  });

  it("has strict tables and a deliberate end for every foreign key", () => {
    const tables = schemaText().match(/CREATE TABLE[^;]+;/g) ?? [];
    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) {
      expect(table).toContain("STRICT");
      expect(table.match(/REFERENCES/g)?.length ?? 0).toBe(table.match(/ON DELETE/g)?.length ?? 0);
    }
  });
});
