/** Partners, whom they name in each of two rounds, and each sector's answers to the questionnaire. */
export const cooperationSchema = `
CREATE TABLE partners (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) > 0),
  sector TEXT NOT NULL CHECK (sector IN ('education', 'health', 'social', 'culture-play', 'housing', 'other'))
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
`;
