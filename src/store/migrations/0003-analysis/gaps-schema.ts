/** What a recorded gap says beyond its first indicator: its sentence, what it concerns, and further evidence. */
export const gapsSchema = `
CREATE TABLE gap_details (
  gap_id INTEGER PRIMARY KEY REFERENCES recorded_gaps (id) ON DELETE CASCADE,
  sentence TEXT NOT NULL,
  barriers TEXT NOT NULL CHECK (json_valid(barriers)),
  groups_concerned TEXT NOT NULL CHECK (json_valid(groups_concerned)),
  challenges TEXT NOT NULL CHECK (json_valid(challenges))
) STRICT;

CREATE TABLE gap_indicators (
  gap_id INTEGER NOT NULL REFERENCES recorded_gaps (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  indicator_id TEXT NOT NULL REFERENCES indicators (id) ON DELETE RESTRICT,
  period TEXT NOT NULL,
  group_name TEXT NOT NULL,
  PRIMARY KEY (gap_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX gap_indicators_of_indicator ON gap_indicators (indicator_id);

CREATE TABLE gap_findings (
  gap_id INTEGER NOT NULL REFERENCES recorded_gaps (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('services', 'cooperation', 'quality')),
  code TEXT NOT NULL,
  details TEXT NOT NULL CHECK (json_valid(details)),
  label TEXT NOT NULL,
  PRIMARY KEY (gap_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE gap_reports (
  gap_id INTEGER NOT NULL REFERENCES recorded_gaps (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  evidence_id INTEGER NOT NULL REFERENCES evidence (id) ON DELETE RESTRICT,
  page TEXT NOT NULL,
  PRIMARY KEY (gap_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX gap_reports_of_evidence ON gap_reports (evidence_id);
`;
