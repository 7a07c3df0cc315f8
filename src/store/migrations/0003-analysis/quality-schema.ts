/** Staff by setting or group of settings, and the team's ratings of statements: counts only, so that nobody is named. */
export const qualitySchema = `
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

CREATE TABLE rating_round (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  closed INTEGER NOT NULL CHECK (closed IN (0, 1))
) STRICT;
INSERT INTO rating_round VALUES (1, 0);
`;
