/** Partners, whom they name in each of two rounds, and each sector's answers to the questionnaire. */
export const cooperationSchema = `
CREATE TABLE partners (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) > 0),
  sector TEXT NOT NULL CHECK (sector IN ('education', 'health', 'social', 'culture-play', 'housing', 'other')),
  since TEXT NOT NULL CHECK (since IN ('before', 'after'))
) STRICT;

CREATE TABLE partner_links (
  round TEXT NOT NULL CHECK (round IN ('before', 'after')),
  from_id INTEGER NOT NULL REFERENCES partners (id) ON DELETE CASCADE,
  to_id INTEGER NOT NULL REFERENCES partners (id) ON DELETE CASCADE,
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
  CHECK (from_id <> to_id),
  PRIMARY KEY (round, from_id, to_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX partner_links_from ON partner_links (from_id);
CREATE INDEX partner_links_to ON partner_links (to_id);

CREATE TABLE integration_answers (
  round TEXT NOT NULL CHECK (round IN ('before', 'after')),
  sector TEXT NOT NULL CHECK (sector IN ('education', 'health', 'social', 'culture-play', 'housing', 'other')),
  item TEXT NOT NULL CHECK (length(item) > 0),
  points INTEGER CHECK (points BETWEEN 0 AND 4),
  evidence TEXT NOT NULL,
  PRIMARY KEY (round, sector, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE cooperation_instruments (
  instrument TEXT PRIMARY KEY CHECK (instrument IN ('proximities', 'barriers', 'leadership'))
) STRICT, WITHOUT ROWID;

CREATE TABLE sector_proximities (
  round TEXT NOT NULL CHECK (round IN ('before', 'after')),
  first TEXT NOT NULL,
  second TEXT NOT NULL CHECK (second <> first),
  proximity TEXT NOT NULL CHECK (proximity IN ('institutional', 'cognitive', 'social', 'organisational')),
  points INTEGER NOT NULL CHECK (points BETWEEN 0 AND 4),
  PRIMARY KEY (round, first, second, proximity)
) STRICT, WITHOUT ROWID;

CREATE TABLE cooperation_points (
  point TEXT PRIMARY KEY CHECK (length(point) > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE leadership_answers (
  round TEXT NOT NULL CHECK (round IN ('before', 'after')),
  practice TEXT NOT NULL CHECK (length(practice) > 0),
  points INTEGER CHECK (points BETWEEN 0 AND 4),
  action TEXT NOT NULL,
  PRIMARY KEY (round, practice)
) STRICT, WITHOUT ROWID;
`;
