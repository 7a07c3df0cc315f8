/** Tables of the first release. Never edited after it; later changes are further migrations. */
export const firstSchema = `
CREATE TABLE project (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  municipality TEXT NOT NULL CHECK (length(municipality) > 0),
  language TEXT NOT NULL CHECK (language IN ('en', 'de')),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  base_year INTEGER NOT NULL,
  age_from INTEGER NOT NULL CHECK (age_from >= 0),
  age_to INTEGER NOT NULL CHECK (age_to >= age_from),
  first_year INTEGER NOT NULL,
  short_term_until INTEGER NOT NULL CHECK (short_term_until >= first_year),
  medium_term_until INTEGER NOT NULL CHECK (medium_term_until > short_term_until),
  long_term_until INTEGER NOT NULL CHECK (long_term_until > medium_term_until)
) STRICT;

CREATE TABLE cost_assumptions (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  wages_percent REAL NOT NULL,
  goods_percent REAL NOT NULL,
  construction_percent REAL NOT NULL,
  approved_percent REAL NOT NULL CHECK (approved_percent BETWEEN 0 AND 100),
  planned_percent REAL NOT NULL CHECK (planned_percent BETWEEN 0 AND 100),
  applied_percent REAL NOT NULL CHECK (applied_percent BETWEEN 0 AND 100),
  idea_percent REAL NOT NULL CHECK (idea_percent BETWEEN 0 AND 100)
) STRICT;

CREATE TABLE document_texts (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  title TEXT NOT NULL,
  subtitle TEXT NOT NULL,
  foreword TEXT NOT NULL,
  vision TEXT NOT NULL,
  decision_asked TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('draft', 'working-version', 'final')),
  date TEXT NOT NULL
) STRICT;

CREATE TABLE phases_done_outside (
  phase INTEGER PRIMARY KEY CHECK (phase BETWEEN 1 AND 7)
) STRICT;

CREATE TABLE areas (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) > 0),
  name TEXT NOT NULL,
  parent_code TEXT,
  level TEXT NOT NULL CHECK (level IN ('neighbourhood', 'parent')),
  polygon TEXT CHECK (polygon IS NULL OR json_valid(polygon))
) STRICT;

CREATE TABLE indicators (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) > 0),
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('proportion', 'rate', 'ratio', 'score', 'count', 'money')),
  direction TEXT NOT NULL CHECK (direction IN ('higher-is-better', 'higher-is-worse', 'neutral')),
  unit TEXT NOT NULL,
  per REAL NOT NULL CHECK (per > 0),
  population TEXT NOT NULL,
  sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
  protect_complement INTEGER NOT NULL CHECK (protect_complement IN (0, 1))
) STRICT;

CREATE TABLE targets (
  indicator_id TEXT PRIMARY KEY NOT NULL REFERENCES indicators (id) ON DELETE CASCADE,
  value REAL NOT NULL,
  by_year INTEGER NOT NULL
) STRICT;

CREATE TABLE import_files (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  bytes INTEGER NOT NULL CHECK (bytes >= 0)
) STRICT;

CREATE TABLE import_file_parts (
  file_id INTEGER NOT NULL REFERENCES import_files (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (file_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE imports (
  id INTEGER PRIMARY KEY,
  file_id INTEGER NOT NULL REFERENCES import_files (id) ON DELETE RESTRICT,
  file_name TEXT NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  observations INTEGER NOT NULL,
  recipe TEXT NOT NULL CHECK (json_valid(recipe)),
  steps TEXT NOT NULL CHECK (json_valid(steps)),
  source_office TEXT NOT NULL,
  source_date TEXT NOT NULL
) STRICT;

CREATE TABLE series (
  id INTEGER PRIMARY KEY,
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
CREATE INDEX series_of_import ON series (import_id);

CREATE TABLE observations (
  series_id INTEGER NOT NULL REFERENCES series (id) ON DELETE RESTRICT,
  area_id INTEGER NOT NULL REFERENCES areas (id) ON DELETE RESTRICT,
  state TEXT NOT NULL CHECK (state IN ('number', 'missing', 'not-applicable', 'suppressed-at-source')),
  value REAL,
  numerator REAL,
  denominator REAL,
  factor REAL NOT NULL DEFAULT 1,
  source_row INTEGER NOT NULL,
  PRIMARY KEY (series_id, area_id),
  CHECK (state <> 'number' OR value IS NOT NULL OR numerator IS NOT NULL),
  CHECK (state = 'number' OR value IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE parked_imports (
  import_id INTEGER PRIMARY KEY,
  file_id INTEGER NOT NULL REFERENCES import_files (id) ON DELETE RESTRICT
) STRICT;
CREATE TABLE parked_series (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES parked_imports (import_id) ON DELETE CASCADE,
  indicator_id TEXT NOT NULL, period TEXT NOT NULL, age TEXT NOT NULL, group_name TEXT NOT NULL,
  area_column INTEGER, value_column INTEGER, numerator_column INTEGER, denominator_column INTEGER, factor_column INTEGER
) STRICT;
CREATE TABLE parked_observations (
  series_id INTEGER NOT NULL REFERENCES parked_series (id) ON DELETE CASCADE,
  area_id INTEGER NOT NULL,
  state TEXT NOT NULL, value REAL, numerator REAL, denominator REAL, factor REAL NOT NULL, source_row INTEGER NOT NULL,
  PRIMARY KEY (series_id, area_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE recorded_gaps (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (length(title) > 0),
  indicator_id TEXT REFERENCES indicators (id) ON DELETE RESTRICT,
  period TEXT NOT NULL,
  group_name TEXT NOT NULL,
  area_codes TEXT NOT NULL CHECK (json_valid(area_codes)),
  note TEXT NOT NULL,
  parked_because TEXT NOT NULL
) STRICT;

CREATE TABLE criteria (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) > 0),
  low_anchor TEXT NOT NULL,
  high_anchor TEXT NOT NULL,
  weight REAL NOT NULL CHECK (weight > 0)
) STRICT;

CREATE TABLE scores (
  gap_id INTEGER NOT NULL REFERENCES recorded_gaps (id) ON DELETE CASCADE,
  criterion_id INTEGER NOT NULL REFERENCES criteria (id) ON DELETE CASCADE,
  points INTEGER NOT NULL CHECK (points BETWEEN 1 AND 5),
  PRIMARY KEY (gap_id, criterion_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE priorities (
  id INTEGER PRIMARY KEY,
  gap_id INTEGER NOT NULL UNIQUE REFERENCES recorded_gaps (id) ON DELETE RESTRICT,
  title TEXT NOT NULL CHECK (length(title) > 0),
  rank INTEGER NOT NULL CHECK (rank > 0),
  horizon TEXT NOT NULL CHECK (horizon IN ('short', 'medium', 'long')),
  first_step TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE TABLE goals (
  id INTEGER PRIMARY KEY,
  priority_id INTEGER NOT NULL REFERENCES priorities (id) ON DELETE RESTRICT,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX goals_of_priority ON goals (priority_id);

CREATE TABLE measures (
  id INTEGER PRIMARY KEY,
  goal_id INTEGER NOT NULL REFERENCES goals (id) ON DELETE RESTRICT,
  title TEXT NOT NULL CHECK (length(title) > 0),
  description TEXT NOT NULL,
  lead_sector TEXT NOT NULL,
  partners TEXT NOT NULL,
  area_codes TEXT NOT NULL CHECK (json_valid(area_codes)),
  start_month TEXT NOT NULL,
  end_month TEXT NOT NULL CHECK (end_month >= start_month),
  indicator_id TEXT REFERENCES indicators (id) ON DELETE RESTRICT,
  indicator_name TEXT NOT NULL,
  indicator_unit TEXT NOT NULL,
  baseline REAL,
  baseline_by TEXT NOT NULL,
  target REAL,
  target_year INTEGER,
  mandatory INTEGER NOT NULL CHECK (mandatory IN (0, 1))
) STRICT;
CREATE INDEX measures_of_goal ON measures (goal_id);

CREATE TABLE cost_lines (
  id INTEGER PRIMARY KEY,
  measure_id INTEGER NOT NULL REFERENCES measures (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (length(name) > 0),
  category TEXT NOT NULL,
  recurrence TEXT NOT NULL CHECK (recurrence IN ('one-off', 'yearly')),
  quantity REAL NOT NULL CHECK (quantity >= 0),
  unit TEXT NOT NULL,
  frequency_per_year REAL NOT NULL CHECK (frequency_per_year >= 0),
  unit_price_cents INTEGER NOT NULL CHECK (unit_price_cents >= 0),
  on_cost_percent REAL NOT NULL,
  inflation_class TEXT NOT NULL CHECK (inflation_class IN ('wages', 'goods', 'construction', 'none')),
  contingency_percent REAL NOT NULL,
  start_month TEXT NOT NULL,
  end_month TEXT NOT NULL CHECK (end_month >= start_month),
  ramp_percent TEXT NOT NULL CHECK (json_valid(ramp_percent)),
  nature TEXT NOT NULL CHECK (nature IN ('existing', 'new', 'expanded')),
  in_kind INTEGER NOT NULL CHECK (in_kind IN (0, 1)),
  spending TEXT NOT NULL CHECK (spending IN ('operating', 'investment')),
  account_code TEXT NOT NULL
) STRICT;
CREATE INDEX cost_lines_of_measure ON cost_lines (measure_id);

CREATE TABLE funding_lines (
  id INTEGER PRIMARY KEY,
  measure_id INTEGER REFERENCES measures (id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  name TEXT NOT NULL CHECK (length(name) > 0),
  certainty TEXT NOT NULL CHECK (certainty IN ('approved', 'planned', 'applied', 'idea')),
  in_kind INTEGER NOT NULL CHECK (in_kind IN (0, 1)),
  amounts TEXT NOT NULL CHECK (json_valid(amounts))
) STRICT;
CREATE INDEX funding_lines_of_measure ON funding_lines (measure_id);

CREATE TABLE changes (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  subject TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone'))
) STRICT;

CREATE TABLE change_rows (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES changes (id) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
  key TEXT NOT NULL CHECK (json_valid(key)),
  old_row TEXT CHECK (old_row IS NULL OR json_valid(old_row))
) STRICT;
CREATE INDEX change_rows_of_change ON change_rows (change_id);

CREATE TABLE change_state (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  current INTEGER REFERENCES changes (id) ON DELETE SET NULL,
  revision INTEGER NOT NULL
) STRICT;
INSERT INTO change_state (id, current, revision) VALUES (1, NULL, 0);
`;
