/**
 * What intake needs beyond one file for one table: areas with other spellings and a time of validity, figures typed by
 * hand, reports as evidence, institutions that supply figures, rows held back, and figures whose parts (numerator,
 * denominator, factor) come from different imports. The state of an observation becomes a number, in the order of
 * `valueStates`: 0 number, 1 missing, 2 not applicable, 3 suppressed at source.
 * Ids of imports and series are never given twice: what undo keeps aside must not meet another import of its id.
 */
export const intakeSchema = `
ALTER TABLE areas ADD COLUMN valid_from TEXT NOT NULL DEFAULT '';
ALTER TABLE areas ADD COLUMN valid_to TEXT NOT NULL DEFAULT '';
ALTER TABLE areas ADD COLUMN merged_into TEXT;

CREATE TABLE area_aliases (
  alias TEXT PRIMARY KEY NOT NULL CHECK (length(alias) > 0),
  area_id INTEGER NOT NULL REFERENCES areas (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX aliases_of_area ON area_aliases (area_id);

CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  file_id INTEGER NOT NULL REFERENCES import_files (id) ON DELETE RESTRICT,
  file_name TEXT NOT NULL,
  title TEXT NOT NULL CHECK (length(title) > 0),
  publisher TEXT NOT NULL,
  year TEXT NOT NULL,
  note TEXT NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL
) STRICT;

CREATE TABLE institutions (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
  contact TEXT NOT NULL,
  address TEXT NOT NULL,
  language TEXT NOT NULL,
  sector TEXT NOT NULL,
  other_figures TEXT NOT NULL
) STRICT;

CREATE TABLE indicator_suppliers (
  institution_id INTEGER NOT NULL REFERENCES institutions (id) ON DELETE CASCADE,
  indicator_id TEXT NOT NULL REFERENCES indicators (id) ON DELETE CASCADE,
  PRIMARY KEY (institution_id, indicator_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE new_imports (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('file', 'typed')),
  file_id INTEGER REFERENCES import_files (id) ON DELETE RESTRICT,
  file_name TEXT NOT NULL,
  given_sha256 TEXT NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  observations INTEGER NOT NULL,
  recipe TEXT NOT NULL CHECK (json_valid(recipe)),
  steps TEXT NOT NULL CHECK (json_valid(steps)),
  source_office TEXT NOT NULL,
  source_date TEXT NOT NULL,
  blanked_columns TEXT NOT NULL CHECK (json_valid(blanked_columns)),
  note TEXT NOT NULL,
  evidence_id INTEGER REFERENCES evidence (id) ON DELETE RESTRICT,
  page TEXT NOT NULL,
  CHECK ((kind = 'file') = (file_id IS NOT NULL))
) STRICT;
INSERT INTO new_imports
  SELECT imports.id, 'file', file_id, file_name, sha256, at, author, observations, recipe, steps, source_office, source_date,
    '[]', '', NULL, ''
  FROM imports JOIN import_files ON import_files.id = file_id;

CREATE TABLE new_series (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE RESTRICT,
  indicator_id TEXT NOT NULL REFERENCES indicators (id) ON DELETE RESTRICT,
  period TEXT NOT NULL,
  age TEXT NOT NULL,
  group_name TEXT NOT NULL,
  area_column INTEGER,
  value_column INTEGER,
  numerator_column INTEGER,
  denominator_column INTEGER,
  factor_column INTEGER,
  UNIQUE (indicator_id, period, age, group_name, import_id)
) STRICT;
INSERT INTO new_series SELECT * FROM series;

CREATE TABLE new_observations (
  series_id INTEGER NOT NULL REFERENCES series (id) ON DELETE RESTRICT,
  area_id INTEGER NOT NULL REFERENCES areas (id) ON DELETE RESTRICT,
  state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
  value REAL,
  numerator REAL,
  denominator REAL,
  factor REAL,
  parts_left_out INTEGER NOT NULL DEFAULT 0 CHECK (parts_left_out >= 0),
  source_row INTEGER NOT NULL,
  PRIMARY KEY (series_id, area_id),
  CHECK (state <> 0 OR coalesce(value, numerator, denominator, factor) IS NOT NULL),
  CHECK (state = 0 OR value IS NULL)
) STRICT, WITHOUT ROWID;
INSERT INTO new_observations
  SELECT series_id, area_id,
    CASE state WHEN 'number' THEN 0 WHEN 'missing' THEN 1 WHEN 'not-applicable' THEN 2 ELSE 3 END,
    value, numerator, denominator, nullif(factor, 1), 0, source_row
  FROM observations ORDER BY series_id, area_id;

CREATE TABLE new_parked_observations (
  series_id INTEGER NOT NULL REFERENCES parked_series (id) ON DELETE CASCADE,
  area_id INTEGER NOT NULL,
  state INTEGER NOT NULL, value REAL, numerator REAL, denominator REAL, factor REAL,
  parts_left_out INTEGER NOT NULL, source_row INTEGER NOT NULL,
  PRIMARY KEY (series_id, area_id)
) STRICT, WITHOUT ROWID;
INSERT INTO new_parked_observations
  SELECT series_id, area_id,
    CASE state WHEN 'number' THEN 0 WHEN 'missing' THEN 1 WHEN 'not-applicable' THEN 2 ELSE 3 END,
    value, numerator, denominator, nullif(factor, 1), 0, source_row
  FROM parked_observations;

CREATE TABLE new_parked_imports (
  import_id INTEGER PRIMARY KEY,
  file_id INTEGER REFERENCES import_files (id) ON DELETE RESTRICT
) STRICT;
INSERT INTO new_parked_imports SELECT import_id, file_id FROM parked_imports;

DROP TABLE parked_imports;
ALTER TABLE new_parked_imports RENAME TO parked_imports;
DROP TABLE observations;
ALTER TABLE new_observations RENAME TO observations;
DROP TABLE parked_observations;
ALTER TABLE new_parked_observations RENAME TO parked_observations;
DROP TABLE series;
ALTER TABLE new_series RENAME TO series;
CREATE INDEX series_of_import ON series (import_id);
DROP TABLE imports;
ALTER TABLE new_imports RENAME TO imports;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'imports', max(coalesce((SELECT max(id) FROM imports), 0), coalesce((SELECT max(import_id) FROM parked_imports), 0));
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'series', max(coalesce((SELECT max(id) FROM series), 0), coalesce((SELECT max(id) FROM parked_series), 0));

CREATE TABLE held_rows (
  import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  row INTEGER NOT NULL,
  cells TEXT NOT NULL CHECK (json_valid(cells)),
  problems TEXT NOT NULL CHECK (json_valid(problems)),
  PRIMARY KEY (import_id, row)
) STRICT, WITHOUT ROWID;

UPDATE change_rows
  SET old_row = json_set(old_row, '$.kind', 'file', '$.blanked_columns', '[]', '$.note', '', '$.evidence_id', NULL, '$.page', '',
    '$.given_sha256', coalesce((SELECT sha256 FROM import_files WHERE id = json_extract(old_row, '$.file_id')), ''))
  WHERE table_name = 'imports' AND old_row IS NOT NULL;
UPDATE change_rows
  SET old_row = json_set(old_row, '$.valid_from', '', '$.valid_to', '', '$.merged_into', NULL)
  WHERE table_name = 'areas' AND old_row IS NOT NULL;
`;
