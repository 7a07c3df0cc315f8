/** The inventory; `record` holds all else that is known of a service. And which providers were asked and have answered. */
export const servicesSchema = `
CREATE TABLE services (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) > 0),
  provider TEXT NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record)),
  UNIQUE (name, provider)
) STRICT;

CREATE TABLE service_contributions (
  provider TEXT PRIMARY KEY CHECK (length(provider) > 0),
  asked_on TEXT NOT NULL,
  answered_on TEXT,
  file_name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
