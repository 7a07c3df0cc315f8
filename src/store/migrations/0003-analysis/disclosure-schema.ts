/**
 * What has left the project for the public, so that later versions hide around it: one row per public version with its
 * random code, and the shown cells per indicator and period. A public copy holds the released sums and marks instead of
 * hidden cells. An import may be marked as published by its source, or carry the supplier's own threshold.
 */
export const disclosureSchema = `
ALTER TABLE document_texts ADD COLUMN area_naming TEXT NOT NULL DEFAULT 'named'
  CHECK (area_naming IN ('named', 'grouped', 'city-only'));
UPDATE change_rows SET old_row = json_set(old_row, '$.area_naming', 'named')
  WHERE table_name = 'document_texts' AND old_row IS NOT NULL;

CREATE TABLE public_versions (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) > 0),
  kind TEXT NOT NULL CHECK (kind IN ('document', 'project-copy')),
  at TEXT NOT NULL,
  fingerprint TEXT NOT NULL
) STRICT;

CREATE TABLE given_out_cells (
  version_id INTEGER NOT NULL REFERENCES public_versions (id) ON DELETE CASCADE,
  indicator_id TEXT NOT NULL,
  period TEXT NOT NULL,
  cells TEXT NOT NULL CHECK (json_valid(cells)),
  PRIMARY KEY (indicator_id, period, version_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator_pooling (
  indicator_id TEXT PRIMARY KEY NOT NULL REFERENCES indicators (id) ON DELETE CASCADE,
  years INTEGER NOT NULL CHECK (years IN (3, 5))
) STRICT, WITHOUT ROWID;

CREATE TABLE import_rules (
  import_id INTEGER PRIMARY KEY REFERENCES imports (id) ON DELETE CASCADE,
  published INTEGER NOT NULL CHECK (published IN (0, 1)),
  hide_below INTEGER CHECK (hide_below BETWEEN 2 AND 100)
) STRICT;

CREATE TABLE public_copy (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  code TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE released_answers (
  call TEXT PRIMARY KEY NOT NULL,
  answer TEXT NOT NULL CHECK (json_valid(answer))
) STRICT, WITHOUT ROWID;

CREATE TABLE released_tables (
  indicator_id TEXT NOT NULL REFERENCES indicators (id) ON DELETE CASCADE,
  period TEXT NOT NULL,
  cells TEXT NOT NULL CHECK (json_valid(cells)),
  PRIMARY KEY (indicator_id, period)
) STRICT, WITHOUT ROWID;
`;
