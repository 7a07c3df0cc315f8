CREATE INDEX aliases_of_area ON area_aliases (area_id);

CREATE INDEX change_rows_of_change ON change_rows (change_id);

CREATE INDEX cost_lines_of_measure ON cost_lines (measure_id);

CREATE INDEX funding_lines_of_measure ON funding_lines (measure_id);

CREATE INDEX gap_indicators_of_indicator ON gap_indicators (indicator_id);

CREATE INDEX gap_reports_of_evidence ON gap_reports (evidence_id);

CREATE INDEX goals_of_priority ON goals (priority_id);

CREATE INDEX measures_of_goal ON measures (goal_id);

CREATE INDEX partner_links_from ON partner_links (from_id);

CREATE INDEX partner_links_to ON partner_links (to_id);

CREATE INDEX series_of_import ON series (import_id);

CREATE INDEX voice_gaps_of_gap ON voice_gaps (gap_id);

CREATE INDEX voice_statements_of_event ON voice_statements (event_id);

CREATE TABLE area_aliases (
  alias TEXT PRIMARY KEY NOT NULL CHECK (length(alias) > 0),
  area_id INTEGER NOT NULL REFERENCES areas (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE areas (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) > 0),
  name TEXT NOT NULL,
  parent_code TEXT,
  level TEXT NOT NULL CHECK (level IN ('neighbourhood', 'parent')),
  polygon TEXT CHECK (polygon IS NULL OR json_valid(polygon))
, valid_from TEXT NOT NULL DEFAULT '', valid_to TEXT NOT NULL DEFAULT '', merged_into TEXT) STRICT;

CREATE TABLE catalogue_entries (
  indicator_id TEXT PRIMARY KEY NOT NULL CHECK (length(indicator_id) > 0),
  section TEXT NOT NULL CHECK (section IN ('context', 'social', 'health', 'education', 'cooperation')),
  is_own INTEGER NOT NULL CHECK (is_own IN (0, 1)),
  changes TEXT NOT NULL CHECK (json_valid(changes)),
  status TEXT NOT NULL CHECK (status IN ('available', 'obtainable', 'to-be-developed', 'not-applicable', 'undecided')),
  importance TEXT CHECK (importance IN ('core', 'optional')),
  note TEXT NOT NULL
) STRICT;

CREATE TABLE catalogue_settings (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  mode TEXT NOT NULL CHECK (mode IN ('small', 'full'))
) STRICT;

CREATE TABLE change_rows (
  id INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES changes (id) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
  key TEXT NOT NULL CHECK (json_valid(key)),
  old_row TEXT CHECK (old_row IS NULL OR json_valid(old_row))
) STRICT;

CREATE TABLE change_state (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  current INTEGER REFERENCES changes (id) ON DELETE SET NULL,
  revision INTEGER NOT NULL
) STRICT;

CREATE TABLE changes (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  subject TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone'))
) STRICT;

CREATE TABLE consultation_events (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (length(title) > 0),
  method TEXT NOT NULL CHECK (method IN ('survey', 'interview', 'focus-group', 'open-evening', 'walk', 'drawings',
    'photographs', 'observation', 'other')),
  people TEXT NOT NULL CHECK (json_valid(people)),
  held_on TEXT NOT NULL,
  area_code TEXT,
  children_ages TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE consultation_participants (
  event_id INTEGER NOT NULL REFERENCES consultation_events (id) ON DELETE CASCADE,
  group_kind TEXT NOT NULL CHECK (group_kind IN ('homeless', 'disability', 'mental-health', 'migrant-minority',
    'alternative-care', 'precarious-family', 'families-in-general', 'other')),
  number INTEGER NOT NULL CHECK (number >= 0),
  PRIMARY KEY (event_id, group_kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE cooperation_instruments (
  instrument TEXT PRIMARY KEY CHECK (instrument IN ('proximities', 'barriers', 'leadership'))
) STRICT, WITHOUT ROWID;

CREATE TABLE cooperation_points (
  point TEXT PRIMARY KEY CHECK (length(point) > 0)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE criteria (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) > 0),
  low_anchor TEXT NOT NULL,
  high_anchor TEXT NOT NULL,
  weight REAL NOT NULL CHECK (weight > 0)
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
, area_naming TEXT NOT NULL DEFAULT 'named'
  CHECK (area_naming IN ('named', 'grouped', 'city-only'))) STRICT;

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

CREATE TABLE funding_lines (
  id INTEGER PRIMARY KEY,
  measure_id INTEGER REFERENCES measures (id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  name TEXT NOT NULL CHECK (length(name) > 0),
  certainty TEXT NOT NULL CHECK (certainty IN ('approved', 'planned', 'applied', 'idea')),
  in_kind INTEGER NOT NULL CHECK (in_kind IN (0, 1)),
  amounts TEXT NOT NULL CHECK (json_valid(amounts))
) STRICT;

CREATE TABLE gap_details (
  gap_id INTEGER PRIMARY KEY REFERENCES recorded_gaps (id) ON DELETE CASCADE,
  sentence TEXT NOT NULL,
  barriers TEXT NOT NULL CHECK (json_valid(barriers)),
  groups_concerned TEXT NOT NULL CHECK (json_valid(groups_concerned)),
  challenges TEXT NOT NULL CHECK (json_valid(challenges))
) STRICT;

CREATE TABLE gap_findings (
  gap_id INTEGER NOT NULL REFERENCES recorded_gaps (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('services', 'cooperation', 'quality')),
  code TEXT NOT NULL,
  details TEXT NOT NULL CHECK (json_valid(details)),
  label TEXT NOT NULL,
  PRIMARY KEY (gap_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE gap_indicators (
  gap_id INTEGER NOT NULL REFERENCES recorded_gaps (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  indicator_id TEXT NOT NULL REFERENCES indicators (id) ON DELETE RESTRICT,
  period TEXT NOT NULL,
  group_name TEXT NOT NULL,
  PRIMARY KEY (gap_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE gap_reports (
  gap_id INTEGER NOT NULL REFERENCES recorded_gaps (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  evidence_id INTEGER NOT NULL REFERENCES evidence (id) ON DELETE RESTRICT,
  page TEXT NOT NULL,
  PRIMARY KEY (gap_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE given_out_cells (
  version_id INTEGER NOT NULL REFERENCES public_versions (id) ON DELETE CASCADE,
  indicator_id TEXT NOT NULL,
  period TEXT NOT NULL,
  cells TEXT NOT NULL CHECK (json_valid(cells)),
  PRIMARY KEY (indicator_id, period, version_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE goals (
  id INTEGER PRIMARY KEY,
  priority_id INTEGER NOT NULL REFERENCES priorities (id) ON DELETE RESTRICT,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE held_rows (
  import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  row INTEGER NOT NULL,
  cells TEXT NOT NULL CHECK (json_valid(cells)),
  problems TEXT NOT NULL CHECK (json_valid(problems)),
  PRIMARY KEY (import_id, row)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_file_parts (
  file_id INTEGER NOT NULL REFERENCES import_files (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (file_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_files (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  bytes INTEGER NOT NULL CHECK (bytes >= 0)
) STRICT;

CREATE TABLE import_rules (
  import_id INTEGER PRIMARY KEY REFERENCES imports (id) ON DELETE CASCADE,
  published INTEGER NOT NULL CHECK (published IN (0, 1)),
  hide_below INTEGER CHECK (hide_below BETWEEN 2 AND 100)
) STRICT;

CREATE TABLE "imports" (
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

CREATE TABLE indicator_pooling (
  indicator_id TEXT PRIMARY KEY NOT NULL REFERENCES indicators (id) ON DELETE CASCADE,
  years INTEGER NOT NULL CHECK (years IN (3, 5))
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator_suppliers (
  institution_id INTEGER NOT NULL REFERENCES institutions (id) ON DELETE CASCADE,
  indicator_id TEXT NOT NULL REFERENCES indicators (id) ON DELETE CASCADE,
  PRIMARY KEY (institution_id, indicator_id)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE institutions (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
  contact TEXT NOT NULL,
  address TEXT NOT NULL,
  language TEXT NOT NULL,
  sector TEXT NOT NULL,
  other_figures TEXT NOT NULL
) STRICT;

CREATE TABLE integration_answers (
  round TEXT NOT NULL CHECK (round IN ('before', 'after')),
  sector TEXT NOT NULL CHECK (sector IN ('education', 'health', 'social', 'culture-play', 'housing', 'other')),
  item TEXT NOT NULL CHECK (length(item) > 0),
  points INTEGER CHECK (points BETWEEN 0 AND 4),
  evidence TEXT NOT NULL,
  PRIMARY KEY (round, sector, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE leadership_answers (
  round TEXT NOT NULL CHECK (round IN ('before', 'after')),
  practice TEXT NOT NULL CHECK (length(practice) > 0),
  points INTEGER CHECK (points BETWEEN 0 AND 4),
  action TEXT NOT NULL,
  PRIMARY KEY (round, practice)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE "observations" (
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

CREATE TABLE "parked_imports" (
  import_id INTEGER PRIMARY KEY,
  file_id INTEGER REFERENCES import_files (id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE "parked_observations" (
  series_id INTEGER NOT NULL REFERENCES parked_series (id) ON DELETE CASCADE,
  area_id INTEGER NOT NULL,
  state INTEGER NOT NULL, value REAL, numerator REAL, denominator REAL, factor REAL,
  parts_left_out INTEGER NOT NULL, source_row INTEGER NOT NULL,
  PRIMARY KEY (series_id, area_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE parked_series (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES parked_imports (import_id) ON DELETE CASCADE,
  indicator_id TEXT NOT NULL, period TEXT NOT NULL, age TEXT NOT NULL, group_name TEXT NOT NULL,
  area_column INTEGER, value_column INTEGER, numerator_column INTEGER, denominator_column INTEGER, factor_column INTEGER
) STRICT;

CREATE TABLE partner_links (
  round TEXT NOT NULL CHECK (round IN ('before', 'after')),
  from_id INTEGER NOT NULL REFERENCES partners (id) ON DELETE CASCADE,
  to_id INTEGER NOT NULL REFERENCES partners (id) ON DELETE CASCADE,
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
  CHECK (from_id <> to_id),
  PRIMARY KEY (round, from_id, to_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE partners (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) > 0),
  sector TEXT NOT NULL CHECK (sector IN ('education', 'health', 'social', 'culture-play', 'housing', 'other')),
  since TEXT NOT NULL CHECK (since IN ('before', 'after'))
) STRICT;

CREATE TABLE phases_done_outside (
  phase INTEGER PRIMARY KEY CHECK (phase BETWEEN 1 AND 7)
) STRICT;

CREATE TABLE priorities (
  id INTEGER PRIMARY KEY,
  gap_id INTEGER NOT NULL UNIQUE REFERENCES recorded_gaps (id) ON DELETE RESTRICT,
  title TEXT NOT NULL CHECK (length(title) > 0),
  rank INTEGER NOT NULL CHECK (rank > 0),
  horizon TEXT NOT NULL CHECK (horizon IN ('short', 'medium', 'long')),
  first_step TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

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

CREATE TABLE public_copy (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  code TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE public_versions (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) > 0),
  kind TEXT NOT NULL CHECK (kind IN ('document', 'project-copy')),
  at TEXT NOT NULL,
  fingerprint TEXT NOT NULL
) STRICT;

CREATE TABLE rating_round (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  closed INTEGER NOT NULL CHECK (closed IN (0, 1))
) STRICT;

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

CREATE TABLE scores (
  gap_id INTEGER NOT NULL REFERENCES recorded_gaps (id) ON DELETE CASCADE,
  criterion_id INTEGER NOT NULL REFERENCES criteria (id) ON DELETE CASCADE,
  points INTEGER NOT NULL CHECK (points BETWEEN 1 AND 5),
  PRIMARY KEY (gap_id, criterion_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE sector_proximities (
  round TEXT NOT NULL CHECK (round IN ('before', 'after')),
  first TEXT NOT NULL,
  second TEXT NOT NULL CHECK (second <> first),
  proximity TEXT NOT NULL CHECK (proximity IN ('institutional', 'cognitive', 'social', 'organisational')),
  points INTEGER NOT NULL CHECK (points BETWEEN 0 AND 4),
  PRIMARY KEY (round, first, second, proximity)
) STRICT, WITHOUT ROWID;

CREATE TABLE "series" (
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

CREATE TABLE service_contributions (
  provider TEXT PRIMARY KEY CHECK (length(provider) > 0),
  asked_on TEXT NOT NULL,
  answered_on TEXT,
  file_name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE services (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) > 0),
  provider TEXT NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record)),
  UNIQUE (name, provider)
) STRICT;

CREATE TABLE staff_records (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) > 0),
  settings INTEGER NOT NULL CHECK (settings > 0),
  profession TEXT NOT NULL,
  staff REAL CHECK (staff >= 0),
  qualified REAL CHECK (qualified >= 0),
  vacant REAL CHECK (vacant >= 0),
  leavers REAL CHECK (leavers >= 0),
  training_hours REAL CHECK (training_hours >= 0),
  children REAL CHECK (children >= 0),
  note TEXT NOT NULL
) STRICT;

CREATE TABLE statement_ratings (
  statement TEXT NOT NULL CHECK (length(statement) > 0),
  value INTEGER NOT NULL CHECK (value BETWEEN 1 AND 5),
  ratings INTEGER NOT NULL CHECK (ratings > 0),
  PRIMARY KEY (statement, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE targets (
  indicator_id TEXT PRIMARY KEY NOT NULL REFERENCES indicators (id) ON DELETE CASCADE,
  value REAL NOT NULL,
  by_year INTEGER NOT NULL
) STRICT;

CREATE TABLE voice_gaps (
  statement_id INTEGER NOT NULL REFERENCES voice_statements (id) ON DELETE CASCADE,
  gap_id INTEGER NOT NULL REFERENCES recorded_gaps (id) ON DELETE CASCADE,
  PRIMARY KEY (statement_id, gap_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE voice_statements (
  id INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES consultation_events (id) ON DELETE CASCADE,
  text TEXT NOT NULL CHECK (length(text) > 0),
  theme TEXT NOT NULL,
  said_by TEXT NOT NULL CHECK (said_by IN ('families', 'children', 'professionals')),
  family_rank INTEGER CHECK (family_rank BETWEEN 1 AND 3)
) STRICT;

CREATE TRIGGER log_delete_area_aliases AFTER DELETE ON area_aliases
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'area_aliases', 'delete', json_object('alias', old.alias), json_object('alias', old.alias, 'area_id', old.area_id));
    END;

CREATE TRIGGER log_delete_areas AFTER DELETE ON areas
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'areas', 'delete', json_object('id', old.id), json_object('id', old.id, 'code', old.code, 'name', old.name, 'parent_code', old.parent_code, 'level', old.level, 'polygon', old.polygon, 'valid_from', old.valid_from, 'valid_to', old.valid_to, 'merged_into', old.merged_into));
    END;

CREATE TRIGGER log_delete_catalogue_entries AFTER DELETE ON catalogue_entries
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'catalogue_entries', 'delete', json_object('indicator_id', old.indicator_id), json_object('indicator_id', old.indicator_id, 'section', old.section, 'is_own', old.is_own, 'changes', old.changes, 'status', old.status, 'importance', old.importance, 'note', old.note));
    END;

CREATE TRIGGER log_delete_catalogue_settings AFTER DELETE ON catalogue_settings
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'catalogue_settings', 'delete', json_object('id', old.id), json_object('id', old.id, 'mode', old.mode));
    END;

CREATE TRIGGER log_delete_consultation_events AFTER DELETE ON consultation_events
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'consultation_events', 'delete', json_object('id', old.id), json_object('id', old.id, 'title', old.title, 'method', old.method, 'people', old.people, 'held_on', old.held_on, 'area_code', old.area_code, 'children_ages', old.children_ages, 'note', old.note));
    END;

CREATE TRIGGER log_delete_consultation_participants AFTER DELETE ON consultation_participants
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'consultation_participants', 'delete', json_object('event_id', old.event_id, 'group_kind', old.group_kind), json_object('event_id', old.event_id, 'group_kind', old.group_kind, 'number', old.number));
    END;

CREATE TRIGGER log_delete_cooperation_instruments AFTER DELETE ON cooperation_instruments
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'cooperation_instruments', 'delete', json_object('instrument', old.instrument), json_object('instrument', old.instrument));
    END;

CREATE TRIGGER log_delete_cooperation_points AFTER DELETE ON cooperation_points
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'cooperation_points', 'delete', json_object('point', old.point), json_object('point', old.point));
    END;

CREATE TRIGGER log_delete_cost_assumptions AFTER DELETE ON cost_assumptions
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'cost_assumptions', 'delete', json_object('id', old.id), json_object('id', old.id, 'wages_percent', CASE WHEN old.wages_percent IS NULL THEN NULL ELSE printf('%!.17g', old.wages_percent) END, 'goods_percent', CASE WHEN old.goods_percent IS NULL THEN NULL ELSE printf('%!.17g', old.goods_percent) END, 'construction_percent', CASE WHEN old.construction_percent IS NULL THEN NULL ELSE printf('%!.17g', old.construction_percent) END, 'approved_percent', CASE WHEN old.approved_percent IS NULL THEN NULL ELSE printf('%!.17g', old.approved_percent) END, 'planned_percent', CASE WHEN old.planned_percent IS NULL THEN NULL ELSE printf('%!.17g', old.planned_percent) END, 'applied_percent', CASE WHEN old.applied_percent IS NULL THEN NULL ELSE printf('%!.17g', old.applied_percent) END, 'idea_percent', CASE WHEN old.idea_percent IS NULL THEN NULL ELSE printf('%!.17g', old.idea_percent) END));
    END;

CREATE TRIGGER log_delete_cost_lines AFTER DELETE ON cost_lines
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'cost_lines', 'delete', json_object('id', old.id), json_object('id', old.id, 'measure_id', old.measure_id, 'name', old.name, 'category', old.category, 'recurrence', old.recurrence, 'quantity', CASE WHEN old.quantity IS NULL THEN NULL ELSE printf('%!.17g', old.quantity) END, 'unit', old.unit, 'frequency_per_year', CASE WHEN old.frequency_per_year IS NULL THEN NULL ELSE printf('%!.17g', old.frequency_per_year) END, 'unit_price_cents', old.unit_price_cents, 'on_cost_percent', CASE WHEN old.on_cost_percent IS NULL THEN NULL ELSE printf('%!.17g', old.on_cost_percent) END, 'inflation_class', old.inflation_class, 'contingency_percent', CASE WHEN old.contingency_percent IS NULL THEN NULL ELSE printf('%!.17g', old.contingency_percent) END, 'start_month', old.start_month, 'end_month', old.end_month, 'ramp_percent', old.ramp_percent, 'nature', old.nature, 'in_kind', old.in_kind, 'spending', old.spending, 'account_code', old.account_code));
    END;

CREATE TRIGGER log_delete_criteria AFTER DELETE ON criteria
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'criteria', 'delete', json_object('id', old.id), json_object('id', old.id, 'name', old.name, 'low_anchor', old.low_anchor, 'high_anchor', old.high_anchor, 'weight', CASE WHEN old.weight IS NULL THEN NULL ELSE printf('%!.17g', old.weight) END));
    END;

CREATE TRIGGER log_delete_document_texts AFTER DELETE ON document_texts
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'document_texts', 'delete', json_object('id', old.id), json_object('id', old.id, 'title', old.title, 'subtitle', old.subtitle, 'foreword', old.foreword, 'vision', old.vision, 'decision_asked', old.decision_asked, 'status', old.status, 'date', old.date, 'area_naming', old.area_naming));
    END;

CREATE TRIGGER log_delete_evidence AFTER DELETE ON evidence
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'evidence', 'delete', json_object('id', old.id), json_object('id', old.id, 'file_id', old.file_id, 'file_name', old.file_name, 'title', old.title, 'publisher', old.publisher, 'year', old.year, 'note', old.note, 'at', old.at, 'author', old.author));
    END;

CREATE TRIGGER log_delete_funding_lines AFTER DELETE ON funding_lines
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'funding_lines', 'delete', json_object('id', old.id), json_object('id', old.id, 'measure_id', old.measure_id, 'source', old.source, 'name', old.name, 'certainty', old.certainty, 'in_kind', old.in_kind, 'amounts', old.amounts));
    END;

CREATE TRIGGER log_delete_gap_details AFTER DELETE ON gap_details
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'gap_details', 'delete', json_object('gap_id', old.gap_id), json_object('gap_id', old.gap_id, 'sentence', old.sentence, 'barriers', old.barriers, 'groups_concerned', old.groups_concerned, 'challenges', old.challenges));
    END;

CREATE TRIGGER log_delete_gap_findings AFTER DELETE ON gap_findings
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'gap_findings', 'delete', json_object('gap_id', old.gap_id, 'position', old.position), json_object('gap_id', old.gap_id, 'position', old.position, 'part', old.part, 'code', old.code, 'details', old.details, 'label', old.label));
    END;

CREATE TRIGGER log_delete_gap_indicators AFTER DELETE ON gap_indicators
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'gap_indicators', 'delete', json_object('gap_id', old.gap_id, 'position', old.position), json_object('gap_id', old.gap_id, 'position', old.position, 'indicator_id', old.indicator_id, 'period', old.period, 'group_name', old.group_name));
    END;

CREATE TRIGGER log_delete_gap_reports AFTER DELETE ON gap_reports
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'gap_reports', 'delete', json_object('gap_id', old.gap_id, 'position', old.position), json_object('gap_id', old.gap_id, 'position', old.position, 'evidence_id', old.evidence_id, 'page', old.page));
    END;

CREATE TRIGGER log_delete_goals AFTER DELETE ON goals
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'goals', 'delete', json_object('id', old.id), json_object('id', old.id, 'priority_id', old.priority_id, 'text', old.text));
    END;

CREATE TRIGGER log_delete_held_rows AFTER DELETE ON held_rows
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'held_rows', 'delete', json_object('import_id', old.import_id, 'row', old.row), json_object('import_id', old.import_id, 'row', old.row, 'cells', old.cells, 'problems', old.problems));
    END;

CREATE TRIGGER log_delete_import_rules AFTER DELETE ON import_rules
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'import_rules', 'delete', json_object('import_id', old.import_id), json_object('import_id', old.import_id, 'published', old.published, 'hide_below', old.hide_below));
    END;

CREATE TRIGGER log_delete_imports AFTER DELETE ON imports
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'imports', 'delete', json_object('id', old.id), json_object('id', old.id, 'kind', old.kind, 'file_id', old.file_id, 'file_name', old.file_name, 'given_sha256', old.given_sha256, 'at', old.at, 'author', old.author, 'observations', old.observations, 'recipe', old.recipe, 'steps', old.steps, 'source_office', old.source_office, 'source_date', old.source_date, 'blanked_columns', old.blanked_columns, 'note', old.note, 'evidence_id', old.evidence_id, 'page', old.page));
    END;

CREATE TRIGGER log_delete_indicator_pooling AFTER DELETE ON indicator_pooling
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'indicator_pooling', 'delete', json_object('indicator_id', old.indicator_id), json_object('indicator_id', old.indicator_id, 'years', old.years));
    END;

CREATE TRIGGER log_delete_indicator_suppliers AFTER DELETE ON indicator_suppliers
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'indicator_suppliers', 'delete', json_object('institution_id', old.institution_id, 'indicator_id', old.indicator_id), json_object('institution_id', old.institution_id, 'indicator_id', old.indicator_id));
    END;

CREATE TRIGGER log_delete_indicators AFTER DELETE ON indicators
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'indicators', 'delete', json_object('id', old.id), json_object('id', old.id, 'name', old.name, 'kind', old.kind, 'direction', old.direction, 'unit', old.unit, 'per', CASE WHEN old.per IS NULL THEN NULL ELSE printf('%!.17g', old.per) END, 'population', old.population, 'sensitive', old.sensitive, 'protect_complement', old.protect_complement));
    END;

CREATE TRIGGER log_delete_institutions AFTER DELETE ON institutions
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'institutions', 'delete', json_object('id', old.id), json_object('id', old.id, 'name', old.name, 'contact', old.contact, 'address', old.address, 'language', old.language, 'sector', old.sector, 'other_figures', old.other_figures));
    END;

CREATE TRIGGER log_delete_integration_answers AFTER DELETE ON integration_answers
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'integration_answers', 'delete', json_object('round', old.round, 'sector', old.sector, 'item', old.item), json_object('round', old.round, 'sector', old.sector, 'item', old.item, 'points', old.points, 'evidence', old.evidence));
    END;

CREATE TRIGGER log_delete_leadership_answers AFTER DELETE ON leadership_answers
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'leadership_answers', 'delete', json_object('round', old.round, 'practice', old.practice), json_object('round', old.round, 'practice', old.practice, 'points', old.points, 'action', old.action));
    END;

CREATE TRIGGER log_delete_measures AFTER DELETE ON measures
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'measures', 'delete', json_object('id', old.id), json_object('id', old.id, 'goal_id', old.goal_id, 'title', old.title, 'description', old.description, 'lead_sector', old.lead_sector, 'partners', old.partners, 'area_codes', old.area_codes, 'start_month', old.start_month, 'end_month', old.end_month, 'indicator_id', old.indicator_id, 'indicator_name', old.indicator_name, 'indicator_unit', old.indicator_unit, 'baseline', CASE WHEN old.baseline IS NULL THEN NULL ELSE printf('%!.17g', old.baseline) END, 'baseline_by', old.baseline_by, 'target', CASE WHEN old.target IS NULL THEN NULL ELSE printf('%!.17g', old.target) END, 'target_year', old.target_year, 'mandatory', old.mandatory));
    END;

CREATE TRIGGER log_delete_partner_links AFTER DELETE ON partner_links
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'partner_links', 'delete', json_object('round', old.round, 'from_id', old.from_id, 'to_id', old.to_id), json_object('round', old.round, 'from_id', old.from_id, 'to_id', old.to_id, 'level', old.level));
    END;

CREATE TRIGGER log_delete_partners AFTER DELETE ON partners
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'partners', 'delete', json_object('id', old.id), json_object('id', old.id, 'name', old.name, 'sector', old.sector, 'since', old.since));
    END;

CREATE TRIGGER log_delete_phases_done_outside AFTER DELETE ON phases_done_outside
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'phases_done_outside', 'delete', json_object('phase', old.phase), json_object('phase', old.phase));
    END;

CREATE TRIGGER log_delete_priorities AFTER DELETE ON priorities
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'priorities', 'delete', json_object('id', old.id), json_object('id', old.id, 'gap_id', old.gap_id, 'title', old.title, 'rank', old.rank, 'horizon', old.horizon, 'first_step', old.first_step, 'reason', old.reason));
    END;

CREATE TRIGGER log_delete_project AFTER DELETE ON project
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'project', 'delete', json_object('id', old.id), json_object('id', old.id, 'municipality', old.municipality, 'language', old.language, 'currency', old.currency, 'base_year', old.base_year, 'age_from', old.age_from, 'age_to', old.age_to, 'first_year', old.first_year, 'short_term_until', old.short_term_until, 'medium_term_until', old.medium_term_until, 'long_term_until', old.long_term_until));
    END;

CREATE TRIGGER log_delete_rating_round AFTER DELETE ON rating_round
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'rating_round', 'delete', json_object('id', old.id), json_object('id', old.id, 'closed', old.closed));
    END;

CREATE TRIGGER log_delete_recorded_gaps AFTER DELETE ON recorded_gaps
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'recorded_gaps', 'delete', json_object('id', old.id), json_object('id', old.id, 'title', old.title, 'indicator_id', old.indicator_id, 'period', old.period, 'group_name', old.group_name, 'area_codes', old.area_codes, 'note', old.note, 'parked_because', old.parked_because));
    END;

CREATE TRIGGER log_delete_scores AFTER DELETE ON scores
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'scores', 'delete', json_object('gap_id', old.gap_id, 'criterion_id', old.criterion_id), json_object('gap_id', old.gap_id, 'criterion_id', old.criterion_id, 'points', old.points));
    END;

CREATE TRIGGER log_delete_sector_proximities AFTER DELETE ON sector_proximities
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'sector_proximities', 'delete', json_object('round', old.round, 'first', old.first, 'second', old.second, 'proximity', old.proximity), json_object('round', old.round, 'first', old.first, 'second', old.second, 'proximity', old.proximity, 'points', old.points));
    END;

CREATE TRIGGER log_delete_service_contributions AFTER DELETE ON service_contributions
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'service_contributions', 'delete', json_object('provider', old.provider), json_object('provider', old.provider, 'asked_on', old.asked_on, 'answered_on', old.answered_on, 'file_name', old.file_name));
    END;

CREATE TRIGGER log_delete_services AFTER DELETE ON services
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'services', 'delete', json_object('id', old.id), json_object('id', old.id, 'name', old.name, 'provider', old.provider, 'record', old.record));
    END;

CREATE TRIGGER log_delete_staff_records AFTER DELETE ON staff_records
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'staff_records', 'delete', json_object('id', old.id), json_object('id', old.id, 'name', old.name, 'settings', old.settings, 'profession', old.profession, 'staff', CASE WHEN old.staff IS NULL THEN NULL ELSE printf('%!.17g', old.staff) END, 'qualified', CASE WHEN old.qualified IS NULL THEN NULL ELSE printf('%!.17g', old.qualified) END, 'vacant', CASE WHEN old.vacant IS NULL THEN NULL ELSE printf('%!.17g', old.vacant) END, 'leavers', CASE WHEN old.leavers IS NULL THEN NULL ELSE printf('%!.17g', old.leavers) END, 'training_hours', CASE WHEN old.training_hours IS NULL THEN NULL ELSE printf('%!.17g', old.training_hours) END, 'children', CASE WHEN old.children IS NULL THEN NULL ELSE printf('%!.17g', old.children) END, 'note', old.note));
    END;

CREATE TRIGGER log_delete_statement_ratings AFTER DELETE ON statement_ratings
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'statement_ratings', 'delete', json_object('statement', old.statement, 'value', old.value), json_object('statement', old.statement, 'value', old.value, 'ratings', old.ratings));
    END;

CREATE TRIGGER log_delete_targets AFTER DELETE ON targets
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'targets', 'delete', json_object('indicator_id', old.indicator_id), json_object('indicator_id', old.indicator_id, 'value', CASE WHEN old.value IS NULL THEN NULL ELSE printf('%!.17g', old.value) END, 'by_year', old.by_year));
    END;

CREATE TRIGGER log_delete_voice_gaps AFTER DELETE ON voice_gaps
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'voice_gaps', 'delete', json_object('statement_id', old.statement_id, 'gap_id', old.gap_id), json_object('statement_id', old.statement_id, 'gap_id', old.gap_id));
    END;

CREATE TRIGGER log_delete_voice_statements AFTER DELETE ON voice_statements
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'voice_statements', 'delete', json_object('id', old.id), json_object('id', old.id, 'event_id', old.event_id, 'text', old.text, 'theme', old.theme, 'said_by', old.said_by, 'family_rank', old.family_rank));
    END;

CREATE TRIGGER log_insert_area_aliases AFTER INSERT ON area_aliases
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'area_aliases', 'insert', json_object('alias', new.alias), NULL);
    END;

CREATE TRIGGER log_insert_areas AFTER INSERT ON areas
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'areas', 'insert', json_object('id', new.id), NULL);
    END;

CREATE TRIGGER log_insert_catalogue_entries AFTER INSERT ON catalogue_entries
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'catalogue_entries', 'insert', json_object('indicator_id', new.indicator_id), NULL);
    END;

CREATE TRIGGER log_insert_catalogue_settings AFTER INSERT ON catalogue_settings
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'catalogue_settings', 'insert', json_object('id', new.id), NULL);
    END;

CREATE TRIGGER log_insert_consultation_events AFTER INSERT ON consultation_events
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'consultation_events', 'insert', json_object('id', new.id), NULL);
    END;

CREATE TRIGGER log_insert_consultation_participants AFTER INSERT ON consultation_participants
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'consultation_participants', 'insert', json_object('event_id', new.event_id, 'group_kind', new.group_kind), NULL);
    END;

CREATE TRIGGER log_insert_cooperation_instruments AFTER INSERT ON cooperation_instruments
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'cooperation_instruments', 'insert', json_object('instrument', new.instrument), NULL);
    END;

CREATE TRIGGER log_insert_cooperation_points AFTER INSERT ON cooperation_points
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'cooperation_points', 'insert', json_object('point', new.point), NULL);
    END;

CREATE TRIGGER log_insert_cost_assumptions AFTER INSERT ON cost_assumptions
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'cost_assumptions', 'insert', json_object('id', new.id), NULL);
    END;

CREATE TRIGGER log_insert_cost_lines AFTER INSERT ON cost_lines
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'cost_lines', 'insert', json_object('id', new.id), NULL);
    END;

CREATE TRIGGER log_insert_criteria AFTER INSERT ON criteria
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'criteria', 'insert', json_object('id', new.id), NULL);
    END;

CREATE TRIGGER log_insert_document_texts AFTER INSERT ON document_texts
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'document_texts', 'insert', json_object('id', new.id), NULL);
    END;

CREATE TRIGGER log_insert_evidence AFTER INSERT ON evidence
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'evidence', 'insert', json_object('id', new.id), NULL);
    END;

CREATE TRIGGER log_insert_funding_lines AFTER INSERT ON funding_lines
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'funding_lines', 'insert', json_object('id', new.id), NULL);
    END;

CREATE TRIGGER log_insert_gap_details AFTER INSERT ON gap_details
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'gap_details', 'insert', json_object('gap_id', new.gap_id), NULL);
    END;

CREATE TRIGGER log_insert_gap_findings AFTER INSERT ON gap_findings
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'gap_findings', 'insert', json_object('gap_id', new.gap_id, 'position', new.position), NULL);
    END;

CREATE TRIGGER log_insert_gap_indicators AFTER INSERT ON gap_indicators
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'gap_indicators', 'insert', json_object('gap_id', new.gap_id, 'position', new.position), NULL);
    END;

CREATE TRIGGER log_insert_gap_reports AFTER INSERT ON gap_reports
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'gap_reports', 'insert', json_object('gap_id', new.gap_id, 'position', new.position), NULL);
    END;

CREATE TRIGGER log_insert_goals AFTER INSERT ON goals
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'goals', 'insert', json_object('id', new.id), NULL);
    END;

CREATE TRIGGER log_insert_held_rows AFTER INSERT ON held_rows
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'held_rows', 'insert', json_object('import_id', new.import_id, 'row', new.row), NULL);
    END;

CREATE TRIGGER log_insert_import_rules AFTER INSERT ON import_rules
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'import_rules', 'insert', json_object('import_id', new.import_id), NULL);
    END;

CREATE TRIGGER log_insert_imports AFTER INSERT ON imports
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'imports', 'insert', json_object('id', new.id), NULL);
    END;

CREATE TRIGGER log_insert_indicator_pooling AFTER INSERT ON indicator_pooling
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'indicator_pooling', 'insert', json_object('indicator_id', new.indicator_id), NULL);
    END;

CREATE TRIGGER log_insert_indicator_suppliers AFTER INSERT ON indicator_suppliers
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'indicator_suppliers', 'insert', json_object('institution_id', new.institution_id, 'indicator_id', new.indicator_id), NULL);
    END;

CREATE TRIGGER log_insert_indicators AFTER INSERT ON indicators
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'indicators', 'insert', json_object('id', new.id), NULL);
    END;

CREATE TRIGGER log_insert_institutions AFTER INSERT ON institutions
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'institutions', 'insert', json_object('id', new.id), NULL);
    END;

CREATE TRIGGER log_insert_integration_answers AFTER INSERT ON integration_answers
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'integration_answers', 'insert', json_object('round', new.round, 'sector', new.sector, 'item', new.item), NULL);
    END;

CREATE TRIGGER log_insert_leadership_answers AFTER INSERT ON leadership_answers
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'leadership_answers', 'insert', json_object('round', new.round, 'practice', new.practice), NULL);
    END;

CREATE TRIGGER log_insert_measures AFTER INSERT ON measures
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'measures', 'insert', json_object('id', new.id), NULL);
    END;

CREATE TRIGGER log_insert_partner_links AFTER INSERT ON partner_links
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'partner_links', 'insert', json_object('round', new.round, 'from_id', new.from_id, 'to_id', new.to_id), NULL);
    END;

CREATE TRIGGER log_insert_partners AFTER INSERT ON partners
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'partners', 'insert', json_object('id', new.id), NULL);
    END;

CREATE TRIGGER log_insert_phases_done_outside AFTER INSERT ON phases_done_outside
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'phases_done_outside', 'insert', json_object('phase', new.phase), NULL);
    END;

CREATE TRIGGER log_insert_priorities AFTER INSERT ON priorities
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'priorities', 'insert', json_object('id', new.id), NULL);
    END;

CREATE TRIGGER log_insert_project AFTER INSERT ON project
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'project', 'insert', json_object('id', new.id), NULL);
    END;

CREATE TRIGGER log_insert_rating_round AFTER INSERT ON rating_round
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'rating_round', 'insert', json_object('id', new.id), NULL);
    END;

CREATE TRIGGER log_insert_recorded_gaps AFTER INSERT ON recorded_gaps
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'recorded_gaps', 'insert', json_object('id', new.id), NULL);
    END;

CREATE TRIGGER log_insert_scores AFTER INSERT ON scores
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'scores', 'insert', json_object('gap_id', new.gap_id, 'criterion_id', new.criterion_id), NULL);
    END;

CREATE TRIGGER log_insert_sector_proximities AFTER INSERT ON sector_proximities
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'sector_proximities', 'insert', json_object('round', new.round, 'first', new.first, 'second', new.second, 'proximity', new.proximity), NULL);
    END;

CREATE TRIGGER log_insert_service_contributions AFTER INSERT ON service_contributions
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'service_contributions', 'insert', json_object('provider', new.provider), NULL);
    END;

CREATE TRIGGER log_insert_services AFTER INSERT ON services
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'services', 'insert', json_object('id', new.id), NULL);
    END;

CREATE TRIGGER log_insert_staff_records AFTER INSERT ON staff_records
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'staff_records', 'insert', json_object('id', new.id), NULL);
    END;

CREATE TRIGGER log_insert_statement_ratings AFTER INSERT ON statement_ratings
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'statement_ratings', 'insert', json_object('statement', new.statement, 'value', new.value), NULL);
    END;

CREATE TRIGGER log_insert_targets AFTER INSERT ON targets
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'targets', 'insert', json_object('indicator_id', new.indicator_id), NULL);
    END;

CREATE TRIGGER log_insert_voice_gaps AFTER INSERT ON voice_gaps
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'voice_gaps', 'insert', json_object('statement_id', new.statement_id, 'gap_id', new.gap_id), NULL);
    END;

CREATE TRIGGER log_insert_voice_statements AFTER INSERT ON voice_statements
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'voice_statements', 'insert', json_object('id', new.id), NULL);
    END;

CREATE TRIGGER log_update_area_aliases AFTER UPDATE ON area_aliases
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'area_aliases', 'update', json_object('alias', new.alias), json_object('alias', old.alias, 'area_id', old.area_id));
    END;

CREATE TRIGGER log_update_areas AFTER UPDATE ON areas
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'areas', 'update', json_object('id', new.id), json_object('id', old.id, 'code', old.code, 'name', old.name, 'parent_code', old.parent_code, 'level', old.level, 'polygon', old.polygon, 'valid_from', old.valid_from, 'valid_to', old.valid_to, 'merged_into', old.merged_into));
    END;

CREATE TRIGGER log_update_catalogue_entries AFTER UPDATE ON catalogue_entries
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'catalogue_entries', 'update', json_object('indicator_id', new.indicator_id), json_object('indicator_id', old.indicator_id, 'section', old.section, 'is_own', old.is_own, 'changes', old.changes, 'status', old.status, 'importance', old.importance, 'note', old.note));
    END;

CREATE TRIGGER log_update_catalogue_settings AFTER UPDATE ON catalogue_settings
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'catalogue_settings', 'update', json_object('id', new.id), json_object('id', old.id, 'mode', old.mode));
    END;

CREATE TRIGGER log_update_consultation_events AFTER UPDATE ON consultation_events
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'consultation_events', 'update', json_object('id', new.id), json_object('id', old.id, 'title', old.title, 'method', old.method, 'people', old.people, 'held_on', old.held_on, 'area_code', old.area_code, 'children_ages', old.children_ages, 'note', old.note));
    END;

CREATE TRIGGER log_update_consultation_participants AFTER UPDATE ON consultation_participants
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'consultation_participants', 'update', json_object('event_id', new.event_id, 'group_kind', new.group_kind), json_object('event_id', old.event_id, 'group_kind', old.group_kind, 'number', old.number));
    END;

CREATE TRIGGER log_update_cooperation_instruments AFTER UPDATE ON cooperation_instruments
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'cooperation_instruments', 'update', json_object('instrument', new.instrument), json_object('instrument', old.instrument));
    END;

CREATE TRIGGER log_update_cooperation_points AFTER UPDATE ON cooperation_points
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'cooperation_points', 'update', json_object('point', new.point), json_object('point', old.point));
    END;

CREATE TRIGGER log_update_cost_assumptions AFTER UPDATE ON cost_assumptions
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'cost_assumptions', 'update', json_object('id', new.id), json_object('id', old.id, 'wages_percent', CASE WHEN old.wages_percent IS NULL THEN NULL ELSE printf('%!.17g', old.wages_percent) END, 'goods_percent', CASE WHEN old.goods_percent IS NULL THEN NULL ELSE printf('%!.17g', old.goods_percent) END, 'construction_percent', CASE WHEN old.construction_percent IS NULL THEN NULL ELSE printf('%!.17g', old.construction_percent) END, 'approved_percent', CASE WHEN old.approved_percent IS NULL THEN NULL ELSE printf('%!.17g', old.approved_percent) END, 'planned_percent', CASE WHEN old.planned_percent IS NULL THEN NULL ELSE printf('%!.17g', old.planned_percent) END, 'applied_percent', CASE WHEN old.applied_percent IS NULL THEN NULL ELSE printf('%!.17g', old.applied_percent) END, 'idea_percent', CASE WHEN old.idea_percent IS NULL THEN NULL ELSE printf('%!.17g', old.idea_percent) END));
    END;

CREATE TRIGGER log_update_cost_lines AFTER UPDATE ON cost_lines
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'cost_lines', 'update', json_object('id', new.id), json_object('id', old.id, 'measure_id', old.measure_id, 'name', old.name, 'category', old.category, 'recurrence', old.recurrence, 'quantity', CASE WHEN old.quantity IS NULL THEN NULL ELSE printf('%!.17g', old.quantity) END, 'unit', old.unit, 'frequency_per_year', CASE WHEN old.frequency_per_year IS NULL THEN NULL ELSE printf('%!.17g', old.frequency_per_year) END, 'unit_price_cents', old.unit_price_cents, 'on_cost_percent', CASE WHEN old.on_cost_percent IS NULL THEN NULL ELSE printf('%!.17g', old.on_cost_percent) END, 'inflation_class', old.inflation_class, 'contingency_percent', CASE WHEN old.contingency_percent IS NULL THEN NULL ELSE printf('%!.17g', old.contingency_percent) END, 'start_month', old.start_month, 'end_month', old.end_month, 'ramp_percent', old.ramp_percent, 'nature', old.nature, 'in_kind', old.in_kind, 'spending', old.spending, 'account_code', old.account_code));
    END;

CREATE TRIGGER log_update_criteria AFTER UPDATE ON criteria
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'criteria', 'update', json_object('id', new.id), json_object('id', old.id, 'name', old.name, 'low_anchor', old.low_anchor, 'high_anchor', old.high_anchor, 'weight', CASE WHEN old.weight IS NULL THEN NULL ELSE printf('%!.17g', old.weight) END));
    END;

CREATE TRIGGER log_update_document_texts AFTER UPDATE ON document_texts
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'document_texts', 'update', json_object('id', new.id), json_object('id', old.id, 'title', old.title, 'subtitle', old.subtitle, 'foreword', old.foreword, 'vision', old.vision, 'decision_asked', old.decision_asked, 'status', old.status, 'date', old.date, 'area_naming', old.area_naming));
    END;

CREATE TRIGGER log_update_evidence AFTER UPDATE ON evidence
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'evidence', 'update', json_object('id', new.id), json_object('id', old.id, 'file_id', old.file_id, 'file_name', old.file_name, 'title', old.title, 'publisher', old.publisher, 'year', old.year, 'note', old.note, 'at', old.at, 'author', old.author));
    END;

CREATE TRIGGER log_update_funding_lines AFTER UPDATE ON funding_lines
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'funding_lines', 'update', json_object('id', new.id), json_object('id', old.id, 'measure_id', old.measure_id, 'source', old.source, 'name', old.name, 'certainty', old.certainty, 'in_kind', old.in_kind, 'amounts', old.amounts));
    END;

CREATE TRIGGER log_update_gap_details AFTER UPDATE ON gap_details
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'gap_details', 'update', json_object('gap_id', new.gap_id), json_object('gap_id', old.gap_id, 'sentence', old.sentence, 'barriers', old.barriers, 'groups_concerned', old.groups_concerned, 'challenges', old.challenges));
    END;

CREATE TRIGGER log_update_gap_findings AFTER UPDATE ON gap_findings
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'gap_findings', 'update', json_object('gap_id', new.gap_id, 'position', new.position), json_object('gap_id', old.gap_id, 'position', old.position, 'part', old.part, 'code', old.code, 'details', old.details, 'label', old.label));
    END;

CREATE TRIGGER log_update_gap_indicators AFTER UPDATE ON gap_indicators
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'gap_indicators', 'update', json_object('gap_id', new.gap_id, 'position', new.position), json_object('gap_id', old.gap_id, 'position', old.position, 'indicator_id', old.indicator_id, 'period', old.period, 'group_name', old.group_name));
    END;

CREATE TRIGGER log_update_gap_reports AFTER UPDATE ON gap_reports
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'gap_reports', 'update', json_object('gap_id', new.gap_id, 'position', new.position), json_object('gap_id', old.gap_id, 'position', old.position, 'evidence_id', old.evidence_id, 'page', old.page));
    END;

CREATE TRIGGER log_update_goals AFTER UPDATE ON goals
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'goals', 'update', json_object('id', new.id), json_object('id', old.id, 'priority_id', old.priority_id, 'text', old.text));
    END;

CREATE TRIGGER log_update_held_rows AFTER UPDATE ON held_rows
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'held_rows', 'update', json_object('import_id', new.import_id, 'row', new.row), json_object('import_id', old.import_id, 'row', old.row, 'cells', old.cells, 'problems', old.problems));
    END;

CREATE TRIGGER log_update_import_rules AFTER UPDATE ON import_rules
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'import_rules', 'update', json_object('import_id', new.import_id), json_object('import_id', old.import_id, 'published', old.published, 'hide_below', old.hide_below));
    END;

CREATE TRIGGER log_update_imports AFTER UPDATE ON imports
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'imports', 'update', json_object('id', new.id), json_object('id', old.id, 'kind', old.kind, 'file_id', old.file_id, 'file_name', old.file_name, 'given_sha256', old.given_sha256, 'at', old.at, 'author', old.author, 'observations', old.observations, 'recipe', old.recipe, 'steps', old.steps, 'source_office', old.source_office, 'source_date', old.source_date, 'blanked_columns', old.blanked_columns, 'note', old.note, 'evidence_id', old.evidence_id, 'page', old.page));
    END;

CREATE TRIGGER log_update_indicator_pooling AFTER UPDATE ON indicator_pooling
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'indicator_pooling', 'update', json_object('indicator_id', new.indicator_id), json_object('indicator_id', old.indicator_id, 'years', old.years));
    END;

CREATE TRIGGER log_update_indicator_suppliers AFTER UPDATE ON indicator_suppliers
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'indicator_suppliers', 'update', json_object('institution_id', new.institution_id, 'indicator_id', new.indicator_id), json_object('institution_id', old.institution_id, 'indicator_id', old.indicator_id));
    END;

CREATE TRIGGER log_update_indicators AFTER UPDATE ON indicators
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'indicators', 'update', json_object('id', new.id), json_object('id', old.id, 'name', old.name, 'kind', old.kind, 'direction', old.direction, 'unit', old.unit, 'per', CASE WHEN old.per IS NULL THEN NULL ELSE printf('%!.17g', old.per) END, 'population', old.population, 'sensitive', old.sensitive, 'protect_complement', old.protect_complement));
    END;

CREATE TRIGGER log_update_institutions AFTER UPDATE ON institutions
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'institutions', 'update', json_object('id', new.id), json_object('id', old.id, 'name', old.name, 'contact', old.contact, 'address', old.address, 'language', old.language, 'sector', old.sector, 'other_figures', old.other_figures));
    END;

CREATE TRIGGER log_update_integration_answers AFTER UPDATE ON integration_answers
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'integration_answers', 'update', json_object('round', new.round, 'sector', new.sector, 'item', new.item), json_object('round', old.round, 'sector', old.sector, 'item', old.item, 'points', old.points, 'evidence', old.evidence));
    END;

CREATE TRIGGER log_update_leadership_answers AFTER UPDATE ON leadership_answers
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'leadership_answers', 'update', json_object('round', new.round, 'practice', new.practice), json_object('round', old.round, 'practice', old.practice, 'points', old.points, 'action', old.action));
    END;

CREATE TRIGGER log_update_measures AFTER UPDATE ON measures
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'measures', 'update', json_object('id', new.id), json_object('id', old.id, 'goal_id', old.goal_id, 'title', old.title, 'description', old.description, 'lead_sector', old.lead_sector, 'partners', old.partners, 'area_codes', old.area_codes, 'start_month', old.start_month, 'end_month', old.end_month, 'indicator_id', old.indicator_id, 'indicator_name', old.indicator_name, 'indicator_unit', old.indicator_unit, 'baseline', CASE WHEN old.baseline IS NULL THEN NULL ELSE printf('%!.17g', old.baseline) END, 'baseline_by', old.baseline_by, 'target', CASE WHEN old.target IS NULL THEN NULL ELSE printf('%!.17g', old.target) END, 'target_year', old.target_year, 'mandatory', old.mandatory));
    END;

CREATE TRIGGER log_update_partner_links AFTER UPDATE ON partner_links
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'partner_links', 'update', json_object('round', new.round, 'from_id', new.from_id, 'to_id', new.to_id), json_object('round', old.round, 'from_id', old.from_id, 'to_id', old.to_id, 'level', old.level));
    END;

CREATE TRIGGER log_update_partners AFTER UPDATE ON partners
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'partners', 'update', json_object('id', new.id), json_object('id', old.id, 'name', old.name, 'sector', old.sector, 'since', old.since));
    END;

CREATE TRIGGER log_update_phases_done_outside AFTER UPDATE ON phases_done_outside
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'phases_done_outside', 'update', json_object('phase', new.phase), json_object('phase', old.phase));
    END;

CREATE TRIGGER log_update_priorities AFTER UPDATE ON priorities
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'priorities', 'update', json_object('id', new.id), json_object('id', old.id, 'gap_id', old.gap_id, 'title', old.title, 'rank', old.rank, 'horizon', old.horizon, 'first_step', old.first_step, 'reason', old.reason));
    END;

CREATE TRIGGER log_update_project AFTER UPDATE ON project
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'project', 'update', json_object('id', new.id), json_object('id', old.id, 'municipality', old.municipality, 'language', old.language, 'currency', old.currency, 'base_year', old.base_year, 'age_from', old.age_from, 'age_to', old.age_to, 'first_year', old.first_year, 'short_term_until', old.short_term_until, 'medium_term_until', old.medium_term_until, 'long_term_until', old.long_term_until));
    END;

CREATE TRIGGER log_update_rating_round AFTER UPDATE ON rating_round
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'rating_round', 'update', json_object('id', new.id), json_object('id', old.id, 'closed', old.closed));
    END;

CREATE TRIGGER log_update_recorded_gaps AFTER UPDATE ON recorded_gaps
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'recorded_gaps', 'update', json_object('id', new.id), json_object('id', old.id, 'title', old.title, 'indicator_id', old.indicator_id, 'period', old.period, 'group_name', old.group_name, 'area_codes', old.area_codes, 'note', old.note, 'parked_because', old.parked_because));
    END;

CREATE TRIGGER log_update_scores AFTER UPDATE ON scores
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'scores', 'update', json_object('gap_id', new.gap_id, 'criterion_id', new.criterion_id), json_object('gap_id', old.gap_id, 'criterion_id', old.criterion_id, 'points', old.points));
    END;

CREATE TRIGGER log_update_sector_proximities AFTER UPDATE ON sector_proximities
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'sector_proximities', 'update', json_object('round', new.round, 'first', new.first, 'second', new.second, 'proximity', new.proximity), json_object('round', old.round, 'first', old.first, 'second', old.second, 'proximity', old.proximity, 'points', old.points));
    END;

CREATE TRIGGER log_update_service_contributions AFTER UPDATE ON service_contributions
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'service_contributions', 'update', json_object('provider', new.provider), json_object('provider', old.provider, 'asked_on', old.asked_on, 'answered_on', old.answered_on, 'file_name', old.file_name));
    END;

CREATE TRIGGER log_update_services AFTER UPDATE ON services
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'services', 'update', json_object('id', new.id), json_object('id', old.id, 'name', old.name, 'provider', old.provider, 'record', old.record));
    END;

CREATE TRIGGER log_update_staff_records AFTER UPDATE ON staff_records
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'staff_records', 'update', json_object('id', new.id), json_object('id', old.id, 'name', old.name, 'settings', old.settings, 'profession', old.profession, 'staff', CASE WHEN old.staff IS NULL THEN NULL ELSE printf('%!.17g', old.staff) END, 'qualified', CASE WHEN old.qualified IS NULL THEN NULL ELSE printf('%!.17g', old.qualified) END, 'vacant', CASE WHEN old.vacant IS NULL THEN NULL ELSE printf('%!.17g', old.vacant) END, 'leavers', CASE WHEN old.leavers IS NULL THEN NULL ELSE printf('%!.17g', old.leavers) END, 'training_hours', CASE WHEN old.training_hours IS NULL THEN NULL ELSE printf('%!.17g', old.training_hours) END, 'children', CASE WHEN old.children IS NULL THEN NULL ELSE printf('%!.17g', old.children) END, 'note', old.note));
    END;

CREATE TRIGGER log_update_statement_ratings AFTER UPDATE ON statement_ratings
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'statement_ratings', 'update', json_object('statement', new.statement, 'value', new.value), json_object('statement', old.statement, 'value', old.value, 'ratings', old.ratings));
    END;

CREATE TRIGGER log_update_targets AFTER UPDATE ON targets
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'targets', 'update', json_object('indicator_id', new.indicator_id), json_object('indicator_id', old.indicator_id, 'value', CASE WHEN old.value IS NULL THEN NULL ELSE printf('%!.17g', old.value) END, 'by_year', old.by_year));
    END;

CREATE TRIGGER log_update_voice_gaps AFTER UPDATE ON voice_gaps
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'voice_gaps', 'update', json_object('statement_id', new.statement_id, 'gap_id', new.gap_id), json_object('statement_id', old.statement_id, 'gap_id', old.gap_id));
    END;

CREATE TRIGGER log_update_voice_statements AFTER UPDATE ON voice_statements
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), 'voice_statements', 'update', json_object('id', new.id), json_object('id', old.id, 'event_id', old.event_id, 'text', old.text, 'theme', old.theme, 'said_by', old.said_by, 'family_rank', old.family_rank));
    END;
