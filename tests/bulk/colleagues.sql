-- All publications of 2024 with a co-author of the same university.
WITH affiliations AS (
  SELECT document_id, organization_key AS university, organization AS name, start_date, end_date FROM experience
  UNION ALL
  SELECT document_id, institution_key, institution, start_date, end_date FROM education
),
in_2024 AS (
  SELECT * FROM affiliations WHERE coalesce(start_date, '2024') < '2025' AND coalesce(end_date, '2024') >= '2024'
)
SELECT DISTINCT works.title, owners.name AS owner, colleagues.name AS co_author, theirs.name AS university
FROM publications AS works
JOIN persons AS owners ON owners.document_id = works.document_id
JOIN authors ON authors.document_id = works.document_id AND authors.publication = works.position
JOIN persons AS colleagues ON colleagues.name_key = authors.name_key
  AND (colleagues.given_key = authors.given_key OR colleagues.given_key IS NULL OR authors.given_key IS NULL)
JOIN in_2024 AS own ON own.document_id = owners.document_id
JOIN in_2024 AS theirs ON theirs.document_id = colleagues.document_id AND theirs.university = own.university
WHERE works.year = 2024 AND authors.role = 'author' AND NOT authors.is_self
  AND colleagues.name_key <> owners.name_key
ORDER BY works.title, owner, co_author
