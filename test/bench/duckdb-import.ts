import { DuckDBInstance } from "@duckdb/node-api";

/** Reads a CSV file into a table of a new DuckDB file. */
const [database = "", csv = ""] = process.argv.slice(2);
const instance = await DuckDBInstance.create(database);
const connection = await instance.connect();
await connection.run(`create table raw as select * from read_csv('${csv.replaceAll("'", "''")}')`);
connection.closeSync();
instance.closeSync();
