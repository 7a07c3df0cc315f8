/**
 * The catalogue of indicators is shipped with the app; here is only what a project says of it: parts that it changed, what
 * it decided, and its own indicators, whose `changes` are complete. An importance of NULL is the shipped one. Without a
 * row of settings the small catalogue is shown.
 */
export const contextSchema = `
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
`;
