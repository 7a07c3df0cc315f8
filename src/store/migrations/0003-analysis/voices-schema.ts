/** Consultation events with participants by group (numbers only), what was heard, and the gaps that it speaks to. */
export const voicesSchema = `
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

CREATE TABLE voice_statements (
  id INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES consultation_events (id) ON DELETE CASCADE,
  text TEXT NOT NULL CHECK (length(text) > 0),
  theme TEXT NOT NULL,
  said_by TEXT NOT NULL CHECK (said_by IN ('families', 'children', 'professionals')),
  family_rank INTEGER CHECK (family_rank BETWEEN 1 AND 3)
) STRICT;
CREATE INDEX voice_statements_of_event ON voice_statements (event_id);

CREATE TABLE voice_gaps (
  statement_id INTEGER NOT NULL REFERENCES voice_statements (id) ON DELETE CASCADE,
  gap_id INTEGER NOT NULL REFERENCES recorded_gaps (id) ON DELETE CASCADE,
  PRIMARY KEY (statement_id, gap_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX voice_gaps_of_gap ON voice_gaps (gap_id);
`;
